public import Diagnostics
internal import Files
internal import Records
internal import Registers

/// What is wrong with records, a workbook an office, in a folder.
public func returnFiles(
  _ diagnostics: [Diagnostic], in folder: String
) throws(Faults) -> [OutputFile] {
  let sheets = try returnSheets(diagnostics) {
    try? RecordSource(file: $0).bytes
  }
  let place = OutputPlace.folder(FilePath.withoutSlash(folder) + "/")
  return sheets.map { OutputFile(path: place.path($0.name), bytes: $0.bytes) }
}
