public import Diagnostics
public import Evaluation
internal import Records
public import Sheets

/// Reads a register of offices from a workbook or a CSV file.
///
/// - Parameters:
///   - scheme: whose areas and indicators recorded figures belong to.
///   - scope: whose register it is.
///   - choice: what is said of the table besides what it shows.
/// - Throws: every fault at once with its cell, warnings among them, as `Faults(.record)`.
/// - Returns: the register, warnings, and where its values stand.
public func readRegister(
  _ workbook: Workbook, _ scheme: Scheme, scope: RegisterScope = .anyProvinces,
  choice: RegisterChoice = RegisterChoice()
) throws(Faults) -> (register: Register, warnings: [Diagnostic], places: RegisterPlaces) {
  let inCells = Findings()
  let known = try RegisterSheet(
    of: workbook, scheme, choice, most: RegisterSheet.mostOffices, inCells)
  let sheet = known.sheet
  var reader = RowReader(known, scheme, of: scope, inCells)
  reader.toCome = YearsToCome(now: choice.now)
  var rows: [RegisterRow] = []
  for row in known.rows {
    if let row = reader.registerRow(row) { rows.append(row) }
  }
  known.tellRowTooMany(inCells)
  reader.tellOfTable()
  known.tellDates(inCells)
  try inCells.check()
  guard !rows.isEmpty else {
    throw Faults(.record, at: sheet.place, .registerEmpty, hint: .registerEmptyHint)
  }
  let findings = Findings(.found)
  findings.add(inCells.diagnostics)
  if !reader.withoutStatus.isEmpty {
    findings.warn(at: sheet.place, .registerNoStatus(reader.withoutStatus))
  }
  let missing = scope.missing(rows.map(\.wilayah))
  if !missing.isEmpty {
    let names = missing.map { missing.count > 3 ? $0.kode : "\($0.namaKantor) (\($0.kode))" }
    findings.warn(at: sheet.place, .registerMissing(names), hint: .registerMissingHint)
  }
  let register = try Register(file: sheet.file, rows)
  return (register, findings.diagnostics, RegisterPlaces(known, register.rows))
}
