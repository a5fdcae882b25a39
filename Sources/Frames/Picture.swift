public import Measures

/// A picture: the bytes of its file and the size at which it is drawn. The
/// whole picture is scaled to that size.
public struct Picture: Hashable, Sendable {
  public var image: Image
  public var size: Size

  public init(_ image: Image, size: Size) {
    self.image = image
    self.size = size
  }
}

/// The file of a picture. Equal when name, format and bytes are equal.
public struct Image: Hashable, Sendable {
  /// How dumps and messages call it: the file's name, never its folder.
  public var name: String
  public var format: Format
  /// Width and height in pixels, or in user units for SVG; only their ratio matters.
  public var width: Int
  public var height: Int
  public var bytes: [UInt8]

  public init(name: String, format: Format, width: Int, height: Int, bytes: [UInt8]) {
    self.name = name
    self.format = format
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  public enum Format: String, Hashable, Sendable {
    case png, jpeg, svg
  }
}
