public import Frames
public import Measures

/// Horizontal bars from a common zero: the label on the left, the bar as long
/// as its value, the value on the right, decimals one below another. A tick
/// across the bar is its threshold; a bar that falls short is hatched, not
/// only coloured.
public struct BarChart: Chart, Hashable {
  public var bars: [Bar]
  /// The value at the end of the tracks, above zero: 100 for percentages.
  public var full: Rational
  /// Ticks below the bars; none for a chart without an axis.
  public var axis: [Mark]

  public init(_ bars: [Bar], full: Rational = 100, axis: [Mark] = []) {
    self.bars = bars
    self.full = full
    self.axis = axis
  }

  public struct Bar: Hashable, Sendable {
    public var label: String
    /// From 0 to `full`; nil draws an empty track, never a bar of zero.
    public var value: Rational?
    /// How the value is written, "71,66%"; the words for a missing one.
    public var text: String
    /// A threshold's text is written above its tick where it differs from
    /// that of the bar above.
    public var threshold: Mark?

    public init(_ label: String, value: Rational?, text: String, threshold: Mark? = nil) {
      self.label = label
      self.value = value
      self.text = text
      self.threshold = threshold
    }
  }

  public func shaped(
    _ style: ChartStyle, by shaper: any Shaper
  ) throws(ShapingFault) -> any Plot {
    try BarPlot(self, Lettering(style: style, shaper: shaper))
  }
}
