/// What the starter file has where a value must be filled in: "(isi …)". A
/// lone "…" or "..." counts too: it is what people type for "to be filled in".
package enum Placeholder {
  package static func text(_ what: String) -> String { "(isi \(what))" }

  package static func stands(in text: String) -> Bool {
    text.hasPrefix("(isi") && text.hasSuffix(")")
      || text.allSatisfy { $0 == "." || $0 == "…" || $0 == "_" }
  }
}
