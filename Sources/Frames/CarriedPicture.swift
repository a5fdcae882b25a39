/// A picture as a file of pages carries it.
public struct CarriedPicture: Hashable, Sendable {
  public var form: Form
  /// Whether it darkens what it is laid over, as ink does.
  public var isInk: Bool

  public enum Form: Hashable, Sendable {
    /// A PDF file of one page, which is the picture in the size in which it is drawn.
    case drawing([UInt8])
    /// A JPEG file without what is no picture in it; its rows are not yet turned.
    case jpeg([UInt8], Raster.Size, isGray: Bool)
    case raster(Raster)
  }

  public init(_ form: Form, isInk: Bool = false) {
    self.form = form
    self.isInk = isInk
  }
}

/// Samples of 8 bits, row by row from the top, as they are stored: not yet turned.
public struct Raster: Hashable, Sendable {
  public var size: Size
  /// One of grey or three of red, green and blue a pixel.
  public var samples: [UInt8]
  public var isGray: Bool
  /// One a pixel, 255 where nothing shines through; nil when that is everywhere.
  public var coverage: [UInt8]?

  /// In pixels.
  public struct Size: Hashable, Sendable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  public init(size: Size, samples: [UInt8], isGray: Bool, coverage: [UInt8]?) {
    self.size = size
    self.samples = samples
    self.isGray = isGray
    self.coverage = coverage
  }
}
