public import Diagnostics
public import Evaluation
public import Records
internal import Sheets

/// What is to be said of a register or a recap before anything is printed: how
/// many offices it has, and what is doubtful.
public struct RegisterCheck: Hashable, Sendable {
  public var satker: Int
  public var sudah: Int
  /// Offices with figures, complete or not.
  public var bernilai: Int
  public var warnings: [Diagnostic]

  /// Reads a recap, or a register that stands alone: CSV, or a workbook without
  /// a sheet “Rekap”.
  ///
  /// - Throws: every fault at once, with its cell.
  public init(_ source: RecordSource, readLKE: LKEReader) throws(Faults) {
    if source.isTable {
      let workbook = try readWorkbook(source.bytes, file: source.name)
      if workbook["Rekap"] == nil {
        self = try RegisterCheck(register: workbook)
        return
      }
    }
    let (rekap, warnings) = try readRekap(source, readLKE: readLKE)
    let count = rekap.rangkuman.jumlah
    (satker, sudah, bernilai) = (count.satker, count.sudah, count.dinilai + count.belumLengkap)
    self.warnings = warnings
  }

  private init(register workbook: Workbook) throws(Faults) {
    let (register, warnings) = try readRegister(
      workbook.registerSheet(), Scheme.permenPANRB90())
    satker = register.baris.count
    sudah = register.baris.count(where: \.pencanangan.sudah)
    bernilai = register.baris.count { $0.nilai != nil }
    self.warnings = warnings
  }
}
