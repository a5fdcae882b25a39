public import Measures

/// How values are spread, exact. Only of what has a value: who has none is
/// not a zero and not in it.
public struct Distribution: Hashable, Sendable {
  public let n: Int
  public let rata: Rational
  /// The middle value, or the mean of the two middle ones.
  public let median: Rational
  public let minimum: Rational
  public let maksimum: Rational

  /// Nil without values.
  public init?(_ values: [Rational]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    n = sorted.count
    rata = sorted.sum() / Rational(n)
    let middle = sorted[n / 2]
    median = n.isMultiple(of: 2) ? (sorted[n / 2 - 1] + middle) / 2 : middle
    (minimum, maksimum) = (first, last)
  }
}
