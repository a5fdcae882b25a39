public import Frames
public import Measures

/// Figures to be drawn. A chart becomes a frame in two steps: its texts are
/// shaped once, and what comes of that can be laid out in any size without
/// a shaper, as often as a page asks.
public protocol Chart: Sendable {
  /// - Throws: `ShapingFault` when a face or a glyph is missing.
  func shaped(_ style: ChartStyle, by shaper: any Shaper) throws(ShapingFault) -> any Plot
}

/// A chart whose texts are shaped. A value, and a pure function of the size:
/// whole units everywhere, so that every machine draws the same.
public protocol Plot: Sendable {
  /// The height that suits a width: what `frame` needs to look as it should.
  ///
  /// - Throws: `ChartFault` when no height helps.
  func height(in width: Length) throws(ChartFault) -> Length

  /// The chart, exactly of this size; without a tag of its own.
  ///
  /// - Throws: `ChartFault` when the texts do not fit, or the figures make no chart.
  func frame(in size: Size) throws(ChartFault) -> Frame
}

/// Why a chart cannot be drawn. Nothing is cut, overlaid or clipped instead.
public enum ChartFault: Error, Hashable, Sendable {
  /// Beside this text nothing would be left of the chart.
  case width(text: String, needed: Length, available: Length)
  case height(needed: Length, available: Length)
  /// This name of a line finds no place where it would cover nothing.
  case crowded(text: String)
  /// A value below zero or above the end of the scale, of the bar, axis, tick
  /// or ring that is called `label`.
  case offScale(label: String, value: Rational)
  /// A chart needs so many bars or axes; these are how many there are.
  case count(Int, allowed: ClosedRange<Int>)
}
