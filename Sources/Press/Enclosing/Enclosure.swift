internal import Diagnostics
internal import Evaluation
internal import Files
internal import JSON
internal import Provenance
internal import Records

/// What is kept of a record inside its document: the record, written in one way, and the files
/// that it names, by names that are the same wherever the record lay.
package struct Enclosure {
  private(set) var members: [JSON.Member]
  /// By name, in the order in which the record names them.
  private(set) var files: [File] = []
  /// The LKE scheme that was scored with.
  private(set) var scheme: Manifest.Part?

  struct File {
    var name: String
    var bytes: [UInt8]
  }

  init(_ members: [JSON.Member]) { self.members = members }

  /// In place of what stands under the same keys.
  mutating func set(_ new: [JSON.Member]) {
    let keys = Set(new.map(\.key))
    members.removeAll { keys.contains($0.key) }
    members += new
  }

  mutating func set(_ key: String, _ text: String?) {
    if let text { set([JSON.Member(key, .text(text))]) }
  }

  /// The record's bytes.
  ///
  /// - Parameter keys: in the order in which they are to stand.
  func record(inOrderOf keys: [String]) -> [UInt8] {
    let places = Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
    let sorted = members.sorted {
      (places[$0.key] ?? .max, $0.key) < (places[$1.key] ?? .max, $1.key)
    }
    return Array("\(JSON.object(sorted))\n".utf8)
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    files.append(File(name: name, bytes: bytes))
  }

  /// A file of which there may be several; the same bytes are kept once.
  ///
  /// - Returns: its name: “skema-1.skema”.
  mutating func add(_ stem: String, _ ending: String, _ bytes: [UInt8]) -> String {
    let known = files.filter { $0.name.hasPrefix("\(stem)-") }
    if let same = known.first(where: { $0.bytes == bytes }) { return same.name }
    let name = "\(stem)-\(known.count + 1).\(ending)"
    add(name, bytes)
    return name
  }

  /// How the record names its scheme: its id, or a file that is kept beside it.
  mutating func name(_ scheme: Scheme, text: [UInt8]?) -> String {
    let bytes = text ?? Scheme.bundledText(scheme.id).map { Array($0.utf8) } ?? []
    let name = text.map { add("skema", "skema", $0) }
    self.scheme = self.scheme ?? Manifest.Part(name: scheme.id, sha256: SHA256.hex(bytes))
    return name ?? scheme.id
  }
}

extension RecordView {
  /// The text of the scheme's file; nil when the record names a bundled one.
  func skemaFile(of source: RecordSource) -> [UInt8]? {
    text("skema").map(Scheme.isFile) == true ? file("skema", of: source) : nil
  }

  /// The bytes of a file that is named under a key; nil when none is, or it is gone since.
  func file(_ key: String, of source: RecordSource) -> [UInt8]? {
    typed(key).flatMap { try? source.folder.read($0.text, limit: RecordSource.textLimit) }
  }
}
