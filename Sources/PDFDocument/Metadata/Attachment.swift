/// A file inside the file (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).
public struct Attachment: Hashable, Sendable {
  /// In ASCII, without a folder.
  public var name: String
  /// What it is, for people.
  public var description: String
  /// "application/json".
  public var mediaType: String
  public var relationship: Relationship
  public var bytes: [UInt8]

  /// What it is to the document.
  public enum Relationship: String, Hashable, Sendable {
    /// What the document was made from.
    case source = "Source"
    /// What belongs to it and is no page.
    case data = "Data"
    case supplement = "Supplement"
  }

  public init(
    name: String, description: String, mediaType: String, relationship: Relationship,
    bytes: [UInt8]
  ) {
    self.name = name
    self.description = description
    self.mediaType = mediaType
    self.relationship = relationship
    self.bytes = bytes
  }
}
