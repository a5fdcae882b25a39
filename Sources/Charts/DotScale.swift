public import Frames
public import Measures

/// A value as a dot on a line from zero to the end of a scale, with a line from the lowest to the
/// highest of what it stands for. Scales one above the other make a chart.
public struct DotScale: Hashable, Sendable {
  public var value, low, high: Rational?
  /// The value at the end of the scale, above zero.
  public var full: Rational
  /// Where upright lines stand, and a darker one.
  public var marks: [Rational]
  public var threshold: Rational?
  /// Of dot and threshold, and of all other lines.
  public var ink, hairline: Ink

  public init(
    value: Rational?, low: Rational? = nil, high: Rational? = nil, full: Rational = 100,
    marks: [Rational] = [], threshold: Rational? = nil, ink: Ink = .black, hairline: Ink = .black
  ) {
    self.value = value
    self.low = low
    self.high = high
    self.full = full
    self.marks = marks
    self.threshold = threshold
    self.ink = ink
    self.hairline = hairline
  }

  /// - Throws: `ChartFault.offScale`, with this label.
  public func check(_ label: String) throws(ChartFault) {
    for figure in [value, low, high, threshold] + marks {
      try Scale(full: full).check(figure, label)
    }
  }

  /// The dot's diameter is a third of the height, and all of it is inside.
  public func frame(in size: Size) -> Frame {
    let radius = size.height / 6
    func point(_ value: Rational, _ y: Length) -> Point {
      let x = Scale(full: full).length(value, of: size.width - radius * 2)
      return Point(x: radius + x, y: y)
    }
    func upright(_ value: Rational, _ ink: Ink, _ width: Length) -> Path {
      Path(
        [.move(point(value, .zero)), .line(point(value, size.height))],
        stroke: Path.Stroke(ink: ink, width: width))
    }
    var paths = marks.map { upright($0, hairline, .pt(1) / 4) }
    if let threshold { paths.append(upright(threshold, ink, .pt(3) / 4)) }
    let middle = size.height / 2
    if let low, let high {
      paths.append(
        Path(
          [.move(point(low, middle)), .line(point(high, middle))],
          stroke: Path.Stroke(ink: hairline, width: radius)))
    }
    if let value { paths.append(.dot(point(value, middle), radius: radius, fill: ink)) }
    return Frame(size: size, items: paths.map { Placed(.path($0), at: .zero) })
  }
}
