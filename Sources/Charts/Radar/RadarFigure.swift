internal import Measures

/// A radar at its place: points of values, lines between them.
struct RadarFigure {
  let plot: RadarPlot
  let seat: RadarSeat
  let size: Size
  let values: RadarLine
  let thresholds: RadarLine
  let others: RadarLine

  init(_ plot: RadarPlot, _ seat: RadarSeat, _ size: Size) {
    self.plot = plot
    self.seat = seat
    self.size = size
    func line(_ values: [Rational?]) -> RadarLine {
      RadarLine(
        points: values.enumerated().map { index, value in
          value.map { RadarFigure.point($0, axis: index, of: plot, at: seat) }
        })
    }
    values = line(plot.axes.map(\.axis.value))
    thresholds = line(plot.axes.map(\.axis.threshold))
    others = line(plot.axes.map(\.axis.other))
  }

  var count: Int { plot.axes.count }
  var style: ChartStyle { plot.style }

  /// Where a value stands on an axis.
  func point(_ value: Rational, axis: Int) -> Point {
    RadarFigure.point(value, axis: axis, of: plot, at: seat)
  }

  /// The part of a ring between an axis and the next one.
  func side(_ value: Rational, _ sector: Int) -> Segment {
    Segment(point(value, axis: sector), point(value, axis: (sector + 1) % count))
  }

  private static func point(
    _ value: Rational, axis: Int, of plot: RadarPlot, at seat: RadarSeat
  ) -> Point {
    let distance = plot.scale.length(value, of: seat.radius)
    return seat.centre + seat.directions[axis].point(at: distance)
  }
}

/// A line around the centre, through one point an axis; a missing one is a gap.
struct RadarLine {
  let points: [Point?]

  var isWhole: Bool { points.allSatisfy { $0 != nil } }

  /// From an axis to the next one, where both have a point.
  var segments: [Segment] {
    points.indices.compactMap { index in
      guard let start = points[index], let end = points[(index + 1) % points.count]
      else { return nil }
      return Segment(start, end)
    }
  }

  /// The parts between gaps, each of two points or more.
  var parts: [[Point]] {
    guard let gap = points.firstIndex(of: nil) else { return [points.compactMap { $0 }] }
    let turned = points[gap...] + points[..<gap]
    return turned.split(separator: nil).map { $0.compactMap { $0 } }.filter { $0.count > 1 }
  }
}
