public import Diagnostics
internal import Evaluation
public import Records
internal import Sheets

/// What a register alone says, without a recap: how many offices it has and
/// what is doubtful.
public struct RegisterCheck: Hashable, Sendable {
  public var satker: Int
  public var sudah: Int
  /// Offices with recorded figures, complete or not.
  public var bernilai: Int
  public var warnings: [Diagnostic]

  /// Reads a register that stands alone: CSV, or a workbook whose sheet “Rekap”
  /// is not there.
  ///
  /// - Throws: every fault at once, with its cell.
  public init(_ source: RecordSource) throws(Faults) {
    let workbook = try readWorkbook(source.bytes, file: source.name)
    let (register, warnings) = try readRegister(
      workbook.registerSheet(), Scheme.permenPANRB90())
    satker = register.baris.count
    sudah = register.baris.count(where: \.pencanangan.sudah)
    bernilai = register.baris.count { $0.nilai != nil }
    self.warnings = warnings
  }
}
