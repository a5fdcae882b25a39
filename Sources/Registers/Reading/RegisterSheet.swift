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
  /// Columns without a known heading that were told of.
  private var told: Set<Int> = []

  /// - Throws: a fault when there is no row of headings.
  init(_ sheet: Sheet, _ headings: Headings, _ findings: Findings) throws(Faults) {
    guard let headingRows = HeadingRows(sheet, headings) else {
      throw Faults(
        .record, at: sheet.place, .registerNoHeadings(HeadingRows.searched),
        hint: .registerHeadings(Array(headings.known.prefix(6))))
    }
    self.sheet = sheet
    self.headings = headings
    self.headingRows = headingRows
    let kode = headingRows.columns.first { meaning($0) == .kode }
    for column in headingRows.columns {
      take(column, isLeftOfKode: kode.map { column < $0 } ?? false, findings)
    }
    guard columns[.kode] == nil else { return }
    findings.error(
      at: sheet.place(ofRow: headingRows.first), .registerNoKode, hint: .registerNoKodeHint)
  }

  func column(_ kolom: RegisterColumn) -> Int? { columns[kolom]?.first }

  func columns(_ kolom: RegisterColumn) -> [Int] { columns[kolom] ?? [] }

  /// The meanings that a column has been found for.
  var kinds: Dictionary<RegisterColumn, [Int]>.Keys { columns.keys }

  /// The rows of data that hold something.
  var rows: some Sequence<Sheet.Row> {
    sheet.rows.lazy.filter { [sheet, headingRows] row in
      row.number > headingRows.last
        && !(row.number == headingRows.last + 1 && sheet.isNumbering(row))
    }
  }

  /// The cell of a row, also where it is merged with the rows above.
  func cell(_ row: Sheet.Row, _ column: Int) -> Sheet.Cell? {
    row[column] ?? (sheet.merged.isEmpty ? nil : sheet.shown(row: row.number, column: column))
  }

  /// Tells of a column that nobody knows once a value stands in it: nothing
  /// that was typed is passed over.
  mutating func checkUnknown(_ row: Sheet.Row, _ findings: Findings) {
    for cell in row.cells where !isNamed(cell.column) {
      guard told.insert(cell.column).inserted else { continue }
      guard let heading = headingRows.spellings(cell.column).last else {
        findings.error(at: cell.place, .registerNoHeading, hint: .registerNoHeadingHint)
        continue
      }
      findings.error(
        at: sheet.place(row: headingRows.last, column: cell.column),
        .registerUnknownColumn(String(heading.prefix(60))),
        hint: .meant(heading, among: headings.known) ?? .registerHeadings(headings.known))
    }
  }
}

extension RegisterSheet {
  private func isNamed(_ column: Int) -> Bool { column < named.count && named[column] }

  private func meaning(_ column: Int) -> RegisterColumn? {
    headingRows.spellings(column).compactMap { headings[$0] }.first
  }

  private mutating func take(_ column: Int, isLeftOfKode: Bool, _ findings: Findings) {
    guard var kolom = meaning(column) else { return }
    // “Nomor” left of the code counts the rows; elsewhere it is the charter's.
    if isLeftOfKode, headingRows.spellings(column).contains(where: { folded($0) == "nomor" }) {
      kolom = .derived
    }
    while named.count <= column { named.append(false) }
    named[column] = true
    let same = columns.keys.first { $0.subject == kolom.subject }
    if let same, !kolom.isRepeatable, let first = columns[same]?.first {
      findings.error(
        at: sheet.place(row: headingRows.first, column: column),
        .registerColumnTwice(
          headings.name(kolom),
          sheet.place(row: headingRows.first, column: first).cell?.name ?? ""),
        hint: .registerColumnTwiceHint)
    } else {
      columns[kolom, default: []].append(column)
    }
  }
}
