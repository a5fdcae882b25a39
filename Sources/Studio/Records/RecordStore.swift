internal import Diagnostics
internal import Files
internal import Glibc
internal import Press
internal import Records
internal import Synchronization

/// The records in a folder: the files that the command line reads. Of two who change one, the
/// second is told of the first.
final class RecordStore: Sendable {
  let folder: String
  /// One change at a time.
  private let changing = Mutex(())

  init(folder: String) { self.folder = folder }

  /// What must be so of a file that is about to be changed.
  enum Condition: Equatable {
    /// There is none yet.
    case absent
    /// It is still that with this digest.
    case unchanged(String)
  }

  /// Why a change was not made.
  enum Conflict: Error {
    case missing
    /// Another is there.
    case changed(Stored)
    case faults(Faults)
  }

  /// A record's file as it is.
  struct Stored: Sendable {
    var source: RecordSource
    /// SHA-256 of its bytes.
    var etag: String

    init(_ source: RecordSource) {
      self.source = source
      etag = SHA256.hex(source.bytes)
    }
  }

  /// Nil when there is no such file.
  func record(_ name: RecordName) -> Stored? {
    let folder = Folder.disk(folder)
    guard let bytes = try? folder.read(name.text, limit: StudioLimit.record) else { return nil }
    return Stored(RecordSource(name: name.text, bytes: bytes, folder: folder))
  }

  /// The names of all records, in byte order; no more than `StudioLimit.records`.
  var names: [RecordName] {
    Array(
      entries(of: folder).lazy.filter { !$0.isFolder }.compactMap { RecordName($0.name) }
        .prefix(StudioLimit.records))
  }

  /// Writes what `change` makes of the file.
  ///
  /// - Returns: the digest of what was written.
  func save(
    _ name: RecordName, if condition: Condition, _ change: (Stored?) -> [UInt8]
  ) throws(Conflict) -> String {
    try changing.withLock { (_) throws(Conflict) in
      let bytes = change(try checked(name, condition))
      do throws(Faults) {
        try deliver(
          [OutputFile(path: path(name), bytes: bytes, isPrivate: true)],
          replacing: condition != .absent)
      } catch {
        throw .faults(error)
      }
      return SHA256.hex(bytes)
    }
  }

  func delete(_ name: RecordName, if condition: Condition) throws(Conflict) {
    try changing.withLock { (_) throws(Conflict) in
      guard try checked(name, condition) != nil else { throw .missing }
      guard unlink(path(name)) == 0 else { throw .faults(unwritable(path(name))) }
    }
  }

  private func checked(_ name: RecordName, _ condition: Condition) throws(Conflict) -> Stored? {
    let stored = record(name)
    switch condition {
    case .absent:
      if let stored { throw .changed(stored) }
    case .unchanged(let etag):
      guard let stored else { throw .missing }
      guard stored.etag == etag else { throw .changed(stored) }
    }
    return stored
  }

  private func path(_ name: RecordName) -> String { "\(folder)/\(name.text)" }
}
