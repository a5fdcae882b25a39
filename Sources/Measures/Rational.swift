/// An exact fraction, for scores: no value is ever rounded but in print.
///
/// Numerator and denominator are machine words while they fit, which is
/// nearly always, and grow beyond them when they must: the counts under
/// eight percentage questions can have denominators that no fixed width
/// holds. So there is no overflow and no error to handle.
public struct Rational: Hashable, Sendable {
  /// In lowest terms, the denominator above zero; `large` only when a part
  /// does not fit an `Int`, so that equal fractions are stored equally.
  enum Storage: Hashable, Sendable {
    case small(Int, Int)
    case large(isNegative: Bool, Natural, Natural)
  }

  let storage: Storage

  init(_ storage: Storage) { self.storage = storage }

  public init(_ value: Int) { self.init(value, over: 1) }

  /// `numerator / denominator`; the denominator must not be zero.
  public init(_ numerator: Int, over denominator: Int) {
    precondition(denominator != 0, "a fraction over zero")
    if denominator > 0 && numerator != .min {
      self.init(small: numerator, denominator)
      return
    }
    self.init(
      isNegative: (numerator < 0) != (denominator < 0),
      Natural(numerator.magnitude), Natural(denominator.magnitude))
  }

  public static let zero = Rational(0)
  public static let one = Rational(1)

  public var isNegative: Bool {
    switch storage {
    case .small(let numerator, _): numerator < 0
    case .large(let isNegative, _, _): isNegative
    }
  }

  public var magnitude: Rational { isNegative ? .zero - self : self }
}

extension Rational: Comparable {
  public static func < (a: Rational, b: Rational) -> Bool {
    if case .small(let an, let ad) = a.storage, case .small(let bn, let bd) = b.storage {
      let (left, right) = (an.multipliedFullWidth(by: bd), bn.multipliedFullWidth(by: ad))
      return (left.high, left.low) < (right.high, right.low)
    }
    return (a - b).isNegative
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: CustomStringConvertible {
  /// "201/200", "3".
  public var description: String {
    let sign = isNegative ? "-" : ""
    let (numerator, denominator) = parts
    return denominator == .one ? "\(sign)\(numerator)" : "\(sign)\(numerator)/\(denominator)"
  }
}

extension Rational {
  /// How long it takes to reckon with, from 1: the square of its digits of 32 bits, once they
  /// are more than two words hold.
  public var weight: Int {
    guard case .large(_, let numerator, let denominator) = storage else { return 1 }
    let digits = numerator.digits.count + denominator.digits.count
    return digits * digits
  }

  /// Numerator without its sign, and denominator.
  var parts: (numerator: Natural, denominator: Natural) {
    switch storage {
    case .small(let numerator, let denominator):
      (Natural(numerator.magnitude), Natural(denominator.magnitude))
    case .large(_, let numerator, let denominator): (numerator, denominator)
    }
  }

  /// Reduces to lowest terms.
  init(isNegative: Bool, _ numerator: Natural, _ denominator: Natural) {
    let common = Natural.gcd(numerator, denominator)
    let numerator = numerator.divided(by: common).quotient
    let denominator = denominator.divided(by: common).quotient
    if let n = numerator.int, let d = denominator.int {
      storage = .small(isNegative ? -n : n, d)
    } else {
      storage = .large(isNegative: isNegative, numerator, denominator)
    }
  }
}
