internal import Diagnostics
internal import Sheets

/// A sheet with the meaning of its columns.
struct RegisterSheet {
  let sheet: Sheet
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
  /// Errors of rows of a text that have more cells than their heading, by the row's place.
  let ragged: [Place: Diagnostic]
  /// Warnings of rows of a text that end too early, by number.
  let cut: [Int: Diagnostic]

  /// - Throws: a fault when there is no row of headings.
  init(
    _ sheet: Sheet, _ headings: Headings, map: RegisterMap?, _ findings: Findings
  ) throws(Faults) {
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
    self.sheet = sheet
    self.headings = headings
    self.headingRows = headingRows
    ragged = Dictionary(
      sheet.raggedRows(below: headingRows.last).compactMap { found in
        found.place.map { ($0, found) }
      }, uniquingKeysWith: { first, _ in first })
    holdsCorrections = headingRows.columns.contains { column in
      headingRows.texts(over: column).contains { folded($0) == folded(Headings.galat) }
    }
    cut = sheet.cutRows(below: headingRows.last)
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

  /// Of a table that is read as a whole.
  func tellRagged(_ findings: Findings) {
    findings.add(sheet.raggedRows(below: headingRows.last))
  }

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

  /// Far more than there are offices; the rest of a longer table is not read.
  static let mostRows = 20_000

  /// The first row that is not read.
  var rowTooMany: Sheet.Row? {
    let first = sheet.rows.firstIndex { $0.number > headingRows.last } ?? 0
    let end = first + RegisterSheet.mostRows
    return end < sheet.rows.count ? sheet.rows[end] : nil
  }

  /// The rows of data that hold something.
  var rows: some Sequence<Sheet.Row> {
    let end = rowTooMany?.number ?? .max
    return sheet.rows.lazy.prefix { $0.number < end }.filter { [sheet, headingRows] row in
      row.number > headingRows.last
        && !(row.number == headingRows.last + 1 && sheet.isNumbering(row))
    }
  }

  /// The cell of a row, also where it is merged with the rows above.
  func cell(_ row: Sheet.Row, _ column: Int) -> Sheet.Cell? {
    row[column] ?? (sheet.merged.isEmpty ? nil : sheet.shown(row: row.number, column: column))
  }

  /// Notes which columns nobody knows of those in which something stands.
  mutating func noteStrange(_ row: Sheet.Row) {
    for cell in row.cells where !isNamed(cell.column) && strange[cell.column] == nil {
      if isSkipped(cell.column) { continue }
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
