public import PDFObjects

/// Why pages cannot be compared.
public struct PageFault: Error, Hashable, Sendable {
  /// Counted from 1; nil when it is of all pages.
  public var page: Int?
  public var damage: PageDamage
}

/// What a page of ours does not have.
public enum PageDamage: Error, Hashable, Sendable {
  /// The file, or something in it, cannot be read.
  case file(PDFFault)
  /// An operator that no page of ours has.
  case operation(PDFName)
  /// Other operands than the operator takes, numbers out of range, or one that has no place here.
  case operands
  /// A font or a picture that is not there, or of another kind.
  case resource(PDFName)
  /// A font does not say which text a glyph stands for.
  case noText(PDFName)
  /// An object that leads back to itself.
  case loop
  /// More than is read, `PageLimit`.
  case tooMuch
}

/// What holds memory and time down, whatever the file. Of one file:
enum PageLimit {
  static let mostPages = 4096
  /// Values of all objects that are looked into, each time.
  static let mostValues = 1 << 23
  /// Bytes of all contents, decoded.
  static let mostContents = 32 << 20
  /// Bytes of all pictures and fonts that are decoded, and of one. What is beyond is compared as
  /// it is encoded.
  static let mostDecoded = 512 << 20
  static let mostDecodedOnce = 32 << 20
  /// Texts, paths and pictures on all pages.
  static let mostPainted = 1 << 18
  /// Bytes of all words.
  static let mostText = 8 << 20
  static let mostFaces = 64
  /// States and marks in each other, and objects that refer to one another.
  static let mostNesting = 64
  /// Bytes of the CMaps of all fonts.
  static let mostMaps = 8 << 20
  /// Elements of the structure.
  static let mostElements = 1 << 18
}
