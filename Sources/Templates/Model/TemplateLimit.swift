/// How much a template may ask for: far more than any does, and so little that it is read, and
/// what it asks for composed, within seconds. How large its files may be says `MarkupCount`.
package enum TemplateLimit {
  /// Bytes of a file.
  package static let file = 1 << 20
  static let designs = 20
  /// What is read of a design, every part anew wherever it is inserted: elements and pieces of
  /// text. Each counts as one, and long ones as more.
  static let read = 20_000
  /// Repetitions in one another: each multiplies what is printed.
  static let repetitions = 6
  /// What is printed of all that repeats, at all sizes of type that are tried: elements and
  /// pieces of text, long ones counting as more.
  package static let printed = 100_000
  /// Pieces of one text.
  package static let printedOfText = 10_000

  /// Of one list of a record.
  package static let members = 10_000

  /// As how many pieces a text counts.
  package static func pieces(of text: String) -> Int { 1 + text.utf8.count / 64 }
}
