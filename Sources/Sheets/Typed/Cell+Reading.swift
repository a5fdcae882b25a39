public import Bahasa
public import Diagnostics
public import Measures

extension Sheet.Cell {
  /// The text as it is typed; a number or a date that a spreadsheet has made
  /// of it is written out: “61,01”, “85%”, “09-03-2022”.
  public func text() throws(CellFault) -> String {
    if case .fault(let fault) = value { throw fault }
    return "\(shown)"
  }

  /// The words that are printed of a cell: “9 Maret 2022”, “61”.
  public func words() throws(CellFault) -> String {
    switch value {
    case .date(let date): return date.panjang
    case .flag(let flag): throw .notText(flag)
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

  /// The date, typed as a date or as text; see `TypedDate.init(cell:)`.
  public func date() throws(CellFault) -> CalendarDate {
    let value = value
    switch value {
    case .date(let date): return date
    case .fault(let fault): throw fault
    case .number, .flag: throw .notDate(value)
    case .text(let text):
      switch TypedDate(cell: text) {
      case .day(let date): return date
      case .nonexistent: throw .noSuchDay(text)
      case .wrongDay(let hari, let date): throw .wrongDay(hari, date)
      case .slashes, .unreadable: throw .notDate(value)
      }
    }
  }

  /// An error at this cell.
  public func diagnostic(_ fault: CellFault) -> Diagnostic {
    Diagnostic(.error, at: place, fault.message, hint: fault.hint)
  }

  /// The value as the cell shows it: “85%” for 0.85 in the format of a percentage.
  private var shown: CellValue {
    guard isPercent, case .number(let number) = value else { return value }
    return .text("\(CellValue.number(number * 100))%")
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
    case .unreadable: throw .notNumber(value)
    }
  }
}
