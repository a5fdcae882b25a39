public import Diagnostics
internal import Files
public import Records

extension RecordSource {
  /// A record in a file; its pictures lie beside it. "-" is standard input, and what it names
  /// lies in the current folder.
  public init(file path: String) throws(Faults) {
    // A text may be no larger than 1 MiB; its reader says so.
    let limit = RecordSource.fileLimit
    do throws(FileFault) {
      let bytes =
        try isStandard(path) ? StandardInput.bytes(limit: limit) : readFile(path, limit: limit)
      self.init(name: path, bytes: bytes, folder: .disk(FilePath.folder(of: path)))
    } catch {
      throw Faults(.file, at: Place(file: path), error.message(limit: limit))
    }
  }
}

extension FileFault {
  fileprivate func message(limit: Int) -> Message {
    switch self {
    case .system(let code): .pressUnreadable(fileTrouble(code))
    case .notRegular, .outside: .pressNotAFile()
    case .tooLarge: .pressTooLarge(megabytes: limit >> 20)
    }
  }
}
