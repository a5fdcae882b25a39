public import Diagnostics

/// Errors of the rows of a text that have more cells than their heading: a mark inside a
/// cell has moved what stands behind it. Where every row has more, the heading is short.
package struct RaggedRows: Sendable {
  /// Cells of the heading; nil in a workbook.
  private let wanted: Int?
  private var count = 0
  private var wider = 0

  /// - Parameter heading: the number of its row.
  package init(below heading: Int, of sheet: Sheet) { wanted = sheet.widths[heading] }

  /// Looks at the next row below the heading.
  package mutating func take(_ row: Sheet.Row) {
    guard let wanted, let width = row.sheet.widths[row.number] else { return }
    count += 1
    if width > wanted { wider += 1 }
  }

  /// Of a row, once all have been looked at.
  package func error(of row: Sheet.Row) -> Diagnostic? {
    guard let wanted, let width = row.sheet.widths[row.number], width > wanted, wider < count
    else { return nil }
    return Diagnostic(
      .error, at: row.place, .sheetRagged(width, heading: wanted),
      hint: row.entity.map { .sheetRaggedEntityHint($0) } ?? .sheetRaggedHint)
  }
}

extension Sheet {
  /// The same for a sheet of which all rows are there.
  ///
  /// - Parameter heading: the number of its row.
  public func raggedRows(below heading: Int) -> [Diagnostic] {
    var ragged = RaggedRows(below: heading, of: self)
    let below = rows.drop { $0.number <= heading }
    for row in below { ragged.take(row) }
    return below.compactMap(ragged.error)
  }
}

extension Sheet.Row {
  /// "&amp;": a code of web pages whose semicolon ends a cell.
  fileprivate var entity: String? {
    cells.lazy.compactMap { cell -> String? in
      let text = "\(cell.value)"
      guard let mark = text.lastIndex(of: "&") else { return nil }
      let name = text[mark...].dropFirst()
      return Sheet.Row.entities.contains(name.lowercased()) ? "&\(name);" : nil
    }.first
  }

  private static let entities: Set = ["amp", "nbsp", "lt", "gt", "quot", "apos", "#39", "#039"]
}
