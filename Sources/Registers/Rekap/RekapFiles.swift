import Sheets
internal import Diagnostics
internal import Files
internal import Records

/// The files that a recap's record names; none may lie outside its folder.
struct RekapFiles {
  private let record: RecordSource

  init(_ record: RecordSource) { self.record = record }

  func file(_ path: Typed) throws(Faults) -> RecordSource {
    let real = try realPath(path)
    do throws(FileFault) {
      return RecordSource(
        name: record.path(beside: path.text),
        bytes: try readFile(real, limit: RecordSource.fileLimit),
        folder: FilePath.folder(of: real))
    } catch {
      guard error == .tooLarge else {
        throw Faults(.record, at: path.place, .rekapNoFile(path.text))
      }
      throw Faults(
        .record, at: Place(file: record.path(beside: path.text)),
        .sheetTooLarge(RecordSource.fileLimit))
    }
  }

  /// The paths of every record file in the folder, by name, or of the file.
  func paths(_ path: Typed) throws(Faults) -> [Typed] {
    let real = try realPath(path)
    guard hasFolder(real) else { return [path] }
    let names = RekapFiles.records(in: real)
    guard !names.isEmpty else { throw Faults(.record, at: path.place, .rekapNoLKE(path.text)) }
    let folder = path.text.hasSuffix("/") ? path.text : path.text + "/"
    return names.map { name in
      var path = path
      path.text = folder + name
      return path
    }
  }
}

extension RekapFiles {
  /// The names of the record files in a folder.
  static func records(in folder: String) -> [String] {
    entries(of: folder).filter { !$0.isFolder }.map(\.name).filter(isRecord)
  }

  /// A record file by its real path; nil when it cannot be read.
  static func source(_ real: String) -> RecordSource? {
    (try? readFile(real, limit: RecordSource.fileLimit)).map {
      RecordSource(name: real, bytes: $0, folder: FilePath.folder(of: real))
    }
  }

  /// By the name or path. Files that begin with a dot or "~$" are a spreadsheet's own.
  /// Tables of a kind that is not read are told of by their reader.
  static func isRecord(_ path: String) -> Bool {
    let name = FilePath.name(of: path)
    let isOwn = name.hasPrefix(".") || name.hasPrefix("~")
    return !isOwn && endings.contains { name.lowercased().hasSuffix($0) }
  }

  private static let endings = [
    ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".yaml", ".yml", ".json",
  ]

  private func realPath(_ path: Typed) throws(Faults) -> String {
    do throws(FileFault) {
      if let real = try Files.realPath(of: path.text, inside: record.folder) { return real }
    } catch {
      let isMissing = error.isMissing
      throw Faults(
        .record, at: path.place,
        isMissing ? .rekapMissingFile(path.text) : .rekapNoFile(path.text))
    }
    throw Faults(.record, at: path.place, .rekapPathOutside(path.text))
  }
}
