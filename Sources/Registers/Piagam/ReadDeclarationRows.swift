public import Diagnostics
internal import Evaluation
public import Records
internal import Sheets

/// Reads the table of a register for the declarations that its rows make. A row makes one unless
/// it says “belum”, or nothing of a declaration; what is wrong with a row is told by reading its
/// record only, so that no row hinders another. The same office may stand in several rows.
///
/// - Parameters:
///   - choice: what is said of the table besides what it shows.
///   - common: what rows lack; a row's own value wins.
/// - Throws: `Faults(.record)` for what is wrong with the table, before any row.
public func readDeclarationRows(
  _ record: OpenedRecord, _ choice: RegisterChoice = RegisterChoice(),
  common: CommonValues? = nil
) throws(Faults) -> DeclarationRows {
  let scheme = try Scheme.permenPANRB90()
  let findings = Findings(.found)
  guard let workbook = try record.workbook() else {
    throw Faults(
      .record, at: Place(file: record.source.name), .registerEmpty, hint: .registerEmptyHint)
  }
  // As many as a spreadsheet has: what is kept of a row is no more than where it is.
  let sheet = try RegisterSheet(
    of: workbook, text: record.longText, scheme, choice, most: .max, findings)
  var scan = RowReader(sheet, scheme, of: .anyProvinces, findings)
  var portions: [DeclarationRows.Portion] = []
  try sheet.each { (portion, rows) throws(Faults) in
    var found = DeclarationRows.Portion(rows: portion)
    for row in rows {
      if let words = scan.wordsOfOther(row) {
        scan.pass(row, words)
        found.passed.append(row.number)
      } else {
        scan.sheet.noteStrange(row)
      }
    }
    if found.passed.count < rows.count { portions.append(found) }
  }
  scan.tellOfTable()
  sheet.tellDates(findings)
  sheet.tellPredikat(findings)
  try findings.check()
  let maker = DeclarationMaker(sheet: sheet, scheme: scheme, source: record.source, common: common)
  return DeclarationRows(warnings: findings.diagnostics, maker: maker, portions: portions)
}

/// The rows of a register that may make declarations; each is read when it is asked for, in
/// whatever order, from any thread.
public struct DeclarationRows: Sendable {
  /// Of the table.
  public let warnings: [Diagnostic]
  fileprivate let maker: DeclarationMaker
  fileprivate let portions: [Portion]

  fileprivate struct Portion: Sendable {
    var rows: SheetRows.Portion
    /// The numbers of those that are no office's.
    var passed: [Int] = []
  }

  /// They come in portions of a few rows.
  public var count: Int { portions.count }

  /// The declarations of a portion, in their order.
  ///
  /// - Throws: `Faults` for a file that cannot be read any more.
  public func portion(_ index: Int) throws(Faults) -> [DeclarationRow] {
    let portion = portions[index]
    return try maker.sheet.rows(of: portion.rows)
      .filter { !portion.passed.contains($0.number) }.compactMap(maker.declaration)
  }
}

/// Makes declarations of rows.
private struct DeclarationMaker: Sendable {
  let sheet: RegisterSheet
  let scheme: Scheme
  let source: RecordSource
  let common: CommonValues?

  init(sheet: RegisterSheet, scheme: Scheme, source: RecordSource, common: CommonValues?) {
    self.sheet = sheet
    self.scheme = scheme
    self.common = common
    var source = source
    source.bytes = []
    if let common { source.folder = common.source.folder }
    self.source = source
  }

  /// Nil for a row of an office that has not declared.
  func declaration(_ row: Sheet.Row) -> DeclarationRow? {
    let findings = Findings()
    var tree = RowTree(RowReader(sheet, scheme, of: .anyProvinces, findings), row)
    let shifted = sheet.ragged.error(of: row)
    // Of a row that has moved nobody knows what it says.
    guard tree.isDeclared || shifted != nil else { return nil }
    var root = tree.root
    let kode = tree.kode
    if let common { root = root.filled(from: common) }
    root = root.withMissing(tree, findings)
    if let warning = sheet.cut.warning(of: row) { findings.add(warning) }
    if let shifted { findings.add(shifted) }
    // What is no part of the declaration, such as the status, may be wrong with the row.
    let errors = findings.diagnostics.filter { $0.severity == .error }.map(\.message.indonesian)
    return DeclarationRow(
      place: root.place, number: row.number, kode: kode,
      record: OpenedRecord(source, root: root, found: findings.diagnostics),
      said: (["\(root.said)"] + errors).joined(separator: "\n"),
      typed: RowToCorrect(sheet: sheet, row: row, kode: kode, isShifted: shifted != nil).typed)
  }
}
