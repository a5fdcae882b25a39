public import Diagnostics
internal import Evaluation
public import Records
internal import Sheets

/// What is to be said of a register or a recap in numbers.
public struct RegisterCounts: Hashable, Sendable {
  public var satker: Int
  public var sudah: Int
  /// Offices with a score: with figures, and all of them.
  public var bernilai: Int
  /// Offices with some figures, but not all.
  public var belumLengkap: Int

  public init(_ rekap: Rekap) {
    let count = rekap.statistics.jumlah
    (satker, sudah) = (count.satker, count.sudah)
    (bernilai, belumLengkap) = (count.dinilai, count.belumLengkap)
  }

  init(_ register: Register) {
    satker = register.rows.count
    sudah = register.rows.count(where: \.pencanangan.sudah)
    let figures = register.rows.compactMap(\.nilai)
    bernilai = figures.count(where: \.isComplete)
    belumLengkap = figures.count - bernilai
  }
}

/// Reads a register that stands alone: CSV, or a workbook without a sheet “Rekap”. It can be
/// checked, and nothing can be printed of it.
///
/// - Throws: every fault at once, with its cell.
/// - Returns: nil for the record of a recap.
public func readLoneRegister(
  _ record: OpenedRecord, _ choice: RegisterChoice = RegisterChoice()
) throws(Faults) -> (counts: RegisterCounts, warnings: [Diagnostic])? {
  guard let workbook = try record.workbook(), workbook["Rekap"] == nil else { return nil }
  var choice = choice
  choice.now = record.source.now
  let (register, warnings, _) = try readRegister(
    workbook, Scheme.permenPANRB90(), choice: choice)
  return (RegisterCounts(register), warnings)
}
