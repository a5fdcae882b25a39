internal import Frames

/// What all pictures of one record or template may hold together.
public struct PictureBudget {
  private var work = 0
  private var bytes = 0
  private var drawn = 0
  private var cost = 0.0

  /// Nine sheets of A4 at 600 dots an inch, in shades of grey; five seconds' work.
  static let mostWork = 320_000_000
  static let mostBytes = 64 << 20
  /// Of drawings, as read: some take twenty times as much memory.
  static let mostDrawn = 8 << 20
  /// Of drawings, in limits of one: each takes a second or two.
  static let mostCost = 4.0

  public init() {}

  /// - Throws: when there is too much with one more picture.
  mutating func add(_ image: Image, cost: Double = 0) throws(PictureRefusal) {
    bytes += image.bytes.count
    self.cost += cost
    if image.format == .svg {
      drawn += image.bytes.count
    } else {
      work += RasterHeader(image.bytes, image.format)?.work ?? 0
    }
    guard work <= PictureBudget.mostWork else {
      throw PictureRefusal(
        .picturePixels(image.name, limit: PictureBudget.mostWork), hint: .pictureSmallerHint)
    }
    guard bytes <= PictureBudget.mostBytes else {
      throw PictureRefusal(
        .pictureBytes(image.name, limit: PictureBudget.mostBytes), hint: .pictureSmallerHint)
    }
    guard drawn <= PictureBudget.mostDrawn else {
      throw PictureRefusal(
        .pictureDrawn(image.name, limit: PictureBudget.mostDrawn), hint: .pictureSimplerHint)
    }
    guard self.cost <= PictureBudget.mostCost else {
      throw PictureRefusal(.pictureCost(image.name), hint: .pictureSimplerHint)
    }
  }
}
