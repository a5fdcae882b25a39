internal import Bahasa
internal import Diagnostics
internal import Fields
internal import Files
internal import Records
internal import Sheets
internal import Templates

/// The persons of a table, by number and name: a gelar is corrected there once.
struct People: Sendable {
  /// As typed, without gelar, case and blanks, or by the digits of a NIP or NRP.
  private var persons: [String: [TreeNode]] = [:]
  private var names: [String] = []
  /// The path of the table.
  let file: String

  /// Those of the table that a record, or common values, names; nil when there is none.
  ///
  /// - Throws: what makes the table unreadable.
  init?(
    namedIn root: TreeNode, of source: RecordSource, _ findings: Findings
  ) throws(Faults) {
    guard let node = root.value(of: DefinedKind.peopleKey), let path = node.text, !node.isEmpty,
      !Placeholder.stands(in: path)
    else { return nil }
    let table: RecordSource
    do throws(FileFault) { table = try source.file(path) } catch {
      throw Faults(
        .record, at: node.place, .definedNoPeople(path), hint: .definedNoPeopleHint())
    }
    try self.init(OpenedRecord(table), findings)
  }

  /// - Throws: what makes the table unreadable, and `Faults(.record)` for one without headings.
  private init(_ record: OpenedRecord, _ findings: Findings) throws(Faults) {
    file = record.source.name
    let keys = Pejabat.fields(needing: .nama).keys
    let lines = KindLines(ofPersons: keys)
    guard let workbook = try record.workbook() else {
      throw Faults(
        .record, at: Place(file: record.source.name), .definedNoTable(),
        hint: .definedNoTableHint())
    }
    let found = workbook.sheets.lazy.compactMap { sheet in
      RowHeadings(sheet, lines, findings).map { (sheet, $0) }
    }.first
    guard let (sheet, headings) = found else {
      throw Faults(
        .record, at: Place(file: record.source.name),
        .definedNoHeadings(DefinedKind.peopleKey, searched: RowHeadings.searched),
        hint: .known(Array(lines.labels.prefix(8))))
    }
    let cells = RowCells(headings: headings, keys: keys)
    for row in sheet.rows where row.number > headings.row {
      let entries = cells.entries(of: row, findings)
      guard let first = entries.first else { continue }
      add(TreeNode(content: .mapping(entries), place: first.keyPlace))
    }
  }

  /// Those who go by a name or number.
  func called(_ typed: String) -> [TreeNode] { persons[People.key(typed)] ?? [] }

  /// Who was probably meant.
  func near(_ typed: String) -> String? { suggestion(for: typed, among: names) }

  private mutating func add(_ person: TreeNode) {
    guard case .mapping(let entries) = person.content else { return }
    let text = { (name: String) in entries.first { $0.key == name }?.value.text }
    if let name = text("nama") { names.append(PersonName(name).nama) }
    for name in Set(["nama", "nip", "nrp"].compactMap(text).map(People.key)) {
      persons[name, default: []].append(person)
    }
  }

  /// The name without gelar, case and blanks; of a number its digits.
  private static func key(_ typed: String) -> String {
    let bare = typed.filter { !$0.isWhitespace }
    if !bare.isEmpty, bare.utf8.allSatisfy({ (48...57).contains($0) }) { return bare }
    return PersonName(typed).nama.lowercased().filter { !$0.isWhitespace }
  }
}
