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
    let text = beginsAsFormula && Rational(self) == nil ? "'" + self : self
    return text.contains { $0 == ";" || $0 == "\"" || $0.isNewline }
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// The text in front of which an apostrophe keeps it from being a formula; nil of any other.
  var behindApostrophe: String? {
    guard utf8.first == UInt8(ascii: "'") else { return nil }
    let rest = String(dropFirst())
    return rest.beginsAsFormula ? rest : nil
  }

  /// Whatever stands before it of apostrophes: each of them was or will be marked so.
  private var beginsAsFormula: Bool {
    switch unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
