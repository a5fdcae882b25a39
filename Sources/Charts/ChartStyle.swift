public import Frames
public import Measures

/// How charts look: faces, inks, lines. No number of the data depends on it.
public struct ChartStyle: Hashable, Sendable {
  /// Names of bars and axes.
  public var label: TextStyle
  /// The values; in figures of one width.
  public var value: TextStyle
  /// Rings, ticks, thresholds, names of lines, words for a missing value.
  public var note: TextStyle
  public var inks: Inks
  /// Of rings, ticks and the outline of empty tracks.
  public var hairline: Length
  /// Of the lines that show data.
  public var stroke: Length

  public init(
    label: TextStyle, value: TextStyle? = nil, note: TextStyle? = nil, inks: Inks = Inks(),
    hairline: Length = .pt(1) / 2, stroke: Length = .pt(5) / 4
  ) {
    self.label = label
    self.value = value ?? label
    self.note = note ?? label
    self.inks = inks
    self.hairline = hairline
    self.stroke = stroke
  }

  /// Colours that differ in lightness as well as in hue, so that a grey copy
  /// and every kind of colour vision keep them apart.
  public struct Inks: Hashable, Sendable {
    /// Values; a bar that reaches its threshold is filled with it.
    public var data: Ink
    /// The area inside the values' line of a radar.
    public var area: Ink
    /// Outline and hatching of a bar below its threshold.
    public var short: Ink
    /// The ground between the hatching.
    public var shortGround: Ink
    /// Where a bar could be and is not.
    public var track: Ink
    /// Rings, spokes, ticks.
    public var grid: Ink
    public var threshold: Ink
    /// The second line of values.
    public var other: Ink
    public var paper: Ink

    public init(
      data: Ink = Ink(red: 0x1b, green: 0x4b, blue: 0x7a),
      area: Ink = Ink(red: 0xdc, green: 0xe8, blue: 0xf3),
      short: Ink = Ink(red: 0x8a, green: 0x3d, blue: 0x00),
      shortGround: Ink = Ink(red: 0xfc, green: 0xec, blue: 0xdc),
      track: Ink = Ink(red: 0xef, green: 0xef, blue: 0xef),
      grid: Ink = Ink(red: 0xa6, green: 0xa6, blue: 0xa6),
      threshold: Ink = .black,
      other: Ink = Ink(red: 0x59, green: 0x59, blue: 0x59),
      paper: Ink = Ink(red: 0xff, green: 0xff, blue: 0xff)
    ) {
      self.data = data
      self.area = area
      self.short = short
      self.shortGround = shortGround
      self.track = track
      self.grid = grid
      self.threshold = threshold
      self.other = other
      self.paper = paper
    }
  }
}
