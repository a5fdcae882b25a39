public import Bahasa
public import Diagnostics
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

/// Why a cell has no value that can be used. Only the one who needs the cell
/// reports it: a fault in a corner that nobody reads harms nobody.
public enum CellFault: Hashable, Sendable {
  /// An error value of the spreadsheet: #DIV/0!, #N/A …
  case error(String)
  /// A formula whose result was not saved.
  case uncalculated
  /// A character that may not stand in a document: a control character, or
  /// one that turns the direction of writing.
  case forbidden(Unicode.Scalar)
  /// A number that cannot be read or is beyond ±10^30.
  case number(String)

  public var message: Message {
    switch self {
    case .error(let code): .sheetErrorValue(code)
    case .uncalculated: .sheetUncalculated
    case .forbidden(let scalar): .sheetForbidden(scalar)
    case .number(let text): .sheetBadNumber(text)
    }
  }

  public var hint: Message? {
    switch self {
    case .error: .sheetErrorValueHint
    case .uncalculated: .sheetUncalculatedHint
    case .forbidden: .sheetForbiddenHint
    case .number: nil
    }
  }
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
    case .fault(.number(let text)): text
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
