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
      guard error != .tooLarge else { throw RecordSource.tooLarge(path) }
      throw Faults(.file, at: Place(file: path), error.message, hint: error.hint)
    }
  }
}

extension FileFault {
  var message: Message {
    if case .system(let code) = self { return .pressUnreadable(fileTrouble(code)) }
    return .pressNotAFile()
  }

  var hint: Message? {
    if case .system(let code) = self { return fileTroubleHint(code) }
    return .pressNotAFileHint()
  }
}
