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
    let text = TypedText.guarded(self) { Rational($0) != nil }
    return text.contains { $0 == ";" || $0 == "\"" || $0.isNewline }
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
