public import Measures

/// A number as people type it: “92,31”, “92.31”, “1.234,56”, “1,234.56”,
/// “1 234”, “85 %”, “−3”.
///
/// One mark alone before exactly three digits can be read in two ways:
/// “1.234” is a thousand and something in Indonesia and one and something
/// elsewhere. What is wanted then decides: a whole number can only be the
/// first, but for “2.000”, which can be a 2 with decimals; a score up to 100 can only be
/// the second. If both fit, the text is refused rather than guessed.
public enum TypedNumber: Hashable, Sendable {
  case number(Rational)
  /// Both are possible here.
  case ambiguous(decimal: Rational, thousands: Rational)
  /// A number, but not one that is wanted.
  case outside
  case notWhole
  case unreadable

  /// What numbers make sense at a place.
  public struct Wanted: Hashable, Sendable {
    public var range: ClosedRange<Rational>
    public var isWhole: Bool
    /// Whether “85 %” is 85 here; otherwise it is 0.85.
    public var countsPercent: Bool

    public init(
      _ range: ClosedRange<Rational>, isWhole: Bool = false, countsPercent: Bool = false
    ) {
      self.range = range
      self.isWhole = isWhole
      self.countsPercent = countsPercent
    }

    /// A count of things.
    public static let count = Wanted(0...1_000_000_000, isWhole: true)
    /// A score or a percentage from 0 to 100.
    public static let score = Wanted(0...100, countsPercent: true)
  }

  public init(_ text: String, wanted: Wanted) {
    guard let scan = NumberScan(text) else {
      self = .unreadable
      return
    }
    let readings = scan.readings.map {
      scan.isPercent && !wanted.countsPercent ? $0 / 100 : $0
    }
    let fitting = readings.filter(wanted.accepts)
    let isEither = wanted.isWhole && readings.allSatisfy(\.isWhole) && !fitting.isEmpty
    if readings.count == 2, fitting.count == 2 || isEither {
      self = .ambiguous(decimal: readings[0], thousands: readings[1])
    } else if let number = fitting.first {
      self = .number(number)
    } else {
      self = readings.contains { wanted.range.contains($0) } ? .notWhole : .outside
    }
  }
}

extension TypedNumber.Wanted {
  func accepts(_ number: Rational) -> Bool {
    range.contains(number) && (!isWhole || number.isWhole)
  }
}
