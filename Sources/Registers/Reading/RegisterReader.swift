public import Diagnostics
public import Evaluation
public import Records
public import Sheets

/// Reads a register of offices from the sheet of a workbook.
///
/// - Parameters:
///   - scheme: whose areas and indicators recorded figures belong to.
///   - cakupan: whose register it is.
/// - Throws: every fault at once with its cell, warnings among them, as `Faults(.record)`.
/// - Returns: the register, warnings, and where its values stand.
public func readRegister(
  _ sheet: Sheet, _ scheme: Scheme, cakupan: Cakupan = .bebas
) throws(Faults) -> (register: Register, warnings: [Diagnostic], places: RegisterPlaces) {
  let inCells = Findings()
  let lembar = try LembarRegister(sheet, DaftarJudul(scheme), inCells)
  var reader = PembacaBaris(lembar, scheme, cakupan.provinsi, inCells)
  var rows: [BarisRegister] = []
  for row in lembar.rows {
    if let row = reader.baris(row) { rows.append(row) }
  }
  try inCells.check()
  guard !rows.isEmpty else {
    throw Faults(.record, at: sheet.place, .registerEmpty, hint: .registerEmptyHint)
  }
  let findings = Findings(.found)
  findings.add(inCells.diagnostics)
  if !reader.withoutStatus.isEmpty {
    findings.warn(at: sheet.place, .registerNoStatus(reader.withoutStatus))
  }
  let missing = cakupan.missing(rows.map(\.wilayah))
  if !missing.isEmpty {
    let names = missing.map { missing.count > 3 ? $0.kode : "\($0.namaKantor) (\($0.kode))" }
    findings.warn(at: sheet.place, .registerMissing(names), hint: .registerMissingHint)
  }
  let register = try Register(file: sheet.file, rows)
  return (register, findings.diagnostics, RegisterPlaces(lembar, register.baris))
}

/// Whose register it is.
public enum Cakupan: Hashable, Sendable {
  case provinsi(Wilayah)
  case nasional
  /// Not said: of the provinces that it has offices of.
  case bebas

  fileprivate var provinsi: Wilayah? {
    if case .provinsi(let wilayah) = self { wilayah } else { nil }
  }

  /// The offices that should stand in the register and do not, by code.
  func missing(_ registered: [Wilayah]) -> [Wilayah] {
    let known = Set(registered.map(\.kode))
    let provinces = Set(registered.map(\.kodeProvinsi))
    return Wilayah.semua.filter { wilayah in
      guard !known.contains(wilayah.kode) else { return false }
      return switch self {
      case .provinsi(let provinsi): wilayah.kodeProvinsi == provinsi.kode
      case .nasional: true
      case .bebas: provinces.contains(wilayah.kodeProvinsi)
      }
    }
  }
}
