/// A rectangle on a page, in thousandths of a point from its upper left corner.
public struct PageBox: Hashable, Sendable {
  public var left: Int
  public var top: Int
  public var right: Int
  public var bottom: Int

  /// That of a point.
  init(_ point: PagePoint) {
    (left, top, right, bottom) = (point.x, point.y, point.x, point.y)
  }

  init(left: Int, top: Int, right: Int, bottom: Int) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  /// The smallest one around both.
  func joined(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  func widened(by margin: Int) -> PageBox {
    PageBox(
      left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }
}

/// A place in thousandths of a point.
struct PagePoint: Hashable {
  var x: Int
  var y: Int

  /// No farther than 100,000 points from the corner, so that no sum is too large.
  var isNear: Bool { max(x.magnitude, y.magnitude) <= 100_000_000 }
}
