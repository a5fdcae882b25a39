public import Diagnostics
internal import Files
internal import Press

/// The folders of all parts of a batch, made one: the same documents and the same manifest as a
/// run without parts.
public struct Join: Sendable {
  private typealias Part = (folder: String, note: ShardNote)

  private let parts: [Part]
  private let folder: String

  /// - Throws: `Faults(.record)` for a folder in which no part is done, for one whose manifest is
  ///   not as it was left, for parts of different batches, and for parts that are not there or
  ///   there twice; `Faults(.usage)` for a part that is the folder they are to go to.
  public init(_ folders: [String], into folder: String) throws(Faults) {
    self.folder = FilePath.withoutSlash(folder)
    parts = try folders.map { (folder) throws(Faults) in
      guard let note = ShardNote(in: folder) else {
        throw Faults(
          .record, at: Place(file: folder), .batchNoPart(), hint: .batchNoPartHint())
      }
      return (FilePath.withoutSlash(folder), note)
    }
    try check()
  }

  private func check() throws(Faults) {
    guard let first = parts.first else { return }
    for part in parts { try check(part) }
    var owners: [Int: String] = [:]
    for (folder, note) in parts {
      guard note.batch == first.note.batch, note.records == first.note.records,
        note.shard.count == first.note.shard.count
      else {
        throw Faults(
          .record, at: Place(file: folder), .batchOtherPart(first.folder),
          hint: .batchOtherPartHint())
      }
      if let other = owners.updateValue(folder, forKey: note.shard.number) {
        throw Faults(
          .record, at: Place(file: folder), .batchPartTwice("\(note.shard)", other),
          hint: .dropOne())
      }
    }
    let missing = (1...first.note.shard.count).filter { owners[$0] == nil }
    guard missing.isEmpty else {
      throw Faults(
        .record, .batchPartsMissing(missing.map { "\($0)/\(first.note.shard.count)" }),
        hint: .batchPartsMissingHint(missing[0], of: first.note.shard.count))
    }
  }

  /// A part that is not where all go to, and is as it was left.
  private func check(_ part: Part) throws(Faults) {
    guard !isSame(part.folder, folder) else {
      throw Faults(
        .usage, at: Place(file: folder), .batchJoinedIntoPart(), hint: .batchJoinedIntoPartHint())
    }
    let manifest = "\(part.folder)/\(RunManifest.name)"
    guard Digest(bytesThere(manifest) ?? []) == part.note.manifest else {
      throw Faults(
        .record, at: Place(file: manifest), .batchManifestAltered(), hint: .batchAlteredHint())
    }
  }

  /// - Returns: how many documents there are, and how many records were refused.
  /// - Throws: `Faults(.record)` for a document that is not as its manifest says, and
  ///   `Faults(.file)` for what cannot be written. Documents that were joined stay.
  public func run() throws(Faults) -> (documents: Int, refused: Int) {
    var folders = MadeFolders()
    try folders.make(folder)
    let lock = try FolderLock(folder)
    let joined = RunManifest(folder: folder)
    var count = 0
    for part in parts {
      guard var reader = LineReader("\(part.folder)/\(RunManifest.name)") else { continue }
      while let line = reader.line() {
        guard let known = KnownLine(line) else { continue }
        try copy(known, from: part.folder, to: joined)
        try joined.add(Array(line))
        count += 1
      }
    }
    try joined.close()
    _ = consume lock
    return (count, parts.reduce(0) { $0 + $1.note.refused })
  }

  private func copy(
    _ known: KnownLine, from part: String, to joined: RunManifest
  ) throws(Faults) {
    let source = "\(part)/\(known.document)"
    guard let bytes = bytesThere(source), Digest(bytes) == known.sha256
    else {
      throw Faults(.record, at: Place(file: source), .batchAltered(), hint: .batchAlteredHint())
    }
    try joined.put(bytes, at: known.document)
  }
}
