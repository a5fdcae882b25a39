internal import Diagnostics
internal import Records
internal import Sheets

/// A sheet with the meaning of its columns.
struct RegisterSheet {
  /// All of it; of a long text, the first rows.
  let sheet: Sheet
  let table: SheetRows
  let headings: Headings
  private let headingRows: HeadingRows
  /// Columns, from 1, by meaning; witnesses may have several.
  private var columns: [RegisterColumn: [Int]] = [:]
  /// By column; asked of every cell.
  private var named: [Bool] = []
  /// Columns without a known heading in which something stands, with the first cell.
  private var strange: [Int: Place] = [:]
  /// Whether it is a table of rows that were refused, corrected: a part of a register.
  let holdsCorrections: Bool
  /// Of rows that go on behind their heading.
  private(set) var ragged: RaggedRows
  /// Of rows of a text that end too early.
  private(set) var cut: CutRows
  /// What the column of dates shows as a whole.
  private(set) var dates = DateColumn()
  /// How many rows of data are read.
  let most: Int
  /// The first row that is not read.
  private(set) var rowTooMany: Place?

  /// - Parameter most: how many rows of data are read.
  /// - Throws: a fault when there is no row of headings.
  init(
    _ table: SheetRows, _ headings: Headings, map: RegisterMap?, most: Int, _ findings: Findings
  ) throws(Faults) {
    let sheet = table.head
    let headings = map.map(headings.with) ?? headings
    let said = map?.rows.map { HeadingRows(sheet, headings, rows: $0) }
    guard let headingRows = said ?? HeadingRows(sheet, headings) else {
      if let cell = HeadingRows.cellOfAll(sheet, headings) {
        throw Faults(
          .record, at: cell.place, .registerOneCell(), hint: .registerOneCellHint())
      }
      throw Faults(
        .record, at: sheet.place, .registerNoHeadings(HeadingRows.searched),
        hint: .registerHeadings(Array(headings.known.prefix(6))))
    }
    (self.sheet, self.table, self.most) = (sheet, table, most)
    self.headings = headings
    self.headingRows = headingRows
    holdsCorrections = headingRows.hold(RefusedRows.galat)
    ragged = RaggedRows(below: headingRows.last, of: sheet, last: headingRows.lastColumn)
    cut = CutRows(below: headingRows.last, of: sheet)
    try lookAtAll()
    map?.check(against: headingRows, findings)
    let kode = headingRows.columns.first { headingRows.meanings[$0] == .kode }
    for column in headingRows.columns {
      take(column, isLeftOfKode: kode.map { column < $0 } ?? false, findings)
    }
    let read = named.indices.filter { named[$0] }
    findings.add(sheet.hiddenRemarks(below: headingRows.last, in: read))
    guard column(.kode) == nil else { return }
    let place = sheet.place(ofRow: headingRows.last)
    if column(.nama) == nil {
      findings.error(at: place, .registerNoKode, hint: .registerNoKodeHint)
    } else {
      findings.warn(at: place, .registerByName, hint: .registerByNameHint)
    }
  }

  func column(_ kolom: RegisterColumn) -> Int? { columns[kolom]?.first }

  func columns(_ kolom: RegisterColumn) -> [Int] { columns[kolom] ?? [] }

  /// Where a column's own heading stands, if it is this one.
  func placeOfHeading(_ heading: String, over column: Int) -> Place? {
    guard let text = headingRows.texts(over: column).last, folded(text) == folded(heading)
    else { return nil }
    return sheet.place(row: headingRows.last, column: column)
  }

  /// What the offices are known by: their codes, or without these their names.
  var key: RegisterColumn { column(.kode) == nil ? .nama : .kode }

  /// The meanings that a column has been found for.
  var kinds: Dictionary<RegisterColumn, [Int]>.Keys { columns.keys }

  /// The rows of data that hold something, of a sheet of which all rows are there.
  var rows: some Sequence<Sheet.Row> {
    let first = sheet.rows.firstIndex { $0.number > headingRows.last } ?? sheet.rows.endIndex
    return sheet.rows[first...].prefix(most).lazy.filter(isData)
  }

