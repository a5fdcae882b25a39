internal import Measures

/// The name of a line, written where the line runs. Beside it when there is
/// room, else outside the rings with a leader to it.
struct LineName {
  let line: TextLine
  let box: Box
  /// From the line to the name.
  var leader: Segment?

  init(
    _ line: TextLine, along path: RadarLine, _ figure: RadarFigure, _ occupied: Occupied
  ) throws(ChartFault) {
    self.line = line
    let sheet = Box(corner: .zero, size: figure.size)
    let beside = LineName.besides(line, path, figure)
    let free = beside.filter { sheet.contains($0) && occupied.isFree($0) }
    func cost(_ box: Box) -> Int { occupied.disturbance(box, near: line.size / 2) }
    if let best = free.min(by: { cost($0) < cost($1) }) {
      box = best
      return
    }
    let afar = LineName.afar(line, path, figure)
      .filter { sheet.contains($0.box) && occupied.isFree($0.box) }
    func crossed(_ leader: Segment) -> Int {
      occupied.data.count { $0.crosses(leader) }
        + 9 * occupied.boxes.count { leader.meets($0) }
    }
    if let best = afar.min(by: { crossed($0.leader) < crossed($1.leader) }) {
      box = best.box
      leader = best.leader
      return
    }
    // Over a line of data rather than not at all; never over a text.
    let open = beside.filter { box in
      sheet.contains(box) && occupied.boxes.allSatisfy { !$0.overlaps(box) }
    }
    guard let least = open.min(by: { cost($0) < cost($1) }) else {
      throw .crowded(text: line.text)
    }
    box = least
  }
}

extension LineName {
  /// Above and below every part of the line, at its middle first.
  private static func besides(
    _ line: TextLine, _ path: RadarLine, _ figure: RadarFigure
  ) -> [Box] {
    let size = Size(width: line.width, height: line.size)
    return path.segments.flatMap { segment in
      [6, 5, 7, 4, 8].flatMap { part in
        segment.normals(clearing: size, by: line.size / 3).map { offset in
          Box(centre: segment.point(part, of: 12) + offset, size: size)
        }
      }
    }
  }

  /// Between the labels of two axes, or in a corner of the frame.
  private static func afar(
    _ line: TextLine, _ path: RadarLine, _ figure: RadarFigure
  ) -> [(box: Box, leader: Segment)] {
    let size = Size(width: line.width, height: line.size)
    return path.segments.flatMap { segment in
      (0..<2 * figure.count).flatMap { part in
        (1...6).map { step in
          let direction = Direction(2 * part + 1, of: 4 * figure.count)
          let distance = figure.seat.radius + line.size * step / 2
          let foot = figure.seat.centre + direction.point(at: distance)
          let lean = Point(
            x: size.width * direction.x.signum() / 2, y: size.height * direction.y.signum() / 2)
          return (Box(centre: foot + lean, size: size), Segment(segment.point(1, of: 2), foot))
        }
      }
    }
  }
}

extension Segment {
  /// How far a box centred on the line must move to either side, at right
  /// angles, until it is clear of it.
  fileprivate func normals(clearing size: Size, by white: Length) -> [Point] {
    let (dx, dy) = ((end.x - start.x).units, (end.y - start.y).units)
    let length = (dx * dx + dy * dy).squareRoot
    guard length > 0 else { return [] }
    let reach =
      size.width / 2 * abs(dy) / length + size.height / 2 * abs(dx) / length + white
    let normal = Point(x: reach * -dy / length, y: reach * dx / length)
    return [normal, Point(x: -normal.x, y: -normal.y)]
  }
}

extension Int {
  /// The whole part of the square root, by Newton's method.
  fileprivate var squareRoot: Int {
    guard self > 0 else { return 0 }
    var root = 1 << ((bitWidth - leadingZeroBitCount + 1) / 2)
    while true {
      let next = (root + self / root) / 2
      if next >= root { return root }
      root = next
    }
  }
}
