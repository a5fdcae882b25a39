public import Diagnostics

extension Sheet {
  /// Errors of the rows of a text that have more cells than their heading: a mark inside a
  /// cell has moved what stands behind it. Where every row has more, the heading is short.
  ///
  /// - Parameter heading: the number of its row.
  public func raggedRows(below heading: Int) -> [Diagnostic] {
    guard widths.indices.contains(heading - 1) else { return [] }
    let wanted = widths[heading - 1]
    let below = rows.drop { $0.number <= heading }
    guard !below.allSatisfy({ widths[$0.number - 1] > wanted }) else { return [] }
    return below.filter { widths[$0.number - 1] > wanted }.map { row in
      Diagnostic(
        .error, at: row.place, .sheetRagged(Int(widths[row.number - 1]), heading: Int(wanted)),
        hint: entity(in: row).map { .sheetRaggedEntityHint($0) } ?? .sheetRaggedHint)
    }
  }

  /// Warnings, by the number of the row, of the rows of a text that end before cells which
  /// most others have: what stood there may be lost.
  ///
  /// - Parameter heading: the number of its row.
  package func cutRows(below heading: Int) -> [Int: Diagnostic] {
    guard widths.indices.contains(heading - 1) else { return [:] }
    let wanted = Int(widths[heading - 1])
    let below = rows.drop { $0.number <= heading }
    let cut = below.filter { Int(widths[$0.number - 1]) < wanted }
    guard !cut.isEmpty, cut.count < below.count else { return [:] }
    var filled = Array(repeating: 0, count: wanted + 1)
    for cell in below.lazy.flatMap(\.cells) where cell.column <= wanted { filled[cell.column] += 1 }
    return cut.reduce(into: [:]) { told, row in
      let width = Int(widths[row.number - 1])
      guard filled[(width + 1)...].contains(where: { $0 * 2 >= below.count }) else { return }
      told[row.number] = Diagnostic(
        .warning, at: row.place, .sheetCut(width, heading: wanted), hint: .sheetCutHint)
    }
  }

  /// "&amp;": a code of web pages whose semicolon ends a cell.
  private func entity(in row: Row) -> String? {
    row.cells.lazy.compactMap { cell -> String? in
      let text = "\(cell.value)"
      guard let mark = text.lastIndex(of: "&") else { return nil }
      let name = text[mark...].dropFirst()
      return Sheet.entities.contains(name.lowercased()) ? "&\(name);" : nil
    }.first
  }

  private static let entities: Set = ["amp", "nbsp", "lt", "gt", "quot", "apos", "#39", "#039"]
}
