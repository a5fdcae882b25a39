public import Measures

/// A line in numbers: how far it is from its natural width, and how bad
/// that looks.
public struct LineMeasure: Hashable, Sendable {
  public var text: String
  /// With spaces as wide as the face has them and letters as wide as they are drawn, without
  /// what hangs in the margins, the indent included.
  public var natural: Length
  public var measure: Length
  /// How many spaces can change, and their width in sum.
  public var spaces: Int
  public var spaceWidth: Length
  /// Ends the paragraph or stands before a mandatory break: not stretched.
  public var isLast: Bool
  public var isHyphenated: Bool
  /// By how many thousandths letters are drawn wider.
  public var expansion = 0

  public init(
    text: String, natural: Length, measure: Length, spaces: Int, spaceWidth: Length,
    isLast: Bool, isHyphenated: Bool = false
  ) {
    self.text = text
    self.natural = natural
    self.measure = measure
    self.spaces = spaces
    self.spaceWidth = spaceWidth
    self.isLast = isLast
    self.isHyphenated = isHyphenated
  }

  /// How much of its stretch (positive) or shrink (negative) a justified
  /// line uses, in 1/1024; nil when the line is wider than it can shrink.
  public var ratio: Int? { Glue.ratio(slack, over: spaceWidth.units, measure.units, isLast) }

  /// 100 times the third power of the ratio (Knuth and Plass 1981); nil for
  /// an overfull line.
  public var badness: Int? { ratio.map { Glue.badness($0) } }

  /// How wide its spaces are drawn, in thousandths of what the face has; nil without any.
  public var spacing: Int? {
    guard spaceWidth > .zero else { return nil }
    return 1000 + 1000 * (isLast ? min(0, slack) : slack) / spaceWidth.units
  }

  private var slack: Int { measure.units - natural.units }
}
