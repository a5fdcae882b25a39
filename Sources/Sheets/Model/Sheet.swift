public import Diagnostics

/// A sheet: rows that hold something, each with the cells that hold something.
public struct Sheet: Sendable {
  /// The file as the user named it.
  public let file: String
  /// Nil in a file that is one table, such as CSV.
  public let name: String?
  /// Whether the spreadsheet hides it from its user.
  public let isHidden: Bool
  /// Ranges whose cells are joined into one; the value stands in the first.
  public let merged: [CellRange]
  let grid: CellGrid
  /// None in a workbook.
  let widths: RowWidths

  init(
    file: String, name: String?, isHidden: Bool = false, grid: CellGrid,
    widths: RowWidths = RowWidths()
  ) {
    self.file = file
    self.name = name
    self.isHidden = isHidden
    merged = grid.merges.ranges
    self.grid = grid
    self.widths = widths
  }

  /// The rows with at least one cell, in order.
  public var rows: Rows { Rows(sheet: self) }

  /// The row of that number, from 1; nil when nothing stands in it.
  public func row(_ number: Int) -> Row? {
    grid.index(ofRow: number).map { Row(sheet: self, index: $0) }
  }

  /// The cell there; nil when it is empty.
  public subscript(row number: Int, column column: Int) -> Cell? {
    row(number)?[column]
  }

  /// The cell there or, inside a merged range, the one whose value the whole
  /// range shows.
  public func shown(row: Int, column: Int) -> Cell? {
    if let cell = self[row: row, column: column] { return cell }
    guard let range = grid.merges.range(row: row, column: column) else { return nil }
    return self[row: range.rows.lowerBound, column: range.columns.lowerBound]
  }
}

extension Sheet {
  /// "register.xlsx:Register", "register.csv".
  public var place: Place {
    name == nil ? Place(file: file) : Place(file: file, cell: .init(sheet: name))
  }

  /// "register.xlsx:Register!7", the whole row; numbers count from 1.
  public func place(ofRow row: Int) -> Place {
    Place(file: file, cell: .init(sheet: name, name: "\(row)"))
  }

  /// "register.xlsx:Register!C7"; row and column count from 1.
  public func place(row: Int, column: Int) -> Place {
    Place(file: file, cell: .init(sheet: name, name: cellName(row: row, column: column)))
  }
}

extension Sheet: CustomStringConvertible {
  /// Every cell on a line of its own, "C7 = …": for tests.
  public var description: String {
    rows.flatMap { row in
      row.cells.map { "\(cellName(row: row.number, column: $0.column)) = \($0.value)" }
    }.joined(separator: "\n")
  }
}
