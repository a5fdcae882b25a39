public import Diagnostics
public import Evaluation
public import Records
public import Sheets

/// Reads a register of offices from the sheet of a workbook.
///
/// - Parameters:
///   - scheme: whose areas and indicators recorded figures belong to.
///   - provinsi: the province whose register it is; nil: of all provinces.
/// - Throws: every fault at once with its cell, warnings among them, as `Faults(.record)`.
/// - Returns: the register, and warnings.
public func readRegister(
  _ sheet: Sheet, _ scheme: Scheme, provinsi: Wilayah? = nil
) throws(Faults) -> (register: Register, warnings: [Diagnostic]) {
  var findings = Temuan()
  let lembar = try LembarRegister(sheet, DaftarJudul(scheme), &findings)
  var reader = PembacaBaris(lembar, scheme, provinsi, findings)
  var rows: [BarisRegister] = []
  for row in lembar.rows {
    if let row = reader.baris(row) { rows.append(row) }
  }
  if !reader.withoutStatus.isEmpty {
    reader.findings.warn(at: sheet.place, .registerNoStatus(reader.withoutStatus))
  }
  guard !reader.findings.hasErrors else { throw reader.findings.faults }
  guard !rows.isEmpty else {
    throw Faults(.record, at: sheet.place, .registerEmpty, hint: .registerEmptyHint)
  }
  let missing = missing(rows, provinsi)
  if !missing.isEmpty {
    reader.findings.warn(
      at: sheet.place, .registerMissing(missing.map(\.kode)), hint: .registerMissingHint)
  }
  return (try Register(file: sheet.file, rows), reader.findings.all)
}

/// The offices that should stand in the register and do not, by code.
private func missing(_ rows: [BarisRegister], _ provinsi: Wilayah?) -> [Wilayah] {
  let known = Set(rows.map(\.kode))
  let covered = Set(rows.map(\.wilayah.kodeProvinsi))
  return Wilayah.semua.filter { wilayah in
    let isMeant = provinsi.map { wilayah.kodeProvinsi == $0.kode } ?? true
    return isMeant && !known.contains(wilayah.kode)
      && (provinsi != nil || covered.contains(wilayah.kodeProvinsi) || covered.count > 1)
  }
}
