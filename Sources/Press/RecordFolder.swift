public import Diagnostics
internal import Files
internal import Records

/// The files of records that are meant: each path itself; of a folder all that look like
/// records, in it and below it, without those that another of them names: it tells of them.
///
/// - Throws: `Faults(.record)` for a folder without any.
public func recordFiles(_ paths: [String], of kinds: Kinds = .standard) throws(Faults) -> [String] {
  try meant(paths, orElse: (.pressNoRecords(), .pressNoRecordsHint())) { records(below: $0, kinds) }
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

private func records(below folder: String, _ kinds: Kinds) -> [String] {
  let files = files(below: folder).filter(RecordSource.isRecord)
  let keys = kinds.all.flatMap(\.keys)
  let named = files.flatMap { path -> [FileIdentity] in
    guard let source = try? RecordSource(file: path) else { return [] }
    return namedFiles(OpenedRecord(source), keys).map { FileIdentity($0) }
  }
  let inputs = Set(named)
  return files.filter { !inputs.contains(FileIdentity($0)) }
}

private func files(below folder: String) -> [String] {
  entries(of: folder).filter { !$0.name.hasPrefix(".") }.flatMap { entry in
    let path = "\(folder)/\(entry.name)"
    return entry.isFolder ? files(below: path) : [path]
  }
}
