public import Diagnostics

/// Errors of the rows that go on behind their heading: a mark inside a cell of a text, or a cell
/// that was put in, has moved what stands behind it. Where every row of a text has more cells,
/// these are no more than marks at its end, unless something stands in them.
package struct RaggedRows: Sendable {
  /// Cells of the heading; nil in a workbook.
  private let wanted: Int?
  /// The last column that a heading stands over; nil where that is not known.
  private let last: Int?
  private var count = 0
  private var wider = 0

  /// - Parameters:
  ///   - heading: the number of its row.
  ///   - last: the last column that it stands over, from 1; of a text known without.
  package init(below heading: Int, of sheet: Sheet, last: Int? = nil) {
    wanted = sheet.widths[heading]
    self.last = last ?? wanted
  }

  /// Looks at the next row below the heading.
  package mutating func take(_ row: Sheet.Row) {
    guard let wanted, let width = row.sheet.widths[row.number] else { return }
    count += 1
    if width > wanted { wider += 1 }
  }

  /// Of a row, once all have been looked at.
  package func error(of row: Sheet.Row) -> Diagnostic? {
    guard let wanted, let width = row.sheet.widths[row.number], width > wanted, wider < count
    else { return surplus(of: row) }
    return Diagnostic(
      .error, at: row.place, .sheetRagged(width, heading: wanted),
      hint: row.entity.map { .sheetRaggedEntityHint($0) } ?? .sheetRaggedHint)
  }

  /// Whether no heading stands over a column, nor over any behind it.
  package func isSurplus(_ column: Int) -> Bool { last.map { column > $0 } ?? false }

  /// Of the first cell without a heading that something stands in.
  private func surplus(of row: Sheet.Row) -> Diagnostic? {
    guard let end = row.cells.last, isSurplus(end.column),
      let cell = row.cells.first(where: { isSurplus($0.column) })
    else { return nil }
    return Diagnostic(
      .error, at: cell.place, .sheetBehindHeading(), hint: .sheetBehindHeadingHint())
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
