internal import Diagnostics
internal import Sheets

/// A sheet with the meaning of its columns.
struct LembarRegister {
  let sheet: Sheet
  let judul: DaftarJudul
  private let headings: BarisJudul
  /// Columns, from 1, by meaning; witnesses may have several.
  private var columns: [KolomRegister: [Int]] = [:]
  /// By column; asked of every cell.
  private var named: [Bool] = []
  /// Columns without a known heading that were told of.
  private var told: Set<Int> = []

  /// - Throws: a fault when there is no row of headings.
  init(_ sheet: Sheet, _ judul: DaftarJudul, _ findings: Findings) throws(Faults) {
    guard let headings = BarisJudul(sheet, judul) else {
      throw Faults(
        .record, at: sheet.place, .registerNoHeadings(BarisJudul.searched),
        hint: .registerHeadings(Array(judul.known.prefix(6))))
    }
    self.sheet = sheet
    self.judul = judul
    self.headings = headings
    let kode = headings.columns.first { meaning($0) == .kode }
    for column in headings.columns {
      take(column, isLeftOfKode: kode.map { column < $0 } ?? false, findings)
    }
    guard columns[.kode] == nil else { return }
    findings.error(
      at: sheet.place(ofRow: headings.first), .registerNoKode, hint: .registerNoKodeHint)
  }

  func column(_ kolom: KolomRegister) -> Int? { columns[kolom]?.first }

  func columns(_ kolom: KolomRegister) -> [Int] { columns[kolom] ?? [] }

  /// The meanings that a column has been found for.
  var kinds: Dictionary<KolomRegister, [Int]>.Keys { columns.keys }

  /// The rows of data that hold something.
  var rows: some Sequence<Sheet.Row> {
    sheet.rows.lazy.filter { [sheet, headings] row in
      row.number > headings.last
        && !(row.number == headings.last + 1 && sheet.isNumbering(row))
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
      guard let heading = headings.spellings(cell.column).last else {
        findings.error(at: cell.place, .registerNoHeading, hint: .registerNoHeadingHint)
        continue
      }
      findings.error(
        at: sheet.place(row: headings.last, column: cell.column),
        .registerUnknownColumn(String(heading.prefix(60))),
        hint: .meant(heading, among: judul.known) ?? .registerHeadings(judul.known))
    }
  }
}

extension LembarRegister {
  private func isNamed(_ column: Int) -> Bool { column < named.count && named[column] }

  private func meaning(_ column: Int) -> KolomRegister? {
    headings.spellings(column).compactMap { judul[$0] }.first
  }

  private mutating func take(_ column: Int, isLeftOfKode: Bool, _ findings: Findings) {
    guard var kolom = meaning(column) else { return }
    // “Nomor” left of the code counts the rows; elsewhere it is the charter's.
    if isLeftOfKode, headings.spellings(column).contains(where: { folded($0) == "nomor" }) {
      kolom = .turunan
    }
    while named.count <= column { named.append(false) }
    named[column] = true
    let same = columns.keys.first { $0.subject == kolom.subject }
    if let same, !kolom.isRepeatable, let first = columns[same]?.first {
      findings.error(
        at: sheet.place(row: headings.first, column: column),
        .registerColumnTwice(
          judul.name(kolom), sheet.place(row: headings.first, column: first).cell?.name ?? ""),
        hint: .registerColumnTwiceHint)
    } else {
      columns[kolom, default: []].append(column)
    }
  }
}
