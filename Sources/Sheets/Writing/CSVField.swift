internal import Bahasa
internal import Measures

/// A table as CSV: semicolons, as spreadsheets here write it, and a byte order mark, by which
/// they know UTF-8.
package func csvText(_ rows: [[String]]) -> String {
  "\u{FEFF}" + rows.map { $0.map(\.csvField).joined(separator: ";") + "\r\n" }.joined()
}

extension String {
  /// The text as a cell of a CSV file. What spreadsheets would take for a formula is kept from
  /// being one by an apostrophe, as OWASP advises (CSV Injection); readers drop it again.
  var csvField: String {
    let text = guarded
    return text.contains { $0 == ";" || $0 == "\"" || $0.isNewline }
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// The text as a cell of a workbook, where no text is a formula: with apostrophes where it
  /// would be read as another without.
  var workbookText: String {
    guard RawCellText(self).value != .text(self) else { return self }
    return RawCellText(guarded).value == .text(self) ? guarded : self
  }

  /// The text without the apostrophes that keep it from being a formula; nil of any other.
  var unguarded: String? {
    guard utf8.contains(String.apostrophe) else { return nil }
    let text = byLine { line in
      let rest = String(Substring(line.utf8.dropFirst()))
      return line.utf8.first == String.apostrophe && rest.beginsAsFormula ? rest : line
    }
    return text.utf8.count == utf8.count ? nil : text
  }

  /// Who does not mind quotation marks takes every line for a row.
  private var guarded: String {
    byLine { $0.beginsAsFormula && Rational($0) == nil ? "'" + $0 : $0 }
  }

  private static let apostrophe = UInt8(ascii: "'")

  private func byLine(_ change: (String) -> String) -> String {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { change(String(Substring($0))) }.joined(separator: "\n")
  }

  /// Whatever stands before it of apostrophes: each of them was or will be marked so.
  private var beginsAsFormula: Bool {
    switch unicodeScalars.first(where: { $0 != "'" && !$0.isSpace }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
