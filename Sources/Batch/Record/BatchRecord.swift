internal import Diagnostics
internal import Files
internal import Press
internal import Records
internal import Synchronization

/// A record of a batch: a file, or a row of a register.
struct BatchRecord: Sendable {
  /// “a.yaml”, “register.csv:A5”: what people are told.
  var label: String
  /// For the names of files: “a”, “register-5”.
  var stem: String
  /// Which documents can be made of it.
  var sorts: [DocumentSort]
  var reading: RecordReading
  /// The paths of answers that a recap is made of besides those that it names.
  var answers: [String]
  /// Of a row: what was typed there.
  let typed: TypedRow?
  /// Of all that its documents depend on: its own bytes, and those of the files it names.
  let digest: Digest
  /// SHA-256 of each of those files.
  private let files: Set<String>

  /// - Parameters:
  ///   - content: its own bytes, or what a row says.
  ///   - read: the paths of files besides of which the content says all that there is to say.
  init(
    label: String, stem: String, sorts: [DocumentSort], _ reading: RecordReading,
    content: [UInt8], answers: [String] = [], read: [String] = [], typed: TypedRow? = nil,
    _ known: FileDigests
  ) {
    self.typed = typed
    self.label = label
    self.stem = stem
    self.sorts = sorts
    self.reading = reading
    self.answers = answers
    let named = (reading.filesNamed + answers).map { ($0, known.sha256(of: $0)) }
    files = Set((named.map(\.1) + read.map { known.sha256(of: $0) }).compactMap(\.self))
    digest = Digest(
      [reading.kind.word, SHA256.hex(content)]
        + named.map { "\(FilePath.name(of: $0)) \($1 ?? "")" })
  }

  /// Whether a document was made of the very files whose digests are told.
  func isMade(of read: [FileRead]) -> Bool { read.allSatisfy { files.contains($0.sha256) } }
}

/// The digests of files that records name, each read once in a run, however many name it.
final class FileDigests: Sendable {
  private let known: Mutex<[String: String?]> = Mutex([:])

  /// Nil of a file that cannot be read.
  func sha256(of path: String) -> String? {
    if let known = known.withLock({ $0[path] }) { return known }
    let sha256 = (try? readFile(path, limit: FileDigests.mostBytes)).map { SHA256.hex($0) }
    known.withLock { $0[path] = sha256 }
    return sha256
  }

  /// Of a file that a record names; larger ones are refused when they are read.
  private static let mostBytes = 64 << 20
}
