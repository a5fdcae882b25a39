internal import Diagnostics
internal import Files
internal import Records

/// The files that a recap's record names; none may lie outside its folder.
struct BerkasRekap {
  private let record: RecordSource

  init(_ record: RecordSource) { self.record = record }

  func file(_ path: Typed) throws(Faults) -> RecordSource {
    let real = try realPath(path)
    guard hasFile(real) else {
      throw Faults(.record, at: path.place, .rekapNoFile(path.text))
    }
    return try source(real, named: path.text, at: path.place)
  }

  /// The file, or every record file in the folder, by name.
  func files(_ path: Typed) throws(Faults) -> [RecordSource] {
    let real = try realPath(path)
    guard hasFolder(real) else { return [try file(path)] }
    let names = BerkasRekap.records(in: real)
    guard !names.isEmpty else { throw Faults(.record, at: path.place, .rekapNoLKE(path.text)) }
    var sources: [RecordSource] = []
    for name in names {
      sources.append(try source("\(real)/\(name)", named: "\(path.text)/\(name)", at: path.place))
    }
    return sources
  }
}

extension BerkasRekap {
  /// The names of the record files in a folder.
  static func records(in folder: String) -> [String] {
    entries(of: folder).filter { !$0.isFolder }.map(\.name).filter(isRecord)
  }

  /// More than any table file that is read may have.
  private static let limit = 32 << 20

  /// Files that begin with a dot or "~$" are a spreadsheet's own.
  private static func isRecord(_ name: String) -> Bool {
    let isOwn = name.hasPrefix(".") || name.hasPrefix("~")
    return !isOwn
      && [".xlsx", ".csv", ".yaml", ".yml", ".json"].contains { ending in
        name.lowercased().hasSuffix(ending)
      }
  }

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

  private func source(
    _ real: String, named name: String, at place: Place
  ) throws(Faults) -> RecordSource {
    do throws(FileFault) {
      let home = real.prefix { _ in true }.split(separator: "/").dropLast().joined(separator: "/")
      return RecordSource(
        name: record.path(beside: name), bytes: try readFile(real, limit: BerkasRekap.limit),
        folder: "/" + home)
    } catch {
      throw Faults(.record, at: place, .rekapNoFile(name))
    }
  }
}
