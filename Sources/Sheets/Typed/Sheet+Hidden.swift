package import Diagnostics

extension Sheet {
  /// Warnings of what the spreadsheet hides and is read all the same: rows that hold something
  /// in the columns that are read, and such columns.
  ///
  /// - Parameter heading: the number of the row above them; 0 without one.
  package func hiddenRemarks(below heading: Int, in columns: [Int]) -> [Diagnostic] {
    let rows = grid.hidden.rows.joined().filter { number in
      number > heading && row(number).map { row in columns.contains { row[$0] != nil } } ?? false
    }.map { Diagnostic(.warning, at: place(ofRow: $0), .sheetHiddenRows, hint: .sheetHiddenHint) }
    let ofColumns = columns.filter { column in
      grid.hidden.columns.contains { $0.contains(column) }
        && self.rows.contains { $0.number > heading && $0[column] != nil }
    }.map {
      Diagnostic(
        .warning, at: place(row: max(1, heading), column: $0), .sheetHiddenColumn,
        hint: .sheetHiddenHint)
    }
    return rows + ofColumns
  }
}
