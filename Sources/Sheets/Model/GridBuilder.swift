/// Gathers the cells of a sheet in the order of their places.
struct GridBuilder {
  private(set) var rows: [CellGrid.RowHead] = []
  private(set) var cells: [PackedCell] = []
  var merged: [CellRange] = []
  var hidden = HiddenRanges()

  /// Adds a cell behind the last one.
  ///
  /// - Returns: false when it does not lie behind it; nothing is added then.
  mutating func add(_ cell: PackedCell, row: Int) -> Bool {
    if let last = rows.last, row <= last.number {
      guard row == last.number, cell.column > cells[cells.count - 1].column else { return false }
    } else {
      rows.append(CellGrid.RowHead(number: UInt32(row), start: UInt32(cells.count)))
    }
    cells.append(cell)
    return true
  }

  /// How much there is.
  var mark: Mark { Mark(rows: rows.count, cells: cells.count) }

  struct Mark {
    fileprivate var rows: Int
    fileprivate var cells: Int
  }

  /// Forgets what was added since.
  mutating func cut(to mark: Mark) {
    rows.removeSubrange(mark.rows...)
    cells.removeSubrange(mark.cells...)
  }

  func grid(_ texts: TextStore) -> CellGrid {
    CellGrid(rows: rows, cells: cells, merges: MergedRanges(merged), texts: texts, hidden: hidden)
  }
}
