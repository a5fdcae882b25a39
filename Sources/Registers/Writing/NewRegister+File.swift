public import Diagnostics
internal import Evaluation
internal import Sheets

/// A register to fill in, as a file.
///
/// - Parameters:
///   - kode: of the province; nil: all offices.
///   - isCSV: the register alone, without the head of the recap.
/// - Throws: `Faults(.usage)` when no province has that code.
public func newRegister(provinsi kode: String?, isCSV: Bool) throws(Faults) -> [UInt8] {
  let register = try NewRegister(provinsi: kode, Scheme.permenPANRB90())
  return isCSV ? Array(register.csv.utf8) : try writeWorkbook(register.workbook)
}
