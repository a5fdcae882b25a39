public import Diagnostics
public import Evaluation
public import Records
internal import Sheets

/// What is to be said of a register or a recap before anything is printed: how
/// many offices it has, and what is doubtful.
public struct RegisterCheck: Hashable, Sendable {
  public var satker: Int
  public var sudah: Int
  /// Offices with a score: with figures, and all of them.
  public var bernilai: Int
  /// Offices with some figures, but not all.
  public var belumLengkap: Int
  public var warnings: [Diagnostic]

  /// Reads a recap, or a register that stands alone: CSV, or a workbook without
  /// a sheet “Rekap”.
  ///
  /// - Throws: every fault at once, with its cell.
  public init(_ record: OpenedRecord, readLKE: LKEReader) throws(Faults) {
    if let workbook = try record.workbook(), workbook["Rekap"] == nil {
      self = try RegisterCheck(register: workbook)
      return
    }
    let (rekap, warnings, _) = try readRekap(record, readLKE: readLKE)
    let count = rekap.statistics.jumlah
    (satker, sudah) = (count.satker, count.sudah)
    (bernilai, belumLengkap) = (count.dinilai, count.belumLengkap)
    self.warnings = warnings
  }

  private init(register workbook: Workbook) throws(Faults) {
    let (register, warnings, _) = try readRegister(
      workbook.registerSheet(), Scheme.permenPANRB90())
    satker = register.rows.count
    sudah = register.rows.count(where: \.pencanangan.sudah)
    let figures = register.rows.compactMap(\.nilai)
    bernilai = figures.count(where: \.isComplete)
    belumLengkap = figures.count - bernilai
    self.warnings = warnings
  }
}
