internal import Diagnostics
internal import Fields
internal import Records
internal import Sheets

/// What the cells of a row say, by keys: each is the value of the one that its column is of.
struct RowCells: Sendable {
  let headings: RowHeadings
  let keys: [RecordKey]
  /// The paths of hours: a spreadsheet makes a value of its own of them.
  var times: Set<[String]> = []

  /// In the order of the keys.
  func entries(of row: Sheet.Row, _ findings: Findings) -> [TreeNode.Entry] {
    var values: [[String]: TreeNode] = [:]
    for cell in row.cells {
      guard let line = headings.lines[cell.column], !"\(cell.value)".trimmed.isEmpty else {
        continue
      }
      values[line.path] = node(cell, line, findings)
    }
    return entries(keys, under: [], values)
  }

  private func entries(
    _ keys: [RecordKey], under path: [String], _ values: [[String]: TreeNode]
  ) -> [TreeNode.Entry] {
    keys.compactMap { key in
      let path = path + [key.name]
      if let value = values[path] {
        return TreeNode.Entry(key: key.name, keyPlace: value.place, value: value)
      }
      let inner = key.keys.isEmpty ? [] : entries(key.keys, under: path, values)
      guard let first = inner.first else { return nil }
      return TreeNode.Entry(
        key: key.name, keyPlace: first.keyPlace,
        value: TreeNode(content: .mapping(inner), place: first.keyPlace))
    }
  }

  /// Several values of one key stand in a cell on lines of their own, or with semicolons between.
  private func node(_ cell: Sheet.Cell, _ line: KeyLine, _ findings: Findings) -> TreeNode {
    if case .fault(.time(let time)) = cell.value, times.contains(line.path) {
      return TreeNode(text: time, at: cell.place)
    }
    guard let text = cell.value(of: line, findings) else {
      return TreeNode(content: .unreadable, place: cell.place)
    }
    guard case .texts = line.key.shape else { return TreeNode(text: text, at: cell.place) }
    let parts = text.split { $0 == "\n" || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    return TreeNode(
      content: .list(parts.map { TreeNode(text: $0, at: cell.place) }), place: cell.place)
  }
}
