/// A whole number from 0 on, of any size: what `Rational` falls back to when
/// the machine's word is too small. Digits of 32 bits, the lowest first.
struct Natural: Hashable, Sendable {
  private(set) var digits: [UInt32]

  init(_ value: UInt) {
    self.init(digits: [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)])
  }

  /// Leading zeros are dropped, so that equal numbers have equal digits.
  init(digits: [UInt32]) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  static let one = Natural(1)

  var isZero: Bool { digits.isEmpty }

  /// The number as `Int`; nil when it is too large for that.
  var int: Int? {
    guard digits.count <= 2 else { return nil }
    return Int(exactly: digits.reversed().reduce(UInt(0)) { $0 << 32 | UInt($1) })
  }
}

extension Natural: Comparable {
  static func < (a: Natural, b: Natural) -> Bool {
    guard a.digits.count == b.digits.count else { return a.digits.count < b.digits.count }
    for (x, y) in zip(a.digits.reversed(), b.digits.reversed()) where x != y { return x < y }
    return false
  }
}

extension Natural {
  static func + (a: Natural, b: Natural) -> Natural {
    var sum: [UInt32] = []
    var carry: UInt64 = 0
    for i in 0..<max(a.digits.count, b.digits.count) {
      carry += UInt64(a.digit(i)) + UInt64(b.digit(i))
      sum.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    return Natural(digits: sum + [UInt32(carry)])
  }

  /// `b` must not be larger than `a`.
  static func - (a: Natural, b: Natural) -> Natural {
    var difference: [UInt32] = []
    var borrow: Int64 = 0
    for i in a.digits.indices {
      let rest = Int64(a.digits[i]) - Int64(b.digit(i)) - borrow
      borrow = rest < 0 ? 1 : 0
      difference.append(UInt32(truncatingIfNeeded: rest))
    }
    precondition(borrow == 0, "a natural number below zero")
    return Natural(digits: difference)
  }

  static func * (a: Natural, b: Natural) -> Natural {
    var product = [UInt32](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, x) in a.digits.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.digits.enumerated() {
        carry += UInt64(x) * UInt64(y) + UInt64(product[i + j])
        product[i + j] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      product[i + b.digits.count] = UInt32(carry)
    }
    return Natural(digits: product)
  }

  static func gcd(_ a: Natural, _ b: Natural) -> Natural {
    var (a, b) = (a, b)
    while !b.isZero { (a, b) = (b, a.divided(by: b).remainder) }
    return a
  }

  private func digit(_ index: Int) -> UInt32 { index < digits.count ? digits[index] : 0 }
}
