/// What a document was made from and by, as it says itself in the file `manifest.json` inside
/// it: enough to make it again, and to say why it would come out otherwise.
///
/// A digest is SHA-256 in lower-case hexadecimal.
public struct Manifest: Hashable, Sendable {
  /// The program and its version, "Piagam 1.0".
  public var producer: String
  /// What the file claims to be: "a-3a".
  public var standard: String
  /// The record's kind: "pencanangan".
  public var kind: String
  public var template: Part
  /// The name of its design.
  public var design: String
  /// "A4-portrait".
  public var paper: String
  /// Whether the pages stand on larger sheets, with marks for a print shop's knife.
  public var isCropped = false
  /// The form of a declaration: "salinan"; nil of kinds without forms.
  public var form: String?
  /// The name of the LKE scheme, and its text's digest; nil where none is used.
  public var scheme: Part?
  /// What is attached besides this manifest: the record, by name first, and what it names.
  public var files: [Part]
  /// Pictures of the record that only the pages carry.
  public var pictures: [PagePicture]
  /// The template's drawings, by file name, and the faces of type that are shown.
  public var artwork: [Part]
  public var fonts: [Part]
  /// With their versions, by name.
  public var libraries: [Library]

  /// Something with a name and the digest of its bytes.
  public struct Part: Hashable, Sendable {
    public var name: String
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  public struct Library: Hashable, Sendable {
    public var name: String
    public var version: String

    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// A picture that is taken out of the pages, so that the file holds it once.
  public struct PagePicture: Hashable, Sendable {
    /// As the record calls it: "gambar-1.png".
    public var name: String
    /// How its rows are turned, 1 to 8 (Exif, tag 274).
    public var turn: Int
    /// Of the picture in pixels, before it is turned. The page may carry fewer, and hardly in the
    /// same proportions.
    public var width: Int
    public var height: Int
    /// Of the bytes of a JPEG; of another the samples of 8 bits, then those of its soft mask.
    public var sha256: String

    public init(name: String, turn: Int, width: Int, height: Int, sha256: String) {
      self.name = name
      self.turn = turn
      self.width = width
      self.height = height
      self.sha256 = sha256
    }
  }

  public init(
    producer: String, standard: String, kind: String, template: Part, design: String,
    paper: String
  ) {
    self.producer = producer
    self.standard = standard
    self.kind = kind
    self.template = template
    self.design = design
    self.paper = paper
    (files, pictures, artwork, fonts, libraries) = ([], [], [], [], [])
  }

  /// The attachment that holds it.
  public static let fileName = "manifest.json"
  /// The attachment that holds the record.
  public static let recordName = "record.json"
}
