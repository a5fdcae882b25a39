internal import Diagnostics
internal import Fields
internal import JSON
internal import Records
internal import Sheets
internal import Templates

/// Makes records of rows: each cell is the value of the key that its column says.
struct RowMaker: Sendable {
  let kind: DefinedKind
  let table: SheetRows
  let headings: RowHeadings
  let source: RecordSource
  /// What rows lack; the first that says it wins.
  let common: [CommonValues]
  private var ragged: RaggedRows
  private var cut: CutRows

  init(
    kind: DefinedKind, table: SheetRows, headings: RowHeadings, source: RecordSource,
    common: [CommonValues]
  ) {
    self.kind = kind
    self.table = table
    self.headings = headings
    self.common = common
    var source = source
    source.bytes = []
    if let common = common.last { source.folder = common.source.folder }
    self.source = source
    let last = table.head.row(headings.row)?.cells.last?.column
    ragged = RaggedRows(below: headings.row, of: table.head, last: last)
    cut = CutRows(below: headings.row, of: table.head)
  }

  /// Looks at the next row below the headings.
  mutating func take(_ row: Sheet.Row) {
    ragged.take(row)
    cut.take(row)
  }

  /// Nil for a row that says nothing.
  func row(_ row: Sheet.Row) -> DefinedRow? {
    guard row.number > headings.row else { return nil }
    let findings = Findings()
    let entries = self.entries(row, findings)
    guard let first = entries.first else { return nil }
    let place = first.keyPlace
    var root = TreeNode(content: .mapping(entries), place: place)
    for values in common { root = root.filled(from: values) }
    let jenis = TreeNode.Entry(
      key: "jenis", keyPlace: place,
      value: TreeNode(
        content: .scalar(kind.definition.kind.rawValue, isQuoted: true), place: place))
    if case .mapping(let filled) = root.content { root.content = .mapping([jenis] + filled) }
    for diagnostic in [ragged.error(of: row), cut.warning(of: row)].compactMap(\.self) {
      findings.add(diagnostic)
    }
    let errors = findings.diagnostics.filter { $0.severity == .error }.map(\.message.indonesian)
    return DefinedRow(
      place: place, number: row.number,
      record: OpenedRecord(source, root: root, found: findings.diagnostics),
      said: (["\(root.said)"] + errors).joined(separator: "\n"))
  }
}

extension RowMaker {
  /// What the cells say, by the keys of the kind, in their order.
  private func entries(_ row: Sheet.Row, _ findings: Findings) -> [TreeNode.Entry] {
    var values: [[String]: TreeNode] = [:]
    for cell in row.cells {
      guard let line = headings.lines[cell.column], !"\(cell.value)".trimmed.isEmpty else {
        continue
      }
      values[line.path] = node(cell, line, findings)
    }
    return entries(kind.fields.keys, under: [], values)
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
    if case .fault(.time(let time)) = cell.value, isTime(line.path) {
      return TreeNode(content: .scalar(time, isQuoted: true), place: cell.place)
    }
    guard let text = cell.value(of: line, findings) else {
      return TreeNode(content: .unreadable, place: cell.place)
    }
    let scalar = { (text: String) in
      TreeNode(content: .scalar(text, isQuoted: true), place: cell.place)
    }
    guard case .texts = line.key.shape else { return scalar(text) }
    let parts = text.split { $0 == "\n" || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    return TreeNode(content: .list(parts.map { scalar($0) }), place: cell.place)
  }

  private func isTime(_ path: [String]) -> Bool {
    var fields = kind.definition.fields
    for (depth, name) in path.enumerated() {
      guard let field = fields.first(where: { $0.name == name }) else { return false }
      if depth == path.count - 1 { return field.type == .time }
      guard case .group(let inner) = field.type else { return false }
      fields = inner
    }
    return false
  }
}
