internal import Frames
internal import Measures

/// Draws a radar that has its place: area, rings and spokes, thresholds,
/// lines of values, texts.
struct RadarDrawing {
  let figure: RadarFigure
  private let lineNames: [LineName]
  private let ringNames: RingNames
  private var sketch = Sketch()

  init(_ figure: RadarFigure) throws(ChartFault) {
    self.figure = figure
    var occupied = figure.occupied
    lineNames = try RadarDrawing.lineNames(figure, &occupied)
    ringNames = RingNames(figure, occupied)
  }

  func items() -> [Placed] {
    var copy = self
    if figure.values.isWhole {
      copy.sketch.area(figure.values.parts[0], figure.style.inks.area)
    }
    copy.drawGrid()
    copy.drawLines()
    copy.drawDots()
    copy.drawLabels()
    copy.drawNames()
    return copy.sketch.items
  }
}

extension RadarDrawing {
  private var style: ChartStyle { figure.style }
  private var inks: ChartStyle.Inks { figure.style.inks }

  /// Before those of the rings, which can do without.
  private static func lineNames(
    _ figure: RadarFigure, _ occupied: inout Occupied
  ) throws(ChartFault) -> [LineName] {
    let names = figure.plot.names
    var placed: [LineName] = []
    for (line, path) in [
      (names.threshold, figure.thresholds), (names.values, figure.values),
      (names.other, figure.others),
    ] where !line.runs.isEmpty && !path.segments.isEmpty {
      let name = try LineName(line, along: path, figure, occupied)
      occupied.boxes.append(name.box)
      if let leader = name.leader { occupied.data.append(leader) }
      placed.append(name)
    }
    return placed
  }

  private mutating func drawGrid() {
    let names = lineNames.map(\.box)
    let stroke = Path.Stroke(ink: inks.grid, width: style.hairline)
    let spokes = (0..<figure.count).map { axis in
      Segment(figure.seat.centre, figure.point(figure.plot.scale.full, axis: axis))
    }
    let sides = figure.plot.rings.indices.flatMap { ringNames.sides($0) }
    for segment in spokes + sides {
      for part in segment.outside(names) { sketch.line([part.start, part.end], stroke) }
    }
    for (ring, box) in zip(figure.plot.rings, ringNames.boxes) {
      if let box { sketch.text(ring.line, at: box.corner) }
    }
  }

  /// The thresholds last and thinner, so that they show on equal values.
  private mutating func drawLines() {
    let dots = [Length.zero, style.stroke * 2]
    draw(
      figure.others, Path.Stroke(ink: inks.other, width: style.stroke, dash: dots, round: true))
    draw(figure.values, Path.Stroke(ink: inks.data, width: style.stroke * 6 / 5))
    let dashes = [style.stroke * 4, style.stroke * 5 / 2]
    draw(
      figure.thresholds,
      Path.Stroke(ink: inks.threshold, width: style.stroke * 4 / 5, dash: dashes))
  }

  private mutating func draw(_ line: RadarLine, _ stroke: Path.Stroke) {
    for part in line.parts { sketch.line(part, closed: line.isWhole, stroke) }
  }

  /// A value below its threshold has a hollow dot; the second series, squares.
  private mutating func drawDots() {
    let side = figure.dotRadius * 3 / 2
    for point in figure.others.points.compactMap({ $0 }) {
      sketch.fill(Box(centre: point, size: Size(width: side, height: side)), inks.other)
    }
    for (axis, point) in zip(figure.plot.axes, figure.values.points) {
      guard let point else { continue }
      let stroke = Path.Stroke(ink: inks.data, width: style.stroke)
      sketch.add(
        .dot(
          point, radius: figure.dotRadius, fill: axis.isShort ? inks.paper : inks.data,
          stroke: stroke))
    }
  }

  private mutating func drawLabels() {
    for (index, label) in figure.seat.labels.enumerated() {
      let x = figure.seat.directions[index].x
      let part = abs(x) < Direction.one / 4 ? 1 : x > 0 ? 0 : 2
      sketch.label(label, in: figure.seat.box(index), part, of: 2)
    }
  }

  private mutating func drawNames() {
    for name in lineNames {
      if let leader = name.leader {
        sketch.line(
          [leader.start, leader.end], Path.Stroke(ink: inks.threshold, width: style.hairline))
      }
      sketch.text(name.line, at: name.box.corner)
    }
  }
}