  /// Gives all rows of data that hold something, a portion at a time.
  func each(
    _ body: (SheetRows.Portion, [Sheet.Row]) throws(Faults) -> Void
  ) throws(Faults) {
    try table.each { (portion, rows) throws(Faults) in
      let rows = rows.filter(isData)
      if !rows.isEmpty { try body(portion, rows) }
    }
  }

  /// The rows of data of a portion once more.
  func rows(of portion: SheetRows.Portion) throws(Faults) -> [Sheet.Row] {
    try table.rows(of: portion).filter(isData)
  }

  private func isData(_ row: Sheet.Row) -> Bool {
    row.number > headingRows.last
      && !(row.number == headingRows.last + 1 && row.sheet.isNumbering(row))
  }

  /// The cell of a row, also where it is merged with the rows above.
  func cell(_ row: Sheet.Row, _ column: Int) -> Sheet.Cell? {
    row[column] ?? (sheet.merged.isEmpty ? nil : sheet.shown(row: row.number, column: column))
  }

  /// Notes which columns nobody knows of those in which something stands.
  mutating func noteStrange(_ row: Sheet.Row) {
    for cell in row.cells where !isNamed(cell.column) && strange[cell.column] == nil {
      if isSkipped(cell.column) || ragged.isSurplus(cell.column) { continue }
      strange[cell.column] = cell.place
    }
  }

  /// Tells of them all at once: nothing that was typed is passed over in silence. A heading
  /// with a slip in it is an error, since its column is one that is wanted.
  func tellStrange(_ findings: Findings) {
    var own: [String] = []
    for (column, cell) in strange.sorted(by: { $0.key < $1.key }) {
      guard let heading = headingRows.texts(over: column).last else {
        own.append(cell.cell?.name ?? "")
        continue
      }
      let place = sheet.place(row: headingRows.last, column: column)
      let short = String(heading.prefix(60))
      if ["sudah", "belum"].contains(folded(heading)) {
        findings.error(at: place, .registerStatusInColumns(short), hint: .registerOneStatusHint)
      } else if headings[heading] == nil, let near = headings.near(heading) {
        findings.error(at: place, .registerUnknownColumn(short), hint: .didYouMean(near))
      } else {
        own.append("“\(short)” (\(columnName(column)))")
      }
    }
    guard !own.isEmpty else { return }
    findings.warn(
      at: sheet.place(ofRow: headingRows.last), .ownColumns(own),
      hint: .registerHeadings(headings.known))
  }
}

extension RegisterSheet {
  /// What only all rows together show.
  private mutating func lookAtAll() throws(Faults) {
    let date = headingRows.columns.first { headingRows.meanings[$0] == .tanggal }
    var count = 0
    try table.each { (_, rows) throws(Faults) in
      for row in rows where row.number > headingRows.last {
        ragged.take(row)
        cut.take(row)
        count += 1
        if count > most { rowTooMany = rowTooMany ?? row.place }
        if count <= most, let date, isData(row), let cell = cell(row, date) { dates.take(cell) }
      }
    }
  }

  private func isNamed(_ column: Int) -> Bool { column < named.count && named[column] }

  private func isSkipped(_ column: Int) -> Bool {
    headingRows.headings(over: column).contains(where: headings.isSkipped)
  }

  private mutating func take(_ column: Int, isLeftOfKode: Bool, _ findings: Findings) {
    guard var kolom = headingRows.meanings[column] else { return }
    // “Nomor” left of the code counts the rows; elsewhere it is the charter's.
    if isLeftOfKode, headingRows.texts(over: column).contains(where: { folded($0) == "nomor" }) {
      kolom = .derived
    }
    while named.count <= column { named.append(false) }
    named[column] = true
    let same = columns.keys.first { $0.subject == kolom.subject }
    if let same, !kolom.isRepeatable, let first = columns[same]?.first {
      findings.error(
        at: sheet.place(row: headingRows.last, column: column),
        .registerColumnTwice(
          headings.name(kolom),
          sheet.place(row: headingRows.last, column: first).cell?.name ?? ""),
        hint: kolom == .nama ? .registerNameTwiceHint : .registerColumnTwiceHint)
    } else {
      columns[kolom, default: []].append(column)
    }
  }
}
