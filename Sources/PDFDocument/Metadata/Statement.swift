/// What a file says of itself besides its document's own metadata.
public struct Statement: Hashable, Sendable {
  public var standard: Standard
  /// The program and its version.
  public var producer: String
  public var properties: [Property]
  public var attachments: [Attachment]
  /// Nil: the file says nothing of other versions.
  public var identity: Identity?

  /// Which document, and which version of it: two files of one document have the same
  /// `document`, and another `instance` when one of them was corrected (ISO 16684-1, 8.4).
  public struct Identity: Hashable, Sendable {
    public var document: String
    public var instance: String

    public init(document: String, instance: String) {
      self.document = document
      self.instance = instance
    }
  }

  /// One of our own, in the XMP metadata.
  public struct Property: Hashable, Sendable {
    /// An XML name without a prefix.
    public var name: String
    /// What it means, for the extension schema (ISO 19005-3, 6.6.2.3).
    public var meaning: String
    public var value: String

    public init(name: String, meaning: String, value: String) {
      self.name = name
      self.meaning = meaning
      self.value = value
    }
  }

  public init(
    standard: Standard = .a3a, producer: String, properties: [Property] = [],
    attachments: [Attachment] = []
  ) {
    self.standard = standard
    self.producer = producer
    self.properties = properties
    self.attachments = attachments
  }
}
