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

  /// A record file by its real path; nil when it cannot be read.
  static func source(_ real: String) -> RecordSource? {
    (try? readFile(real, limit: limit)).map {
      RecordSource(name: real, bytes: $0, folder: folder(of: real))
    }
  }

  private static func folder(of real: String) -> String {
    "/" + real.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// More than any table file that is read may have.
  private static let limit = 32 << 20

  /// By the name or path. Files that begin with a dot or "~$" are a spreadsheet's own.
  static func isRecord(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
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
      return RecordSource(
        name: record.path(beside: name), bytes: try readFile(real, limit: BerkasRekap.limit),
        folder: BerkasRekap.folder(of: real))
    } catch {
      throw Faults(.record, at: place, .rekapNoFile(name))
    }
  }
}
