internal import Diagnostics

extension Diagnostic {
  /// What `--json` shows of a diagnostic. Keys are always there; line and
  /// column count from 1.
  func json(in language: Language) -> JSON {
    .object([
      .init("severity", .text(severity.rawValue)),
      .init("key", .text(message.key)),
      .init("file", .optional(place?.file)),
      .init("line", .optional(place?.line)),
      .init("column", .optional(place?.column)),
      .init("sheet", .optional(place?.cell?.sheet)),
      .init("cell", .optional(place?.cell?.name)),
      .init("message", .text(message.text(in: language))),
      .init("hint", .optional(hint?.text(in: language))),
    ])
  }
}
