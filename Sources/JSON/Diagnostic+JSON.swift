public import Diagnostics

extension Diagnostic {
  /// What programs read of a diagnostic. Keys are always there, but for “items”: the whole of
  /// a list that the message cuts short. Line and column count from 1.
  public func json(in language: Language) -> JSON {
    let members: [JSON.Member] = [
      .init("severity", .text(severity.rawValue)),
      .init("key", .text(message.key)),
      .init("file", .optional(place?.file)),
      .init("line", .optional(place?.line)),
      .init("column", .optional(place?.column)),
      .init("sheet", .optional(place?.cell?.sheet?.shortened)),
      .init("cell", .optional(place?.cell?.name)),
      .init("message", .text(message.text(in: language))),
      .init("hint", .optional(hint?.text(in: language))),
    ]
    let items = message.items.map { JSON.text($0) }
    return .object(members + (items.isEmpty ? [] : [.init("items", .list(items))]))
  }
}

extension JSON {
  public static func list(_ diagnostics: [Diagnostic], in language: Language) -> JSON {
    .list(diagnostics.map { $0.json(in: language) })
  }
}
