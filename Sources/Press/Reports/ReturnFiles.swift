public import Diagnostics
internal import Files
internal import Records
internal import Registers

/// What is wrong with records, a workbook an office, in a folder.
public func returnFiles(
  _ diagnostics: [Diagnostic], in folder: String
) throws(Faults) -> [OutputFile] {
  let folder = FilePath.withoutSlash(folder)
  let sheets = try making(folder) { () throws(Faults) in
    try returnSheets(diagnostics) { try? RecordSource(file: $0).bytes }
  }
  return sheets.map { OutputFile(path: "\(folder)/\($0.name)", bytes: $0.bytes) }
}
