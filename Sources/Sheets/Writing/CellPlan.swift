public import Bahasa
public import Measures

/// A cell to be written.
public struct CellPlan: Hashable, Sendable {
  /// From 1.
  public var row: Int
  /// From 1.
  public var column: Int
  public var content: CellContent
  public var style: CellStyle

  public init(
    row: Int, column: Int, content: CellContent, style: CellStyle = .plain
  ) {
    self.row = row
    self.column = column
    self.content = content
    self.style = style
  }
}

/// What is written into a cell.
public enum CellContent: Hashable, Sendable {
  /// Nothing but the style.
  case blank
  /// At most 32,767 characters.
  case text(String)
  /// Rounded to what a binary double holds, 15 digits and more.
  case number(Rational)
  /// Shown as the style's number format says, “dd-mm-yyyy” when it says
  /// nothing. From 1900-03-01 on.
  case date(CalendarDate)
  case flag(Bool)
  /// "=SUM(A1:A3)": functions in English, commas between arguments, with the
  /// result as it is before anything is calculated anew.
  case formula(String, result: FormulaResult)
}

/// The result of a formula that is saved with it.
public enum FormulaResult: Hashable, Sendable {
  case number(Rational)
  /// May be empty.
  case text(String)
}
