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
public func readWorkbook(_ bytes: [UInt8], file: String) throws(Faults) -> Workbook {
  let whole = Place(file: file)
  let limit = SheetLimit.fileBytes
  switch FileKind(bytes, file: file) {
  case .refused(let message, let hint): throw Faults(.record, at: whole, message, hint: hint)
  case .package where bytes.count > limit, .text where bytes.count > limit:
    throw Faults(.record, at: whole, .sheetTooLarge(limit), hint: .sheetTooLargeHint)
  case .package: return try readPackage(bytes, file: file)
  case .text:
    let text = try decodedCSV(bytes, file: file)
    let start = CSVStart(text)
    var reader = CSVReader(file: file, start.delimiter)
    return Workbook(file: file, sheets: [try reader.read(text, from: start.index)])
  }
}
