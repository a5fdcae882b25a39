/// A table row by row, as it is read out.
struct HeardTable {
  /// The headers above the rows that follow, by column.
  private var heads: [Int: [String]] = [:]
  private var wasHead = false
  /// By column: the cell that reaches down from above, and into how many rows.
  private var spans: [Int: (cell: Cell, rows: Int)] = [:]

  struct Cell {
    var text: String
    /// "Column", "Row"; nil of data.
    var scope: String?
    var columns: Int
    var rows: Int
  }

  mutating func row(_ cells: [Cell]) -> String {
    let isHead = cells.contains { $0.scope == "Column" }
    if isHead, !wasHead { heads = [:] }
    wasHead = isHead
    var (rowHeads, said) = ([String](), [String]())
    var column = 0
    for cell in cells {
      skipSpans(&column, &rowHeads)
      let columns = column..<column + cell.columns
      // A cell that lies across columns is of none.
      let names = cell.columns == 1 ? heads[column] ?? [] : []
      switch cell.scope {
      case "Column":
        for column in columns { heads[column, default: []].append(cell.text) }
        said.append(cell.text)
      case "Row": rowHeads.append(cell.text)
      default: said.append((names + [cell.text]).joined(separator: ": "))
      }
      if cell.rows > 1 { for column in columns { spans[column] = (cell, cell.rows - 1) } }
      column = columns.upperBound
    }
    skipSpans(&column, &rowHeads)
    return (isHead ? "TH " : "") + rowHeads.map { $0 + " → " }.joined()
      + said.joined(separator: " | ")
  }

  /// Cells that began in a row above.
  private mutating func skipSpans(_ column: inout Int, _ rowHeads: inout [String]) {
    while let (cell, rows) = spans[column] {
      if cell.scope == "Row", rowHeads.last != cell.text { rowHeads.append(cell.text) }
      spans[column] = rows > 1 ? (cell, rows - 1) : nil
      column += 1
    }
  }
}
