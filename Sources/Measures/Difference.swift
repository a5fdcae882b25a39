/// What one figure has more or less than another, both of them 0 or more. Printed, the three
/// add up, with as many decimals as that takes; but thirds, which never do, have two.
public struct Difference: Hashable, Sendable {
  public var from: Rational
  public var to: Rational

  public init(from: Rational, to: Rational) {
    self.from = from
    self.to = to
  }

  public var value: Rational { to - from }

  /// The decimals of all three.
  public var places: Int {
    let (low, high) = from < to ? (from, to) : (to, from)
    return low.places(beside: high, summed: true, atLeast: 2)
  }
}

extension Rational {
  /// “+0,44”, “−1,42”, “0,00”; with more decimals where it would look like no difference.
  public func signedText(places: Int = 2) -> String {
    let sign = self == .zero ? "" : isNegative ? "−" : "+"
    return sign + magnitude.visibleText(places: places)
  }
}
