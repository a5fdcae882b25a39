public import Diagnostics
internal import Evaluation
public import Records
internal import Sheets

/// Reads the declarations that a register's rows make. A row makes one unless it says “belum”,
/// or nothing of a declaration; what is wrong with a row is told by reading its record only, so
/// that no row hinders another. The same office may stand in several rows.
///
/// - Parameters:
///   - choice: what is said of the table besides what it shows.
///   - common: what rows lack; a row's own value wins.
/// - Throws: `Faults(.record)` for what is wrong with the table, before any row; what `each`
///   throws.
/// - Returns: warnings of the table.
public func readDeclarationRows(
  _ record: OpenedRecord, _ choice: RegisterChoice = RegisterChoice(),
  common: CommonValues? = nil, each: (DeclarationRow) throws(Faults) -> Void
) throws(Faults) -> [Diagnostic] {
  let scheme = try Scheme.permenPANRB90()
  let findings = Findings(.found)
  guard let workbook = try record.workbook() else {
    throw Faults(
      .record, at: Place(file: record.source.name), .registerEmpty, hint: .registerEmptyHint)
  }
  let sheet = try RegisterSheet(of: workbook, scheme, choice, findings)
  sheet.tellRowTooMany(findings)
  var scan = RowReader(sheet, scheme, of: .anyProvinces, findings)
  var rows: [Sheet.Row] = []
  for row in sheet.rows {
    if let words = scan.wordsOfOther(row) {
      scan.passed.append((row.number, words))
    } else {
      scan.sheet.noteStrange(row)
      rows.append(row)
    }
  }
  scan.tellOfTable()
  sheet.tellUniversalTime(findings)
  sheet.tellSlashes(findings)
  sheet.tellPredikat(findings)
  try findings.check()
  let maker = DeclarationMaker(sheet: sheet, scheme: scheme, source: record.source, common: common)
  for row in rows {
    if let declaration = maker.declaration(row) { try each(declaration) }
  }
  return findings.diagnostics
}

/// Makes declarations of rows.
private struct DeclarationMaker {
  let sheet: RegisterSheet
  let scheme: Scheme
  let source: RecordSource
  let common: CommonValues?

  /// Nil for a row of an office that has not declared.
  func declaration(_ row: Sheet.Row) -> DeclarationRow? {
    let findings = Findings()
    var tree = RowTree(RowReader(sheet, scheme, of: .anyProvinces, findings), row)
    guard tree.isDeclared else { return nil }
    var root = tree.root
    let kode = tree.kode
    if let common { root = root.filled(from: common) }
    root = root.withMissing(tree, findings)
    if let warning = sheet.cut[row.number] { findings.add(warning) }
    if let error = sheet.ragged[row.place] { findings.add(error) }
    var source = source
    source.bytes = []
    if let common { source.folder = common.source.folder }
    return DeclarationRow(
      place: root.place, number: row.number, kode: kode,
      record: OpenedRecord(source, root: root, found: findings.diagnostics),
      said: "\(root.said)", typed: TypedRow(sheet: sheet, row: row, kode: kode))
  }
}
