internal import Measures

/// A decimal number: digits × 10^exponent.
struct Decimal: Equatable, Sendable {
  /// At most 15 of them.
  var digits: Int
  /// From -45 to 30.
  var exponent: Int

  /// Beyond ±10^30 nothing is a number that an office writes.
  static let largestExponent = 30

  static let zero = Decimal(digits: 0, exponent: 0)

  var rational: Rational {
    exponent >= 0
      ? Rational(digits) * Decimal.power(exponent)
      : exponent >= -18
        ? Rational(digits, over: Decimal.tenTo(-exponent))
        : Rational(digits) / Decimal.power(-exponent)
  }

  /// Without its decimals; nil from 10^18 on and below zero.
  var whole: Int? {
    guard digits >= 0, exponent <= 3 else { return nil }
    return exponent >= 0
      ? digits * Decimal.tenTo(exponent)
      : exponent < -18 ? 0 : digits / Decimal.tenTo(-exponent)
  }

  /// 10^exponent, up to 10^18.
  static func tenTo(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { ten, _ in ten * 10 } }

  private static func power(_ exponent: Int) -> Rational {
    exponent <= 18 ? Rational(tenTo(exponent)) : Rational(tenTo(18)) * power(exponent - 18)
  }
}
