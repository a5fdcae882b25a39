public import Diagnostics

/// Reads an XLSX or a CSV file; which one it is, its bytes tell.
///
/// Faults of single cells (`#DIV/0!`, a formula without a result) are values,
/// see `CellFault`; thrown is what makes the file unreadable.
///
/// - Parameters:
///   - bytes: the whole file.
///   - file: its name, as the user gave it, for messages.
/// - Throws: `Faults` with status `record`.
public func readWorkbook(
  _ bytes: consuming [UInt8], file: String
) throws(Faults) -> Workbook {
  throw Faults(.record, [])
}
