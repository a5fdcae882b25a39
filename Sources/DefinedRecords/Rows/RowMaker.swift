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
  /// Whom rows may name, where common values say a table of persons: it is read once.
  let people: People?
  private let cells: RowCells
  private var ragged: RaggedRows
  private var cut: CutRows

  init(
    kind: DefinedKind, table: SheetRows, headings: RowHeadings, source: RecordSource,
    common: [CommonValues], people: People?
  ) {
    self.kind = kind
    self.table = table
    self.headings = headings
    self.common = common
    self.people = people
    var source = source
    source.bytes = []
    if let common = common.last { source.folder = common.source.folder }
    self.source = source
    cells = RowCells(headings: headings, keys: kind.fields.keys, times: kind.timePaths)
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
    let entries = cells.entries(of: row, findings)
    guard let first = entries.first else { return nil }
    let place = first.keyPlace
    var root = TreeNode(record: kind.definition.kind, entries, at: place)
    for values in common { root = root.filled(from: values) }
    if let people, !entries.contains(where: { $0.key == DefinedKind.peopleKey }) {
      root = root.with(people, kind.fields.keys, findings).without(DefinedKind.peopleKey)
    }
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
