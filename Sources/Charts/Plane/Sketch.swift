internal import Frames
internal import Measures

/// Items of a chart, collected from the back to the front.
struct Sketch {
  var items: [Placed] = []

  mutating func fill(_ box: Box, _ ink: Ink) {
    items.append(Placed(.path(.rectangle(box.size, fill: ink)), at: box.corner))
  }

  mutating func outline(_ box: Box, _ stroke: Path.Stroke) {
    let inner = box.grown(by: -(stroke.width / 2))
    items.append(Placed(.path(.rectangle(inner.size, stroke: stroke)), at: inner.corner))
  }

  mutating func line(_ points: [Point], closed: Bool = false, _ stroke: Path.Stroke) {
    add(Path(Sketch.segments(points, closed: closed), stroke: stroke))
  }

  mutating func area(_ points: [Point], _ ink: Ink) {
    add(Path(Sketch.segments(points, closed: true), fill: ink))
  }

  mutating func add(_ path: Path) { items.append(Placed(.path(path), at: .zero)) }

  /// Text with the top left corner of its box at a point.
  mutating func text(_ line: TextLine, at corner: Point) {
    items += line.placed(at: Point(x: corner.x, y: corner.y + line.above))
  }

  private static func segments(_ points: [Point], closed: Bool) -> [Path.Segment] {
    guard let first = points.first else { return [] }
    return [.move(first)] + points.dropFirst().map { .line($0) } + (closed ? [.close] : [])
  }
}

extension Sketch {
  /// The lines of a label below each other in a box, at `part` of `parts` of
  /// the white beside them: 0 left, 1 of 2 centred.
  mutating func label(_ label: Label, in box: Box, _ part: Int, of parts: Int) {
    var top = box.top
    for line in label.lines {
      let white = (box.right - box.left) - line.width
      let inset = Point(x: white * part / parts, y: (line.leading - line.size) / 2)
      text(line, at: Point(x: box.left, y: top) + inset)
      top += line.leading
    }
  }
}
