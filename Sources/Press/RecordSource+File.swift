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
      throw error.faults(path)
    }
  }

  /// The same, where of a long table of text no more is read than its beginning.
  ///
  /// - Parameter length: of the beginning, in bytes; a shorter file is read whole.
  static func opened(_ path: String, beginning length: Int) throws(Faults) -> RecordSource {
    guard !isStandard(path) else { return try RecordSource(file: path) }
    let file: OpenFile
    let bytes: [UInt8]
    do throws(FileFault) {
      file = try OpenFile(path)
      bytes = try file.bytes(0..<min(length, file.count))
    } catch {
      throw error.faults(path)
    }
    let source = RecordSource(
      name: path, bytes: bytes, folder: .disk(FilePath.folder(of: path)))
    guard file.count > length else { return source }
    guard source.isTextTable else { return try RecordSource(file: path) }
    return source.beginning(file.count) { range in
      Result { () throws(FileFault) in try file.bytes(range) }.mapError { $0.faults(path) }
    }
  }
}

extension FileFault {
  func faults(_ path: String) -> Faults {
    self == .tooLarge
      ? RecordSource.tooLarge(path) : Faults(.file, at: Place(file: path), message, hint: hint)
  }

  var message: Message {
    if case .system(let code) = self { return .pressUnreadable(fileTrouble(code)) }
    return .pressNotAFile()
  }

  var hint: Message? {
    if case .system(let code) = self { return fileTroubleHint(code) }
    return .pressNotAFileHint()
  }
}
