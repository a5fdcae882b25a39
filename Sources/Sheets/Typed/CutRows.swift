package import Diagnostics

/// Warnings of the rows of a text that end before cells which most others have: what stood
/// there may be lost.
package struct CutRows: Sendable {
  /// Cells of the heading; nil in a workbook.
  private let wanted: Int?
  private var count = 0
  private var cut = 0
  /// How many rows hold something, by column.
  private var filled: [Int]

  /// - Parameter heading: the number of its row.
  package init(below heading: Int, of sheet: Sheet) {
    wanted = sheet.widths[heading]
    filled = Array(repeating: 0, count: (wanted ?? 0) + 1)
  }

  /// Looks at the next row below the heading.
  package mutating func take(_ row: Sheet.Row) {
    guard let wanted, let width = row.sheet.widths[row.number] else { return }
    count += 1
    if width < wanted { cut += 1 }
    for cell in row.cells where cell.column <= wanted { filled[cell.column] += 1 }
  }

  /// Of a row, once all have been looked at.
  package func warning(of row: Sheet.Row) -> Diagnostic? {
    guard let wanted, let width = row.sheet.widths[row.number], width < wanted, cut < count,
      filled[(width + 1)...].contains(where: { $0 * 2 >= count })
    else { return nil }
    return Diagnostic(
      .warning, at: row.place, .sheetCut(width, heading: wanted), hint: .sheetCutHint)
  }
}
