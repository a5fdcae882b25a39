// Texts that a spreadsheet would take for formulas lie in files behind apostrophes.
extension TypedText {
  /// A text as it is to lie in a file, so that `init(copied:)` reads it again.
  public static func copied(_ text: String) -> String {
    guard !isRead(text, as: text) else { return text }
    let marked = guarded(text)
    return isRead(marked, as: text) ? marked : text
  }

  /// With an apostrophe before every line that may be taken for a formula: who does not mind
  /// quotation marks takes every line for a row.
  ///
  /// - Parameter isPlain: whether a line is none all the same.
  public static func guarded(
    _ text: String, unless isPlain: (String) -> Bool = { _ in false }
  ) -> String {
    byLine(text) { beginsAsFormula($0) && !isPlain($0) ? "'" + $0 : $0 }
  }

  /// The text without the apostrophes that keep it from being a formula; nil of any other.
  static func unguarded(_ raw: String) -> String? {
    guard raw.utf8.contains(apostrophe) else { return nil }
    let text = byLine(raw) { line in
      let rest = String(Substring(line.utf8.dropFirst()))
      return line.utf8.first == apostrophe && beginsAsFormula(rest) ? rest : line
    }
    return text.utf8.count == raw.utf8.count ? nil : text
  }
}

extension TypedText {
  private static let apostrophe = UInt8(ascii: "'")

  private static func isRead(_ raw: String, as text: String) -> Bool {
    let read = TypedText(copied: raw)
    return read.text == text && read.fault == nil
  }

  private static func byLine(_ text: String, _ change: (String) -> String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { change(String(Substring($0))) }.joined(separator: "\n")
  }

  /// Whatever stands before it of apostrophes: each of them was or will be marked so.
  private static func beginsAsFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" && !$0.isSpace }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
