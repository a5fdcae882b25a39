internal import Bahasa
internal import Measures

/// How a table of text is written, so that rows can be added at its end.
package struct CSVStyle: Sendable {
  /// Between cells; in ASCII.
  package let delimiter: UInt8
  private let lineEnd: String

  /// - Parameter bytes: of the table, its headings at least; of none, semicolons and lines as
  ///   spreadsheets here write them.
  package init(_ bytes: [UInt8]) {
    let found = bytes.isEmpty ? 0 : CSVStart(bytes).delimiter
    delimiter = found == 0 ? UInt8(ascii: ";") : found
    let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    let isUnix = end.map { $0 == 0 || bytes[$0 - 1] != UInt8(ascii: "\r") } ?? false
    lineEnd = isUnix ? "\n" : "\r\n"
  }

  /// A line, with its end. What spreadsheets would take for a formula is kept from being one by an
  /// apostrophe, as OWASP advises (CSV Injection); readers drop it again.
  package func row(_ cells: [String]) -> String {
    let mark = Character(Unicode.Scalar(delimiter))
    return cells.map { cell in
      let text = TypedText.guarded(cell) { Rational($0) != nil }
      return text.contains { $0 == mark || $0 == "\"" || $0.isNewline }
        ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }.joined(separator: String(mark)) + lineEnd
  }
}
