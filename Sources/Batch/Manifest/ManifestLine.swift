public import Diagnostics
public import JSON
internal import Press

/// What the manifest of a batch says of a document, on one line. Its keys come in one order, so
/// that `sed` can make a list for `sha256sum` of it.
public struct ManifestLine: Hashable, Sendable {
  /// Of the document, as `sha256sum` prints it.
  public var sha256: String
  /// Its path from the folder of the batch.
  public var document: String
  /// By which a later run knows whether it would be the same.
  var made: Digest
  /// Of which record.
  public var record: String
  var recordDigest: Digest
  public var sort: DocumentSort
  /// Bytes.
  public var size: Int
  public var pages: Int
  public var warnings: [Diagnostic]

  /// The same in any language and order of the run.
  public var json: JSON {
    [
      "sha256": .text(sha256), "document": .text(document), "made": .text(made.hex),
      "record": .text(record), "record_digest": .text(recordDigest.hex),
      "kind": .text(sort.rawValue), "bytes": .number(size), "pages": .number(pages),
      "warnings": .list(warnings, in: .indonesian),
    ]
  }

  /// As it stands in the manifest, with a digest of all before it at its end.
  var bytes: [UInt8] {
    let said = Array("\(json)".utf8.dropLast())
    return said + Array(",\"line\":\"\(Digest(said).hex)\"}".utf8)
  }
}

/// The beginning of such a line, as it is read again; nil of one that was cut or altered, and
/// of one that leads out of the folder.
struct KnownLine {
  var sha256: Digest
  var document: String
  var made: Digest
  var sort: DocumentSort

  init?(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    guard let end = text.suffix(KnownLine.endLength).wholeMatch(of: KnownLine.end),
      Digest(Array(line.dropLast(KnownLine.endLength))).hex == end.output.1,
      let match = text.prefixMatch(of: KnownLine.form), KnownLine.staysInside(match.output.2),
      let sha256 = Digest(hex: match.output.1.prefix(32)), let made = Digest(hex: match.output.3),
      let sort = KnownLine.sort(in: line)
    else { return nil }
    self.sha256 = sha256
    self.made = made
    self.sort = sort
    document = String(match.output.2)
  }

  /// Its line in the list that `sha256sum` reads.
  ///
  /// - Parameter start: of its bytes, `sumEnd` or more.
  static func sum(_ start: some Sequence<UInt8>, of document: String) -> [UInt8] {
    start.prefix(sumEnd).dropFirst(sumStart) + Array("  \(document)\n".utf8)
  }

  private static let sumStart = #"{"sha256":""#.utf8.count
  static let sumEnd = sumStart + 64

  /// No text of a line can hold the quotes of its keys.
  private static func sort(in line: ArraySlice<UInt8>) -> DocumentSort? {
    guard let key = line.firstRange(of: Array(#","kind":""#.utf8)) else { return nil }
    let word = line[key.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
    return DocumentSort(rawValue: String(decoding: word, as: UTF8.self))
  }

  private static func staysInside(_ path: Substring) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.first != "." }
  }

  private static let endLength = 43

  nonisolated(unsafe) private static let end = /,"line":"([0-9a-f]{32})"\}/

  nonisolated(unsafe) private static let form =
    /\{"sha256":"([0-9a-f]{64})","document":"([A-Za-z0-9._ \/-]+)","made":"([0-9a-f]{32})",/
}
