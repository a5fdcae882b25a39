internal import Measures

/// A straight line between two points.
struct Segment: Hashable, Sendable {
  var start: Point
  var end: Point

  init(_ start: Point, _ end: Point) {
    self.start = start
    self.end = end
  }

  /// The point at `part` of `parts` of the way.
  func point(_ part: Int, of parts: Int) -> Point {
    Point(
      x: start.x + (end.x - start.x) * part / parts, y: start.y + (end.y - start.y) * part / parts)
  }
}

extension Segment {
  func meets(_ box: Box) -> Bool {
    if box.contains(start) || box.contains(end) { return true }
    let topRight = Point(x: box.right, y: box.top)
    let bottomLeft = Point(x: box.left, y: box.bottom)
    let bottomRight = Point(x: box.right, y: box.bottom)
    return crosses(Segment(box.corner, bottomRight)) || crosses(Segment(topRight, bottomLeft))
  }

  /// They have a point in common.
  func crosses(_ other: Segment) -> Bool {
    let (a, b) = (side(of: other.start), side(of: other.end))
    let (c, d) = (other.side(of: start), other.side(of: end))
    if a == 0 && b == 0 && c == 0 && d == 0 { return false }
    return a * b <= 0 && c * d <= 0
  }

  /// The parts outside a box, to 1/256 of the way.
  func outside(_ box: Box) -> [Segment] {
    guard meets(box) else { return [self] }
    let steps = 256
    let inside = (0...steps).filter { box.contains(point($0, of: steps)) }
    guard let first = inside.first, let last = inside.last else { return [self] }
    var parts: [Segment] = []
    if first > 0 { parts.append(Segment(start, point(first, of: steps))) }
    if last < steps { parts.append(Segment(point(last, of: steps), end)) }
    return parts
  }

  /// The parts outside all boxes.
  func outside(_ boxes: [Box]) -> [Segment] {
    boxes.reduce([self]) { parts, box in parts.flatMap { $0.outside(box) } }
  }

  /// On which side of the line a point lies: -1, 0 or 1.
  private func side(of point: Point) -> Int {
    let (dx, dy) = ((end.x - start.x).units, (end.y - start.y).units)
    return (dx * (point.y - start.y).units - dy * (point.x - start.x).units).signum()
  }
}
