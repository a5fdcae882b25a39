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
  /// Width and height as shown, in pixels, or in user units for SVG.
  public var width: Int
  public var height: Int
  public var bytes: [UInt8]
  public var turn: Turn
  /// Of ink on paper: the paper of an opaque one hides nothing that it is laid over.
  public var isScan = false

  public init(
    name: String, format: Format, width: Int, height: Int, bytes: [UInt8], turn: Turn = .none
  ) {
    self.name = name
    self.format = format
    self.width = width
    self.height = height
    self.bytes = bytes
    self.turn = turn
  }

  /// How the stored rows are shown, by the numbers of TIFF 6.0 and Exif (tag 274):
  /// mirrored, then turned clockwise.
  public enum Turn: Int, CaseIterable, Hashable, Sendable {
    case none = 1
    case mirrored, half, mirroredHalf, mirroredThreeQuarters, quarter, mirroredQuarter
    case threeQuarters

    /// Whether rows are shown as columns.
    public var isSideways: Bool { rawValue > 4 }
  }

  public enum Format: String, Hashable, Sendable {
    case png, jpeg, svg
  }
}
