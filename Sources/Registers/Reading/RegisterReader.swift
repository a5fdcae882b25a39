public import Diagnostics
public import Evaluation
public import Records
public import Sheets

/// Reads a register of offices from the sheet of a workbook.
///
/// - Parameters:
///   - scheme: whose areas and indicators recorded figures belong to.
///   - scope: whose register it is.
/// - Throws: every fault at once with its cell, warnings among them, as `Faults(.record)`.
/// - Returns: the register, warnings, and where its values stand.
public func readRegister(
  _ sheet: Sheet, _ scheme: Scheme, scope: RegisterScope = .anyProvinces
) throws(Faults) -> (register: Register, warnings: [Diagnostic], places: RegisterPlaces) {
  let inCells = Findings()
  let known = try RegisterSheet(sheet, Headings(scheme), inCells)
  var reader = RowReader(known, scheme, of: scope.provinsi, inCells)
  var rows: [RegisterRow] = []
  for row in known.rows {
    if let row = reader.registerRow(row) { rows.append(row) }
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
  let missing = scope.missing(rows.map(\.wilayah))
  if !missing.isEmpty {
    let names = missing.map { missing.count > 3 ? $0.kode : "\($0.namaKantor) (\($0.kode))" }
    findings.warn(at: sheet.place, .registerMissing(names), hint: .registerMissingHint)
  }
  let register = try Register(file: sheet.file, rows)
  return (register, findings.diagnostics, RegisterPlaces(known, register.rows))
}

/// Whose register it is.
public enum RegisterScope: Hashable, Sendable {
  case provinsi(Wilayah)
  case nasional
  /// Not said: of the provinces that it has offices of.
  case anyProvinces

  fileprivate var provinsi: Wilayah? {
    if case .provinsi(let wilayah) = self { wilayah } else { nil }
  }

  /// The offices that should stand in the register and do not, by code.
  func missing(_ registered: [Wilayah]) -> [Wilayah] {
    let known = Set(registered.map(\.kode))
    let provinces = Set(registered.map(\.kodeProvinsi))
    return Wilayah.all.filter { wilayah in
      guard !known.contains(wilayah.kode) else { return false }
      return switch self {
      case .provinsi(let provinsi): wilayah.kodeProvinsi == provinsi.kode
      case .nasional: true
      case .anyProvinces: provinces.contains(wilayah.kodeProvinsi)
      }
    }
  }
}
