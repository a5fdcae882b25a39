internal import Measures

/// What stands on a radar already, for texts that look for a place.
struct Occupied {
  /// Never covered: texts and dots.
  var boxes: [Box] = []
  /// Never covered: lines of data.
  var data: [Segment] = []
  /// Rings and spokes; better not covered.
  var grid: [Segment] = []

  func isFree(_ box: Box) -> Bool {
    boxes.allSatisfy { !$0.overlaps(box) } && data.allSatisfy { !$0.meets(box) }
  }

  /// How much of the grid a text would cover, how near to data or other
  /// texts it would stand.
  func disturbance(_ box: Box, near: Length) -> Int {
    let wide = box.grown(by: near)
    return grid.count { $0.meets(box) } + 2 * data.count { $0.meets(wide) }
      + 3 * boxes.count { $0.overlaps(wide.grown(by: near)) }
  }
}

extension RadarFigure {
  /// Labels, dots and all lines.
  var occupied: Occupied {
    let dot = Size(width: dotRadius * 3, height: dotRadius * 3)
    let dots = (values.points + others.points).compactMap { $0 }
      .map { Box(centre: $0, size: dot) }
    let rings = plot.rings.flatMap { ring in (0..<count).map { side(ring.value, $0) } }
    let spokes = (0..<count).map { Segment(seat.centre, point(plot.scale.full, axis: $0)) }
    return Occupied(
      boxes: seat.boxes + dots,
      data: values.segments + thresholds.segments + others.segments, grid: rings + spokes)
  }

  var dotRadius: Length { style.stroke * 8 / 5 }
}
