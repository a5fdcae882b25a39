internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

/// Reads the rows of a register one by one, keeping every fault.
struct RowReader {
  var sheet: RegisterSheet
  let scheme: Scheme
  let scope: RegisterScope
  let findings: Findings
  /// What is said of dates to come.
  var toCome: YearsToCome?
  /// Offices with neither a status nor anything declared.
  var withoutStatus: [String] = []
  /// How persons' names are written.
  var letters = NameLetters()
  /// Rows that are no office's, with their first words: as many as are told.
  private(set) var passed: [(number: Int, words: String)] = []
  /// How many there are.
  private(set) var passedCount = 0
  /// The last of them.
  private(set) var lastPassed: Int?
  /// The last row that has an office, whatever stands below it.
  private(set) lazy var lastOffice: Int =
    (try? sheet.table.last(where: isOffice))?.number ?? 0
  /// The codes of all rows.
  private(set) lazy var typedCodes: Set<String> = {
    var codes: Set<String> = []
    try? sheet.each { _, rows in codes.formUnion(rows.compactMap { kode(of: $0)?.kode }) }
    return codes
  }()
  /// Names that are looked for among all of them are few: it takes long.
  var suggested = 0
  /// The offices that were read, by their codes and by how these were typed.
  var codes: [CellValue: FirstRow] = [:]

  /// Where an office stands first.
  struct FirstRow {
    var nama: String
    var kode: String
    var cell: String
  }

  init(
    _ sheet: RegisterSheet, _ scheme: Scheme, of scope: RegisterScope, _ findings: Findings
  ) {
    self.sheet = sheet
    self.scheme = scheme
    self.scope = scope
    self.findings = findings
  }

  /// The row; nil for one that holds no office, or none that can be used.
  mutating func registerRow(_ row: Sheet.Row) -> RegisterRow? {
    if let words = wordsOfOther(row) {
      pass(row, words)
      return nil
    }
    if let error = sheet.ragged.error(of: row) { findings.add(error) }
    guard let wilayah = sheet.key == .kode ? wilayahByKode(row) : wilayahByName(row) else {
      return nil
    }
    let (pencanangan, isWBK, nilai) = content(row, wilayah)
    if let warning = sheet.cut.warning(of: row) { findings.add(warning) }
    return RegisterRow(
      wilayah: wilayah, pencanangan: pencanangan, sudahWBK: isWBK, nilai: nilai,
      place: place(row, sheet.key))
  }

  /// Passes over a row that is no office's.
  mutating func pass(_ row: Sheet.Row, _ words: String) {
    if passedCount < Findings.limit { passed.append((row.number, words)) }
    passedCount += 1
    lastPassed = row.number
  }

  /// What is told of the table as a whole, once all rows are read.
  func tellOfTable() {
    sheet.tellStrange(findings)
    letters.tell(findings)
    if !passed.isEmpty {
      findings.warn(
        at: sheet.sheet.place, .registerPassed(passed, of: passedCount), hint: .registerPassedHint)
    }
  }
}

extension String {
  /// "......", "____": where somebody should have written.
  fileprivate var isDots: Bool {
    !utf8.contains { 0x2F < $0 && $0 < 0x7B && $0 != 0x3F && $0 != 0x5F }
      && allSatisfy { "._…?".contains($0) }
  }
}

extension RowReader {
  func cell(_ row: Sheet.Row, _ kolom: RegisterColumn) -> Sheet.Cell? {
    sheet.column(kolom).flatMap { sheet.cell(row, $0) }
  }

  func place(_ row: Sheet.Row, _ kolom: RegisterColumn) -> Place {
    sheet.column(kolom).map { row.place(column: $0) } ?? row.place
  }

  /// A cell's value; a fault is told here.
  mutating func value(_ cell: Sheet.Cell?) -> CellValue? {
    guard let cell else { return nil }
    guard case .fault(let fault) = cell.value else { return cell.value }
    findings.error(at: cell.place, fault.message, hint: fault.hint)
    return nil
  }

  mutating func text(_ row: Sheet.Row, _ kolom: RegisterColumn) -> String? {
    guard let cell = cell(row, kolom), let words = words(cell) else { return nil }
    return text(words, cell, kolom)
  }

  /// The words of a cell; what cannot be printed is told here.
  mutating func words(_ cell: Sheet.Cell) -> String? {
    if let remark = cell.remark { findings.add(remark) }
    do throws(CellFault) { return try cell.words() } catch {
      findings.add(cell.diagnostic(error))
      return nil
    }
  }

  /// Words in one line; nil for a dash, and for too many, which is told here.
  mutating func text(
    _ words: String, _ cell: Sheet.Cell, _ kolom: RegisterColumn
  ) -> String? {
    let text = words.singleSpaced
    let count = text.unicodeScalars.count
    guard count <= RowReader.textLimit else {
      findings.error(
        at: cell.place,
        .recordTooLong(sheet.headings.name(kolom), count: count, limit: RowReader.textLimit))
      return nil
    }
    if text.isEmpty || RowReader.isDash(text) { return nil }
    if kolom.isWords, text.isDots {
      findings.error(at: cell.place, .textPlaceholder(text), hint: .textPlaceholderHint)
      return nil
    }
    if kolom.isWords, text.isBareNumber {
      findings.warn(
        at: cell.place, .registerBareNumber(text, sheet.headings.name(kolom)),
        hint: .registerBareNumberHint)
    }
    return text
  }

  /// What people type for “nothing”.
  static func isDash(_ text: String) -> Bool { text == "-" || text == "–" || text == "—" }

  /// Characters of a cell that is printed.
  static let textLimit = 600
}
