public import Diagnostics
internal import Files
internal import Records
internal import Registers

/// The files of records that are meant.
///
/// - Throws: `Faults(.record)` for a folder without any.
public func recordFiles(_ paths: [String], of kinds: Kinds = .standard) throws(Faults) -> [String] {
  try RecordFiles(paths, of: kinds).records
}

/// The files of records that are meant: each path itself; of a folder all that look like
/// records, in it and below it, without those that another of them names, which tells of them,
/// and without what Piagam wrote there.
public struct RecordFiles: Sendable {
  public private(set) var records: [String] = []
  /// Tables of rows that a batch refused, which lie in the folders: records only where they are
  /// named themselves, once they are corrected.
  public private(set) var refusedRows: [String] = []

  /// - Throws: `Faults(.record)` for a folder without any.
  public init(_ paths: [String], of kinds: Kinds) throws(Faults) {
    var refused: [String] = []
    let none = (Message.pressNoRecords(), Message.pressNoRecordsHint())
    do throws(Faults) {
      records = try meant(paths, orElse: none) { recordsFound(below: $0, kinds, &refused) }
    } catch {
      guard let table = refused.first else { throw error }
      throw Faults(
        .record, at: Place(file: table), .pressRefusedRows(), hint: .pressRefusedRowsHint())
    }
    refusedRows = refused
  }
}

/// The PDF files that are meant: each path itself; of a folder all that bear such a name, in it
/// and below it.
///
/// - Throws: `Faults(.record)` for a folder without any.
public func documentFiles(_ paths: [String]) throws(Faults) -> [String] {
  try meant(paths, orElse: (.pressNoDocuments(), .pressNoDocumentsHint())) { folder in
    files(below: folder).filter { $0.lowercased().hasSuffix(".pdf") }
  }
}

private func meant(
  _ paths: [String], orElse none: (message: Message, hint: Message),
  _ found: (String) -> [String]
) throws(Faults) -> [String] {
  var files: [String] = []
  for path in paths {
    let inside = hasFolder(path) ? found(FilePath.withoutSlash(path)) : [path]
    guard !inside.isEmpty else {
      throw Faults(.record, at: Place(file: path), none.message, hint: none.hint)
    }
    files += inside
  }
  return files
}

/// - Parameter refusedRows: is given tables of refused rows besides.
private func recordsFound(
  below folder: String, _ kinds: Kinds, _ refusedRows: inout [String]
) -> [String] {
  var records: [String] = []
  var inputs: Set<FileIdentity> = []
  for path in files(below: folder) where RecordSource.isRecord(path) {
    if let record = (try? RecordSource(file: path)).map(OpenedRecord.init) {
      if record.isOutput { continue }
      if record.isRefusedRows {
        refusedRows.append(path)
        continue
      }
      inputs.formUnion(namedFiles(record, kinds.keys(of: record)).map { FileIdentity($0) })
    }
    records.append(path)
  }
  return records.filter { !inputs.contains(FileIdentity($0)) }
}

extension OpenedRecord {
  /// Whether Piagam wrote it beside records: figures, evidence, faults sent back to offices, the
  /// map of a register, what a document was made from.
  fileprivate var isOutput: Bool {
    isResult || word("jenis") == nil && word("baris") != nil
      || word("producer")?.hasPrefix("Piagam ") == true
  }
}

private func files(below folder: String) -> [String] {
  entries(of: folder).filter { !$0.name.hasPrefix(".") }.flatMap { entry in
    let path = "\(folder)/\(entry.name)"
    return entry.isFolder ? files(below: path) : [path]
  }
}
