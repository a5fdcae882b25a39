public import Diagnostics

/// Writes a workbook as the bytes of an XLSX file; the same plan always gives
/// the same bytes.
///
/// - Throws: `Faults` with status `internal` when the plan breaks a rule of the
///   file format, and with status `file` when there is no room to write.
public func writeWorkbook(_ plan: WorkbookPlan) throws(Faults) -> [UInt8] {
  throw Faults(.internal, [])
}
