internal import Diagnostics
internal import Markup

/// Records of another kind that one stands for.
struct DeriveElement: Declared {
  static let form = Form(
    "derive", "records of another kind that follow: what both call by one name is the same",
    Self.init)

  let derivation: Derivation

  init(_ read: inout ElementReader) {
    let kind = read.required("kind", .name, "the other kind")
    let list = read.optional("each", .fieldName, "one for each member of this list", without: "one")
    let member = read.optional("as", .fieldName, "what a member is in the other kind")
    read.together("each", "as")
    let condition = read.optional("if", .condition, "only where this holds")
    let gifts = read.gifts()
    derivation = Derivation(
      kind: RecordKind(rawValue: kind), list: list, member: member,
      gifts: Dictionary(gifts.map { ($0.field, $0.gift) }) { first, _ in first },
      condition: condition, place: read.place)
  }
}

/// What the other kind calls otherwise.
struct GiveElement: Declared {
  static let form = Form("give", "a name of the other kind, and what it is here", Self.init)

  let field: String
  let gift: Derivation.Gift

  init(_ read: inout ElementReader) {
    field = read.required("field", .fieldName, "of the other kind")
    let from = read.optional("from", .fieldName, "of this one")
    let value = read.optional("value", .words, "the same for all, as it is typed")
    read.exactlyOne(of: "from", "value")
    gift = from.map { .field($0) } ?? .value(value ?? "")
  }
}

extension ElementReader {
  fileprivate mutating func gifts() -> [GiveElement] {
    ask(for: .only([GiveElement.form.rule]))
    return elements(in: markup, known: GiveElement.names) { child, reader in
      child.name == GiveElement.form.name ? [reader.entering(child).read(GiveElement.form)] : nil
    }
  }
}
