public import Diagnostics
internal import Measures

extension Sheet {
  /// The rows that hold something.
  public struct Rows: RandomAccessCollection, Sendable {
    let sheet: Sheet

    public var startIndex: Int { 0 }
    public var endIndex: Int { sheet.grid.rows.count }
    public subscript(index: Int) -> Row { Row(sheet: sheet, index: index) }
  }

  /// A row with at least one cell.
  public struct Row: Sendable {
    public let sheet: Sheet
    let index: Int

    /// From 1, as spreadsheets count.
    public var number: Int { Int(sheet.grid.rows[index].number) }
    /// The cells that hold something, from left to right.
    public var cells: Cells { Cells(row: self, range: sheet.grid.cells(ofRow: index)) }
    public var place: Place { sheet.place(ofRow: number) }

    /// The cell in that column, from 1; nil when it is empty.
    public subscript(column: Int) -> Cell? {
      sheet.grid.cell(inRow: index, column: column).map { Cell(row: self, index: $0) }
    }

    /// "…!C7" of this row, for a cell that may be empty.
    public func place(column: Int) -> Place { sheet.place(row: number, column: column) }
  }

  /// The cells of a row.
  public struct Cells: RandomAccessCollection, Sendable {
    let row: Row
    let range: Range<Int>

    public var startIndex: Int { range.lowerBound }
    public var endIndex: Int { range.upperBound }
    public subscript(index: Int) -> Cell { Cell(row: row, index: index) }
  }

  /// A cell that holds something.
  public struct Cell: Sendable {
    let row: Row
    let index: Int

    /// From 1.
    public var column: Int { Int(packed.column) }
    /// From 1.
    public var rowNumber: Int { row.number }
    public var value: CellValue { row.sheet.grid.value(of: packed) }
    /// Whether a spreadsheet shows the number as a percentage; the value is
    /// the number itself, 0.85 where “85%” is seen.
    public var isPercent: Bool { packed.kind == .number && packed.format == .percent }
    /// The value as the cell shows it: “85%” for 0.85, “61,10” for 61.1 in the format 0.00.
    public var shown: CellValue {
      guard case .number(let number) = value else { return value }
      switch packed.format {
      case .percent: return .text("\(CellValue.number(number * 100))%")
      case .fixed(let decimals):
        return CellValue.shown(number, decimals: decimals).map { .text($0) } ?? value
      default: return value
      }
    }
    /// What is seen there, also of what cannot be used: a formula, a field that nobody filled in.
    package var seen: String {
      guard case .fault = value, [.text, .uncalculated].contains(packed.kind) else {
        return "\(value)"
      }
      return row.sheet.grid.texts.string(packed.text)
    }
    var lateHourOfNumber: Int? {
      packed.kind == .date && packed.look > 0 ? Int(packed.look) : nil
    }
    /// A warning of a text that another program has spoilt; for whoever prints it.
    public var remark: Diagnostic? {
      row.sheet.grid.remark(on: packed).map { text, remark in
        Diagnostic(.warning, at: place, remark.message(text), hint: remark.hint)
      }
    }
    public var place: Place { row.place(column: column) }

    private var packed: PackedCell { row.sheet.grid.cells[index] }
  }
}
