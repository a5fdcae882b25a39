/// A size in whole pixels.
public struct PixelSize: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  var count: Int { width * height }
  var halved: PixelSize { PixelSize(width: (width + 1) / 2, height: (height + 1) / 2) }
}
