public import Measures

/// A picture: the bytes of its file and the size at which it is drawn. The
/// whole picture is scaled to that size.
public struct Picture: Hashable, Sendable {
  public var image: Image
  public var size: Size
  /// How much is shown of what a drawing, before it is turned, has beyond its edges: pieces that
  /// stand side by side then meet without a gap. So much less where it is negative.
  public var bleed: Insets

  public init(_ image: Image, size: Size, bleed: Insets = .zero) {
    self.image = image
    self.size = size
    self.bleed = bleed
  }
}

extension Picture {
  /// Before it is turned.
  public var storedSize: Size {
    image.turn.isSideways ? Size(width: size.height, height: size.width) : size
  }

  /// The same picture before it is turned: what turned ones have in common.
  public var unturned: Picture {
    var image = image
    image.turn = .none
    if self.image.turn.isSideways { (image.width, image.height) = (image.height, image.width) }
    return Picture(image, size: storedSize, bleed: bleed)
  }

  /// The size of an unturned drawing's own proportions and of this height, from which it is
  /// stretched to where it stands: repeats of several lengths have it in common.
  public var drawnSize: Size {
    let width = size.height * image.width / max(1, image.height)
    // What rounding makes of a width is no stretching.
    return abs(width.units - size.width.units) > 1 + image.width / max(1, image.height)
      ? Size(width: width, height: size.height) : size
  }
}

/// The file of a picture. Equal when name, format and bytes are equal.
public struct Image: Hashable, Sendable {
  /// How dumps and messages call it: the file's name, never its folder.
  public var name: String
  public var format: Format
  /// Width and height as shown, in pixels, or in thousandths of a user unit for SVG.
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
    /// Whether the first stored sample of a row (sideways: of a column) is shown at the right.
    public var isFromRight: Bool {
      [.mirrored, .half, .quarter, .mirroredQuarter].contains(self)
    }
    /// Whether the first stored row (sideways: column) is shown at the bottom.
    public var isFromBottom: Bool {
      [.half, .mirroredHalf, .mirroredQuarter, .threeQuarters].contains(self)
    }
  }

  public enum Format: String, Hashable, Sendable {
    case png, jpeg, svg
  }
}
