package import Diagnostics
package import Files
internal import Sheets

// What a record names, in its folder or below it.

extension RecordSource {
  /// What is told of a file of more than `fileLimit`.
  package static func tooLarge(_ path: String) -> Faults {
    Faults(.record, at: Place(file: path), .sheetTooLarge(fileLimit), hint: .sheetTooLargeHint)
  }

  /// A record; what it names in turn lies in its own folder.
  package func file(_ path: String) throws(FileFault) -> RecordSource {
    var file = RecordSource(
      name: self.path(beside: path), bytes: try folder.read(path, limit: RecordSource.fileLimit),
      folder: try folder.folder(of: path))
    file.now = now
    return file
  }

  /// The paths of the records in a folder, by name; nil for a file.
  package func files(in path: String) throws(FileFault) -> [String]? {
    let start = path.hasSuffix("/") ? path : path + "/"
    return try folder.files(in: path)?.filter(RecordSource.isRecord).map { start + $0 }
  }

  /// By the name or path. Files that begin with a dot or "~$" are a spreadsheet's own.
  /// Tables of a kind that is not read are told of by their reader.
  package static func isRecord(_ path: String) -> Bool {
    let name = FilePath.name(of: path)
    let isOwn = name.hasPrefix(".") || name.hasPrefix("~")
    return !isOwn && endings.contains { name.lowercased().hasSuffix($0) }
  }

  private static let endings = [
    ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".yaml", ".yml", ".json",
    ".yaml.txt", ".yml.txt", ".json.txt", ".csv.txt",
  ]

  /// A text of at most 1 MiB.
  ///
  /// - Returns: besides, the path as the user can open it.
  package func text(
    of typed: Typed
  ) throws(Faults) -> (text: String, path: String) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try folder.read(typed.text, limit: RecordSource.textLimit)
    } catch {
      guard error != .tooLarge else {
        throw Faults(
          .record, at: typed.place, .recordLargeText(typed.text), hint: .recordLargeTextHint)
      }
      let meant = (try? folder.place(of: typed.text)) == nil ? folder.meant(by: typed.text) : nil
      throw Faults(
        .record, at: typed.place, .recordNoText(typed.text), hint: meant ?? .recordNoTextHint)
    }
    return (try utf8Text(bytes, file: path(beside: typed.text)), path(beside: typed.text))
  }
}

/// The text of a file's bytes.
///
/// - Throws: with the line of the first byte that is not UTF-8; else every character
///   that cannot be printed.
package func utf8Text(_ bytes: [UInt8], file: String) throws(Faults) -> String {
  if bytes.isEmpty { return "" }
  let text = try RecordText(RecordSource(name: file, bytes: bytes))
  try text.checkCharacters(dropsHidden: false)
  return String(decoding: text.bytes, as: UTF8.self)
}
