extension Rational: AdditiveArithmetic {
  public static func + (a: Rational, b: Rational) -> Rational {
    if let sum = smallSum(a, b) { return sum }
    let (x, y) = (a.parts, b.parts)
    let (left, right) = (x.numerator * y.denominator, y.numerator * x.denominator)
    let denominator = x.denominator * y.denominator
    if a.isNegative == b.isNegative {
      return Rational(isNegative: a.isNegative, left + right, denominator)
    }
    return left < right
      ? Rational(isNegative: b.isNegative, right - left, denominator)
      : Rational(isNegative: a.isNegative, left - right, denominator)
  }

  public static func - (a: Rational, b: Rational) -> Rational { a + b.negated }
}

extension Rational {
  public static func * (a: Rational, b: Rational) -> Rational {
    if case .small(let an, let ad) = a.storage, case .small(let bn, let bd) = b.storage,
      let numerator = an.times(bn), let denominator = ad.times(bd)
    {
      return Rational(small: numerator, denominator)
    }
    let (x, y) = (a.parts, b.parts)
    return Rational(
      isNegative: a.isNegative != b.isNegative, x.numerator * y.numerator,
      x.denominator * y.denominator)
  }

  /// `b` must not be zero.
  public static func / (a: Rational, b: Rational) -> Rational {
    precondition(b != .zero, "division by zero")
    if case .small(let numerator, let denominator) = b.storage {
      // Upside down it is still in lowest terms.
      let sign = numerator < 0 ? -1 : 1
      return a * Rational(.small(sign * denominator, sign * numerator))
    }
    let (numerator, denominator) = b.parts
    return a * Rational(isNegative: b.isNegative, denominator, numerator)
  }

  /// The largest whole number that is not above the fraction; nil when it does not fit `Int`.
  public var floor: Int? {
    let (numerator, denominator) = parts
    let (quotient, remainder) = numerator.divided(by: denominator)
    guard let whole = quotient.int else { return nil }
    return isNegative ? (remainder.isZero ? -whole : -whole - 1) : whole
  }

  public var isWhole: Bool { floor.map { Rational($0) == self } ?? false }
}

extension Sequence where Element == Rational {
  public func sum() -> Rational { reduce(.zero, +) }
}

extension Rational {
  private static func smallSum(_ a: Rational, _ b: Rational) -> Rational? {
    guard case .small(let an, let ad) = a.storage, case .small(let bn, let bd) = b.storage
    else { return nil }
    if ad == bd { return an.plus(bn).map { Rational(small: $0, ad) } }
    guard let left = an.times(bd), let right = bn.times(ad), let numerator = left.plus(right),
      let denominator = ad.times(bd)
    else { return nil }
    return Rational(small: numerator, denominator)
  }

  private var negated: Rational {
    let (numerator, denominator) = parts
    if case .small(let n, let d) = storage { return Rational(small: -n, d) }
    return Rational(isNegative: !isNegative, numerator, denominator)
  }

  /// Reduces to lowest terms; the denominator is above zero.
  init(small numerator: Int, _ denominator: Int) {
    guard numerator != .min else {
      self.init(isNegative: true, Natural(numerator.magnitude), Natural(denominator.magnitude))
      return
    }
    var (a, b) = (abs(numerator), denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.init(.small(numerator / a, denominator / a))
  }
}

extension Int {
  fileprivate func plus(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }

  fileprivate func times(_ other: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }
}
