internal import Diagnostics
internal import Files
internal import Glibc
internal import Press
internal import Synchronization

/// `manifest.jsonl`: a line a document. While a run goes on, lines are added at its end, each
/// once its document has its name; at the end it is sorted, with one line a document, so that
/// it is the same in whatever order documents were made. Belongs to one run at a time.
final class RunManifest: Sendable {
  static let name = "manifest.jsonl"
  static let sums = "SHA256SUMS"

  let folder: String
  /// What earlier runs made, by `made`.
  private let known: [Digest: KnownDocument]
  private let descriptor: Mutex<Int32> = Mutex(-1)

  struct KnownDocument: Sendable {
    var document: String
    var sha256: Digest
    var sort: DocumentSort
  }

  private var path: String { "\(folder)/\(RunManifest.name)" }

  /// - Throws: `Faults(.file)` where something stands in its place that is no file: a link would
  ///   lead to the list of another folder.
  init(folder: String) throws(Faults) {
    self.folder = folder
    let path = "\(folder)/\(RunManifest.name)"
    var there = stat()
    guard lstat(path, &there) != 0 || there.st_mode & S_IFMT == S_IFREG else {
      throw Faults(
        .file, at: Place(file: path), .pressUnwritable(.fileNotRegular()),
        hint: .batchManifestPlaceHint())
    }
    var known: [Digest: KnownDocument] = [:]
    if var reader = LineReader("\(folder)/\(RunManifest.name)") {
      while let line = reader.line() {
        guard let line = KnownLine(line) else { continue }
        known[line.made] = KnownDocument(
          document: line.document, sha256: line.sha256, sort: line.sort)
      }
    }
    self.known = known
  }

  deinit { descriptor.withLock { if $0 >= 0 { Glibc.close($0) } } }

  /// Of the file; where nothing was made there is none.
  var digest: Digest { Digest(bytesThere(path) ?? []) }

  func known(_ made: Digest) -> KnownDocument? { known[made] }

  /// Whether an earlier run made a document of that path.
  func has(document: String) -> Bool { known.values.contains { $0.document == document } }

  /// Puts a document in its place, where it is not there already. The line of another one that
  /// stands there is taken back before: whatever ends the run, no line is of a file that is gone.
  func put(_ bytes: [UInt8], at document: String) throws(Faults) {
    let path = "\(folder)/\(document)"
    let former = bytesThere(path)
    guard former != bytes else { return }
    if former != nil { try add(TakenBack(document: document).bytes) }
    try deliver([OutputFile(path: path, bytes: bytes)])
  }

  /// Adds a line; on the disk when the run ends, or when the disk has time.
  func add(_ line: ManifestLine) throws(Faults) { try add(line.bytes) }

  /// The same, written already.
  func add(_ line: [UInt8]) throws(Faults) {
    let bytes = line + [UInt8(ascii: "\n")]
    let isWhole = try descriptor.withLock { (descriptor) throws(Faults) in
      if descriptor < 0 { descriptor = try opened() }
      guard isInPlace(descriptor) else {
        errno = ENOENT
        throw unwritable(path)
      }
      return bytes.withUnsafeBytes { bytes in
        uninterrupted { Glibc.write(descriptor, bytes.baseAddress, bytes.count) } == bytes.count
      }
    }
    guard isWhole else { throw unwritable(path) }
  }

  /// Whether the folder is still where it was: of documents that go to another one in its place
  /// this manifest must not tell.
  private func isInPlace(_ descriptor: Int32) -> Bool {
    var (written, there) = (stat(), stat())
    guard fstat(descriptor, &written) == 0, stat(path, &there) == 0 else { return false }
    return written.isOne(with: there)
  }

  /// A line that a kill cut short gets an end of its own, so that the next one is whole.
  private func opened() throws(Faults) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let descriptor = uninterrupted { open(path, flags, 0o644) }
    guard descriptor >= 0 else { throw unwritable(path) }
    let end = lseek(descriptor, 0, SEEK_END)
    var last: UInt8 = 0
    if end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != UInt8(ascii: "\n") {
      _ = Glibc.write(descriptor, "\n", 1)
    }
    return descriptor
  }
}

extension RunManifest {
  /// Sorts the lines, one a document, and leaves out documents that are gone.
  /// Beside it comes the list that `sha256sum --check` reads.
  func close() throws(Faults) {
    descriptor.withLock { descriptor in
      guard descriptor >= 0 else { return }
      fsync(descriptor)
      Glibc.close(descriptor)
      descriptor = -1
    }
    guard let lines = ManifestLines(path, where: { hasFile("\(folder)/\($0)") }) else { return }
    let sums = "\(folder)/\(RunManifest.sums)"
    var files: [PartedFile] = []
    if !lines.isSorted { files.append(lines.sorted(path)) }
    if !lines.areSums(sums) { files.append(lines.sums(sums)) }
    if !files.isEmpty { try deliver(files) }
  }

  /// Documents of earlier runs that are there and are none of those that were planned, of the
  /// sorts that were asked for.
  func orphans(beside planned: NameBook, of request: BatchRequest) -> [String] {
    Set(known.values.filter { request.makes($0.sort) }.map(\.document))
      .filter { !planned.has($0) && hasFile("\(folder)/\($0)") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes documents; one that was altered since it was made, by a signature, stays.
  ///
  /// - Returns: those that are gone.
  func remove(_ documents: [String]) throws(Faults) -> [String] {
    let made = Dictionary(grouping: known.values, by: \.document)
    var removed: [String] = []
    for document in documents {
      let path = "\(folder)/\(document)"
      guard let digest = bytesThere(path).map({ Digest($0) }),
        made[document, default: []].contains(where: { $0.sha256 == digest })
      else { continue }
      try add(TakenBack(document: document).bytes)
      guard unlink(path) == 0 else { throw unwritable(path) }
      removed.append(document)
    }
    return removed
  }
}
