public import Bahasa
public import Measures

/// What stands in a cell. An empty cell is absent, and so is one that holds
/// only blanks.
public enum CellValue: Hashable, Sendable {
  /// Without the white space at its ends, which nobody sees; line breaks
  /// inside are "\n". Never empty.
  case text(String)
  /// Rounded to 15 significant digits, as spreadsheets show it: the binary
  /// 0.67000000000000004 is 67/100.
  case number(Rational)
  /// A number that is formatted as a date. A time of day is dropped; a time
  /// without a day (08.30) and a day that does not exist stay numbers.
  case date(CalendarDate)
  case flag(Bool)
  case fault(CellFault)
}

extension CellValue: CustomStringConvertible {
  /// As it is typed here, for messages: “0,67”, “09-03-2022”, “BENAR”.
  public var description: String {
    switch self {
    case .text(let text): text
    case .number(let number): typed(number)
    case .date(let date): date.singkat
    case .flag(let flag): flag ? "BENAR" : "SALAH"
    case .fault(.error(let code)): code
    case .fault(.badNumber(let text)): text
    case .fault: "?"
    }
  }
}

/// All digits of a number that has an end, with a decimal comma and without
/// thousands marks.
private func typed(_ number: Rational) -> String {
  var text = number.description
  guard text.contains("/") else { return text }
  text = number.text(places: 30).filter { $0 != "." }
  while text.hasSuffix("0") { text.removeLast() }
  return text
}
