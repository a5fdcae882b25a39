public import Diagnostics

extension Diagnostic {
  /// What programs read of a diagnostic. Keys are always there; line and
  /// column count from 1.
  public func json(in language: Language) -> JSON {
    [
      "severity": .text(severity.rawValue),
      "key": .text(message.key),
      "file": .optional(place?.file),
      "line": .optional(place?.line),
      "column": .optional(place?.column),
      "sheet": .optional(place?.cell?.sheet),
      "cell": .optional(place?.cell?.name),
      "message": .text(message.text(in: language)),
      "hint": .optional(hint?.text(in: language)),
    ]
  }
}

extension JSON {
  public static func list(_ diagnostics: [Diagnostic], in language: Language) -> JSON {
    .list(diagnostics.map { $0.json(in: language) })
  }
}
