public import Frames
public import Measures

/// Values on 3 to 12 axes that leave one centre: a line through the values,
/// another, dashed, through the thresholds. Both are named where they run.
public struct RadarChart: Chart, Hashable {
  /// Clockwise from the top.
  public var axes: [Axis]
  /// The value at the end of the axes, above zero: 100 for percentages.
  public var full: Rational
  /// Rings are drawn at these values and named there.
  public var rings: [Mark]
  /// How the lines are called on the chart; nil for no name. One series alone
  /// needs none.
  public var names: Names

  public init(_ axes: [Axis], full: Rational = 100, rings: [Mark] = [], names: Names = Names()) {
    self.axes = axes
    self.full = full
    self.rings = rings
    self.names = names
  }

  public struct Axis: Hashable, Sendable {
    /// Set in one or two lines outside the rings.
    public var label: String
    /// From 0 to `full`; nil leaves a gap in the line.
    public var value: Rational?
    /// Written under the label: the value, or the words for a missing one.
    public var text: String
    public var threshold: Rational?
    /// The value of the second series.
    public var other: Rational?

    public init(
      _ label: String, value: Rational?, text: String, threshold: Rational? = nil,
      other: Rational? = nil
    ) {
      self.label = label
      self.value = value
      self.text = text
      self.threshold = threshold
      self.other = other
    }
  }

  public struct Names: Hashable, Sendable {
    public var values: String?
    /// "syarat WBK".
    public var threshold: String?
    public var other: String?

    public init(values: String? = nil, threshold: String? = nil, other: String? = nil) {
      self.values = values
      self.threshold = threshold
      self.other = other
    }
  }

  public func shaped(
    _ style: ChartStyle, by shaper: any Shaper
  ) throws(ShapingFault) -> any Plot {
    try RadarPlot(self, Lettering(style: style, shaper: shaper))
  }
}
