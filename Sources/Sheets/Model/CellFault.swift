public import Bahasa
public import Diagnostics
internal import Measures

/// Why a cell has no value that can be used, or not the one that is wanted.
/// Only the one who needs the cell reports it: a fault in a corner that nobody
/// reads harms nobody.
public enum CellFault: Error, Hashable, Sendable {
  /// An error value of the spreadsheet: #DIV/0!, #N/A …
  case error(String)
  /// A formula whose result was not saved.
  case uncalculated
  /// A text that must not stand in a document.
  case typed(TypedText.Fault)
  /// A time where none is wanted: "07.15".
  case time(String)
  case timeNotDate(String)
  /// A number of which a spreadsheet has kept 15 digits only, where its digits count.
  case keptAsNumber
  /// A number that cannot be read or is beyond ±10^30.
  case badNumber(String)
  /// True or false where words are wanted.
  case notText(Bool)
  indirect case notNumber(CellValue)
  case ambiguous(String, TypedNumber)
  indirect case outside(CellValue, TypedNumber.Wanted)
  indirect case notWhole(CellValue)
  indirect case notDate(CellValue)
  case noSuchDay(String)
  case wrongDay(Hari, CalendarDate)
  case outOfTime(CalendarDate, likely: Int?)
  /// As typed, and the day that it is in Indonesia.
  case universal(String, CalendarDate)
}

extension CellFault {
  public var message: Message {
    switch self {
    case .error(let code): .sheetErrorValue(code)
    case .uncalculated: .sheetUncalculated
    case .typed(let fault): fault.message
    case .time(let time): .sheetTimeNotNumber(time)
    case .timeNotDate(let time): .sheetTimeNotDate(time)
    case .keptAsNumber: .sheetKeptAsNumber("")
    case .badNumber(let text): .sheetBadNumber(text)
    case .notText(let flag): .sheetNotText("\(CellValue.flag(flag))")
    case .notNumber(.date(let date)): .sheetDateNotNumber(date.singkat)
    case .notNumber(let value): .sheetNotNumber("\(value)")
    case .ambiguous(let text, let number):
      .sheetAmbiguous(text, decimal: number.decimal, thousands: number.thousands)
    case .outside(let value, let wanted):
      .sheetOutside("\(value)", from: "\(wanted.low)", to: "\(wanted.high)")
    case .notWhole(let value): .sheetNotWhole("\(value)")
    case .notDate(let value): .sheetNotDate("\(value)")
    case .noSuchDay(let text): .sheetNoSuchDay(text)
    case .wrongDay(let hari, let date):
      .sheetWrongDay(hari.nama, date: date.panjang, right: date.hari.nama)
    case .outOfTime(let date, _): .dateOutOfTime(date.panjang, TypedDate.years)
    case .universal(let text, _): .dateUniversal(text)
    }
  }

  public var hint: Message? {
    switch self {
    case .error("[object Object]"): .textPlaceholderHint
    case .error: .sheetErrorValueHint
    case .uncalculated: .sheetUncalculatedHint
    case .typed(let fault): fault.hint
    case .time(let time): .sheetTimeNotNumberHint(CellFault.number(time))
    case .timeNotDate: .sheetTimeNotDateHint
    case .keptAsNumber: .sheetKeptAsNumberHint
    case .notText: .sheetNotTextHint
    case .notNumber(.date): .sheetDateNotNumberHint
    case .ambiguous(_, let number):
      .sheetAmbiguousHint(decimal: number.plainDecimal, thousands: number.thousands)
    case .notDate(let value):
      CalendarDate(figures: "\(value)").map { .dateOutOfTimeHint($0, $0.year) }
        ?? value.dateHint
    case .noSuchDay: .sheetDateHint
    case .wrongDay: .sheetWrongDayHint
    case .outOfTime(let date, let likely): .dateOutOfTimeHint(date, likely)
    case .universal(_, let date): .dateUniversalHint(date)
    case .badNumber, .notNumber, .outside, .notWhole: nil
    }
  }
}

extension CellValue {
  fileprivate var dateHint: Message {
    if case .number = self { .sheetDateNumberHint } else { .sheetDateHint }
  }
}

extension TypedNumber.Wanted {
  fileprivate var low: CellValue { .number(range.lowerBound) }
  fileprivate var high: CellValue { .number(range.upperBound) }
}

extension TypedNumber {
  fileprivate var decimal: String {
    if case .ambiguous(let decimal, _) = self { "\(CellValue.number(decimal))" } else { "" }
  }

  /// Written so that it is read in one way: never with three decimals.
  fileprivate var plainDecimal: String {
    let decimals = decimal.split(separator: ",").dropFirst().first?.count ?? 0
    return decimals == 3 ? decimal + "0" : decimal
  }

  fileprivate var thousands: String {
    if case .ambiguous(_, let thousands) = self { "\(CellValue.number(thousands))" } else { "" }
  }
}

extension CellFault {
  /// The number that was typed when a spreadsheet made "07.15" of it: 7,15.
  private static func number(_ time: String) -> String {
    let parts = time.split(separator: ".")
    return "\(Int(parts[0]) ?? 0),\(parts.dropFirst().first ?? "00")"
  }
}

extension TypedText.Fault {
  package var message: Message {
    switch self {
    case .forbidden(let scalar): .sheetForbidden(scalar)
    case .hidden(let word): .textHidden(word)
    case .lost(let word): .textLost(word)
    case .error(let code): .sheetErrorValue(code)
    case .formula: .sheetUncalculated
    case .command: .textCommand
    case .placeholder(let field): .textPlaceholder(field)
    }
  }

  package var hint: Message {
    switch self {
    case .forbidden: .sheetForbiddenHint
    case .hidden, .lost: .textRetypeHint
    case .error: .sheetErrorValueHint
    case .formula: .sheetUncalculatedHint
    case .command: .textCommandHint
    case .placeholder: .textPlaceholderHint
    }
  }
}
