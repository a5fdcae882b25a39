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
  let common: Common
  /// Whom rows may name, where common values say a table of persons: it is read once.
  let people: People?
  private let cells: RowCells
  private let lines: [KeyLine]
  private var ragged: RaggedRows
  private var cut: CutRows

  init(
    kind: DefinedKind, table: SheetRows, headings: RowHeadings, source: RecordSource,
    common: Common, people: People?
  ) {
    self.kind = kind
    self.table = table
    self.headings = headings
    self.common = common
    self.people = people
    var source = source
    source.bytes = []
    if let common = common.all.last { source.folder = common.source.folder }
    self.source = source
    cells = RowCells(headings: headings, keys: kind.fields.keys, times: kind.timePaths)
    lines = KindLines.lines(of: kind)
    let last = table.head.row(headings.row)?.cells.last?.column
    ragged = RaggedRows(below: headings.row, of: table.head, last: last)
    cut = CutRows(below: headings.row, of: table.head)
  }

  /// What rows lack; the first that says it wins.
  struct Common: Sendable {
    /// Of the table itself.
    let own: CommonValues?
    let given: CommonValues?

    var all: [CommonValues] { [own, given].compactMap(\.self) }
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
    let galat = headings.galat.flatMap { row[$0] }
    guard let place = entries.first?.keyPlace ?? galat?.place else { return nil }
    if entries.isEmpty {
      findings.error(at: place, .definedRefusalAlone(), hint: .definedRefusalAloneHint())
    }
    let own = TreeNode(record: kind.definition.kind, entries, at: place)
    var root = own
    for values in common.all { root = root.filled(from: values) }
    if let people, !entries.contains(where: { $0.key == DefinedKind.peopleKey }) {
      root = root.with(people, kind.fields.keys, findings).without(DefinedKind.peopleKey)
    }
    let shifted = ragged.error(of: row)
    findings.add([shifted, cut.warning(of: row)].compactMap(\.self))
    let errors = findings.diagnostics.filter { $0.severity == .error }.map(\.message.indonesian)
    return DefinedRow(
      place: place, number: row.number,
      record: OpenedRecord(source, root: root, found: findings.diagnostics),
      said: (["\(root.said)"] + errors).joined(separator: "\n"),
      typed: TypedRow(isCorrection: headings.galat != nil) {
        shifted == nil ? typed(row, own) : [:]
      })
  }

  /// What is seen in a row, and what the table says for all of its rows, by their headings.
  private func typed(_ row: Sheet.Row, _ own: TreeNode) -> [String: String] {
    var texts: [String: String] = [:]
    if let common = common.own {
      let filled = own.filled(from: common)
      for line in lines { texts[line.label] = filled.text(at: line.path[...]) }
    }
    for cell in row.cells { headings.lines[cell.column].map { texts[$0.label] = cell.seen } }
    return texts
  }
}

extension TreeNode {
  /// What stands there in one cell: several values with semicolons between.
  fileprivate func text(at path: ArraySlice<String>) -> String? {
    guard let key = path.first else {
      if case .list(let items) = content {
        return items.compactMap(\.text).joined(separator: "; ")
      }
      return text
    }
    return value(of: key)?.text(at: path.dropFirst())
  }
}
