internal import Measures

/// An upright rectangle, edges included.
struct Box: Hashable, Sendable {
  var left: Length
  var top: Length
  var right: Length
  var bottom: Length

  init(left: Length, top: Length, right: Length, bottom: Length) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  init(corner: Point, size: Size) {
    self.init(
      left: corner.x, top: corner.y, right: corner.x + size.width, bottom: corner.y + size.height)
  }

  init(centre: Point, size: Size) {
    self.init(
      corner: Point(x: centre.x - size.width / 2, y: centre.y - size.height / 2), size: size)
  }

  var corner: Point { Point(x: left, y: top) }
  var size: Size { Size(width: right - left, height: bottom - top) }
  var centre: Point { Point(x: (left + right) / 2, y: (top + bottom) / 2) }
}

extension Box {
  /// They share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }

  func contains(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func grown(by margin: Length) -> Box {
    Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }

  func moved(by offset: Point) -> Box {
    Box(
      left: left + offset.x, top: top + offset.y, right: right + offset.x,
      bottom: bottom + offset.y)
  }

  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// The point of the box that is nearest to the origin.
  var nearestToOrigin: Point {
    Point(x: min(max(.zero, left), right), y: min(max(.zero, top), bottom))
  }
}
