public import Diagnostics
internal import Files
internal import Press

/// The folders of all parts of a batch, made one: the same documents and the same manifest as a
/// run without parts.
public struct Join: Sendable {
  private typealias Part = (folder: String, note: ShardNote)

  private let parts: [Part]
  private let folder: String
  private let bundles: Bundles

  /// - Throws: `Faults(.record)` for a folder in which no part is done, for one whose manifest is
  ///   not as it was left, for parts of different batches, and for parts that are not there or
  ///   there twice; `Faults(.usage)` for a part that is the folder they are to go to, and for a
  ///   file of all documents that cannot be one.
  public init(
    _ folders: [String], into folder: String, _ bundles: Bundles = Bundles()
  ) throws(Faults) {
    self.folder = FilePath.withoutSlash(folder)
    self.bundles = bundles
    try bundles.check(.whole)
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
    guard FileIdentity(part.folder) != FileIdentity(folder) else {
      throw Faults(
        .usage, at: Place(file: folder), .batchJoinedIntoPart(), hint: .batchJoinedIntoPartHint())
    }
    let manifest = "\(part.folder)/\(RunManifest.name)"
    guard Digest(bytesThere(manifest) ?? []) == part.note.manifest else {
      throw Faults(
        .record, at: Place(file: manifest), .batchManifestAltered(), hint: .batchAlteredHint())
    }
  }

  /// What came of it.
  public struct Outcome: Sendable {
    public var documents = 0
    /// Records, in all parts.
    public var refused = 0
    /// Of those that were asked for.
    public var bundles: [BundleOutcome] = []
    /// The signal that ended it before they were made.
    public var signal: Int32?
  }

  /// - Throws: `Faults(.record)` for a document that is not as its manifest says,
  ///   `Faults(.file)` for what cannot be written, `Faults(.usage)` for a file of all documents
  ///   that would be called like one. Documents that were joined stay.
  public func run() throws(Faults) -> Outcome {
    let names = try names()
    var folders = MadeFolders()
    try folders.make(folder)
    let lock = try FolderLock(folder)
    let joined = try RunManifest(folder: folder)
    var outcome = Outcome()
    outcome.refused = parts.reduce(0) { $0 + $1.note.refused }
    for part in parts {
      guard var reader = LineReader("\(part.folder)/\(RunManifest.name)") else { continue }
      while let line = reader.line() {
        guard let known = KnownLine(line) else { continue }
        try copy(known, from: part.folder, to: joined)
        try joined.add(Array(line))
        outcome.documents += 1
      }
    }
    try joined.close()
    try bundle(names, &outcome)
    _ = consume lock
    return outcome
  }

  private func bundle(_ names: NameBook, _ outcome: inout Outcome) throws(Faults) {
    guard !bundles.paths.isEmpty else { return }
    let stop = Stop()
    let bundler = Bundler(folder: folder, bundles: bundles, stop: stop, names: names)
    let (documents, refused) = (outcome.documents, outcome.refused)
    outcome.bundles = try stop.listening { () throws(Faults) in
      try bundler.make(documents, refused: refused)
    }
    outcome.signal = stop.signal
  }

  /// Of all documents.
  ///
  /// - Throws: `Faults(.record)` for a part that has documents of an earlier run besides,
  ///   `Faults(.usage)` when a file of all of them would be called like one.
  private func names() throws(Faults) -> NameBook {
    var names = NameBook()
    for (folder, note) in parts {
      let count = take(&names, in: folder)
      guard count == note.documents else {
        throw Faults(
          .record, at: Place(file: folder), .batchPartCount(count, made: note.documents),
          hint: .batchPartCountHint("\(note.shard)"))
      }
    }
    for folder in parts.map(\.folder) + [folder] {
      try bundles.check(in: folder, isTaken: names.has)
    }
    return names
  }

  /// - Returns: how many documents a part has.
  private func take(_ names: inout NameBook, in part: String) -> Int {
    guard var reader = LineReader("\(part)/\(RunManifest.name)") else { return 0 }
    var count = 0
    while let line = reader.line() {
      guard let known = KnownLine(line) else { continue }
      _ = names.take(known.document, for: count)
      count += 1
    }
    return count
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
