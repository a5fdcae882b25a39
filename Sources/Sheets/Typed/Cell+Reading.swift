public import Bahasa
public import Diagnostics
public import Measures

extension Sheet.Cell {
  /// The text as it is typed; a number or a date that a spreadsheet has made
  /// of it is written out: “61,01”, “85%”, “09-03-2022”.
  public func text() throws(CellFault) -> String {
    switch value {
    case .fault(let fault): throw fault
    case .number(let number) where number.magnitude >= Sheet.Cell.mostExact: throw .keptAsNumber
    default: return "\(shown)"
    }
  }

  /// Beyond 15 digits the last ones are not what was typed.
  package static let mostExact = Rational(1_000_000_000_000_000)

  /// The words that are printed of a cell: “9 Maret 2022”, “61”.
  public func words() throws(CellFault) -> String {
    switch value {
    case .date(let date): return date.panjang
    case .flag(let flag): throw .notText(flag)
    case .fault(.time(let time)): return time
    case .text, .number, .fault: return try text()
    }
  }

  /// The number, typed as a number or as text.
  public func number(_ wanted: TypedNumber.Wanted) throws(CellFault) -> Rational {
    let value = value
    switch value {
    case .number(let number):
      let number = isPercent && wanted.countsPercent ? number * 100 : number
      guard wanted.range.contains(number) else { throw .outside(shown, wanted) }
      guard wanted.accepts(number) else { throw .notWhole(shown) }
      return number
    case .text(let text): return try number(text, value, wanted)
    case .fault(let fault): throw fault
    case .date, .flag: throw .notNumber(value)
    }
  }

  /// Why the cell is no number, where a program made something else of it: a date of 3.6, or a
  /// time of 7.15, also one that a table of text has written out.
  package var noNumber: CellFault? {
    switch value {
    case .date: .notNumber(value)
    case .text(let text): ShownTime(text).map { .time($0.text) }
    case .number, .flag, .fault: nil
    }
  }

  /// The date, typed as a date or as text; see `TypedDate`.
  public func date() throws(CellFault) -> CalendarDate {
    let value = value
    switch value {
    case .date(let date): return try day(TypedDate(date), value)
    case .text(let text): return try day(TypedDate(text), value)
    case .fault(.time(let time)): throw .timeNotDate(time)
    case .fault(let fault): throw fault
    case .number, .flag: throw .notDate(value)
    }
  }

  private func day(_ typed: TypedDate, _ value: CellValue) throws(CellFault) -> CalendarDate {
    switch typed {
    case .day(let date): return date
    case .nonexistent: throw .noSuchDay("\(value)")
    case .wrongDay(let hari, let date): throw .wrongDay(hari, date)
    case .outOfTime(let date, let likely): throw .outOfTime(date, likely: likely)
    case .universal(let date): throw .universal("\(value)", date)
    case .unreadable: throw .notDate(value)
    }
  }

  /// The hour of a date's time where it can be midnight in Indonesia: in a whole column
  /// of them the dates are in universal time, and a day early.
  package var lateHour: Int? {
    if let hour = lateHourOfNumber { return hour }
    guard case .text(let text) = value else { return nil }
    return TypedDate.lateHour(text)
  }

  /// An error at this cell.
  public func diagnostic(_ fault: CellFault) -> Diagnostic {
    Diagnostic(.error, at: place, fault.message, hint: fault.hint)
  }

  private func number(
    _ text: String, _ value: CellValue, _ wanted: TypedNumber.Wanted
  ) throws(CellFault) -> Rational {
    let typed = TypedNumber(text, wanted: wanted)
    switch typed {
    case .number(let number): return number
    case .ambiguous: throw .ambiguous(text, typed)
    case .outside: throw .outside(value, wanted)
    case .notWhole: throw .notWhole(value)
    case .unreadable: throw noNumber ?? .notNumber(value)
    }
  }
}
