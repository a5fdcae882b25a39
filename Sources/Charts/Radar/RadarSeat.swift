internal import Measures

/// How large the rings are and where the axes' labels stand around them,
/// from the rings' centre.
struct RadarSeat {
  let labels: [Label]
  /// Of the axes.
  let directions: [Direction]
  let gap: Length
  var radius: Length
  var centre = Point.zero

  init(_ labels: [Label], gap: Length, radius: Length) {
    self.labels = labels
    directions = labels.indices.map { Direction($0, of: labels.count) }
    sizes = labels.map(\.size)
    self.gap = gap
    self.radius = radius
  }

  private let sizes: [Size]

  /// Where the label of an axis stands: it leaves the end of its axis in the
  /// axis's own direction, and stays clear of the circle around the rings.
  func box(_ index: Int) -> Box {
    let direction = directions[index]
    let size = sizes[index]
    let lean = Point(
      x: Direction.part(direction.lean(direction.x), of: size.width / 2),
      y: Direction.part(direction.lean(direction.y), of: size.height / 2))
    var distance = radius + gap
    var box = Box(centre: direction.point(at: distance) + lean, size: size)
    while box.nearestToOrigin.squaredDistance < (radius + gap / 2).squared {
      distance += gap / 4
      box = Box(centre: direction.point(at: distance) + lean, size: size)
    }
    return box.moved(by: centre)
  }

  var boxes: [Box] { labels.indices.map(box) }

  /// Rings and labels together.
  var hull: Box {
    let ends = directions.map { Box(corner: centre + $0.point(at: radius), size: .zero) }
    return (boxes + ends).reduce(Box(corner: centre, size: .zero)) { $0.union($1) }
  }

  var isClear: Bool {
    let boxes = boxes.map { $0.grown(by: gap / 4) }
    return boxes.indices.allSatisfy { index in
      boxes[..<index].allSatisfy { !$0.overlaps(boxes[index]) }
    }
  }

  func shrunk(to radius: Length) -> RadarSeat {
    var seat = self
    seat.radius = min(radius, self.radius)
    return seat
  }

  /// With the hull in the middle of a frame.
  func centred(in size: Size) -> RadarSeat {
    let hull = hull
    var seat = self
    seat.centre = Point(
      x: (size.width - hull.size.width) / 2 - hull.left,
      y: (size.height - hull.size.height) / 2 - hull.top)
    return seat
  }
}

extension Direction {
  /// How far a label leans to its own side: wholly beyond 42° already, so
  /// that only labels near the vertical and the horizontal are centred.
  fileprivate func lean(_ part: Int) -> Int {
    min(max(part * 3 / 2, -Direction.one), Direction.one)
  }
}

extension Point {
  fileprivate var squaredDistance: Int { x.squared + y.squared }
}

extension Length {
  fileprivate var squared: Int { units * units }
}
