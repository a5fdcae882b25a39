/// A file as it was when something was last appended to it.
public struct PDFRevision: Hashable, Sendable {
  /// Where it is told which objects are in it.
  public let xref: Int
  /// Behind its last byte: "%%EOF" and the end of that line. Nil when that does not follow.
  public let end: Int?
  /// As a stream, not as a table.
  public let isStream: Bool
  /// How many objects it brings, that stream among them.
  public let objects: Int
  /// /Size, /Root, /Info, /ID and the like.
  public let trailer: PDFDictionary
}
