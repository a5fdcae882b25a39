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
  /// A number that is formatted as a date. A time of day is dropped; a day that does
  /// not exist stays a number, and a time without a day (08.30) is a fault.
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
    case .fault(.badNumber(let text)), .fault(.time(let text)): text
    case .fault: "?"
    }
  }
}

extension CellValue {
  /// A number with so many decimals, as a cell shows it: “61,10”; nil when it has more.
  static func shown(_ number: Rational, decimals: Int) -> String? {
    let typed = "\(CellValue.number(number))".split(separator: ",")
    let missing = decimals - (typed.count > 1 ? typed[1].utf8.count : 0)
    guard missing >= 0, decimals > 0 else { return nil }
    return "\(typed[0]),\(typed.count > 1 ? typed[1] : "")" + String(repeating: "0", count: missing)
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
