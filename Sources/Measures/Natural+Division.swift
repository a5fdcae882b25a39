// Long division (Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D).

extension Natural {
  /// `divisor` must not be zero.
  func divided(by divisor: Natural) -> (quotient: Natural, remainder: Natural) {
    precondition(!divisor.isZero, "division by zero")
    if self < divisor { return (Natural(0), self) }
    if divisor.digits.count == 1 { return divided(byDigit: divisor.digits[0]) }
    let shift = divisor.digits[divisor.digits.count - 1].leadingZeroBitCount
    let (quotient, remainder) = shifted(left: shift).longDivision(
      by: divisor.shifted(left: shift).digits)
    return (quotient, remainder.shifted(right: shift))
  }

  private func divided(byDigit divisor: UInt32) -> (quotient: Natural, remainder: Natural) {
    var quotient = digits
    var rest: UInt64 = 0
    for i in digits.indices.reversed() {
      rest = rest << 32 | UInt64(digits[i])
      quotient[i] = UInt32(rest / UInt64(divisor))
      rest %= UInt64(divisor)
    }
    return (Natural(digits: quotient), Natural(UInt(rest)))
  }

  /// The highest bit of `divisor` is set, and it has two digits or more.
  private func longDivision(by divisor: [UInt32]) -> (Natural, Natural) {
    var rest = digits + [0]
    let n = divisor.count
    var quotient = [UInt32](repeating: 0, count: rest.count - n)
    for j in quotient.indices.reversed() {
      var guess = Natural.guess(rest[j...(j + n)], divisor)
      if Natural.subtract(divisor, times: guess, from: &rest, at: j) {
        guess -= 1
        Natural.addBack(divisor, to: &rest, at: j)
      }
      quotient[j] = UInt32(guess)
    }
    return (Natural(digits: quotient), Natural(digits: Array(rest[..<n])))
  }

  /// The next digit of the quotient, at most one too large.
  private static func guess(_ rest: ArraySlice<UInt32>, _ divisor: [UInt32]) -> UInt64 {
    let base: UInt64 = 1 << 32
    let top = rest.endIndex - 1
    let n = divisor.count
    let head = UInt64(rest[top]) << 32 | UInt64(rest[top - 1])
    var guess = head / UInt64(divisor[n - 1])
    var left = head % UInt64(divisor[n - 1])
    while guess >= base || guess * UInt64(divisor[n - 2]) > left << 32 | UInt64(rest[top - 2]) {
      guess -= 1
      left += UInt64(divisor[n - 1])
      if left >= base { break }
    }
    return guess
  }

  /// Whether more was taken away than was there.
  private static func subtract(
    _ divisor: [UInt32], times factor: UInt64, from rest: inout [UInt32], at start: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: Int64 = 0
    for i in 0...divisor.count {
      carry += i < divisor.count ? factor * UInt64(divisor[i]) : 0
      let difference = Int64(rest[start + i]) - Int64(carry & 0xffff_ffff) - borrow
      rest[start + i] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
      carry >>= 32
    }
    return borrow == 1
  }

  private static func addBack(_ divisor: [UInt32], to rest: inout [UInt32], at start: Int) {
    var carry: UInt64 = 0
    for i in 0...divisor.count {
      carry += UInt64(rest[start + i]) + UInt64(i < divisor.count ? divisor[i] : 0)
      rest[start + i] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
  }

  /// Less than 32 bits.
  private func shifted(left bits: Int) -> Natural {
    var carry: UInt64 = 0
    var shifted = digits.map { digit -> UInt32 in
      carry |= UInt64(digit) << UInt64(bits)
      defer { carry >>= 32 }
      return UInt32(truncatingIfNeeded: carry)
    }
    shifted.append(UInt32(carry))
    return Natural(digits: shifted)
  }

  private func shifted(right bits: Int) -> Natural {
    guard bits > 0 else { return self }
    return Natural(
      digits: digits.indices.map { i in
        let high = i + 1 < digits.count ? digits[i + 1] << UInt32(32 - bits) : 0
        return digits[i] >> UInt32(bits) | high
      })
  }
}

extension Natural: CustomStringConvertible {
  /// Decimal digits.
  var description: String {
    var groups: [String] = []
    var rest = self
    let billion = Natural(1_000_000_000)
    while !rest.isZero {
      let (quotient, remainder) = rest.divided(by: billion)
      let digits = String(remainder.int ?? 0)
      groups.append(
        quotient.isZero ? digits : String(repeating: "0", count: 9 - digits.count) + digits)
      rest = quotient
    }
    return groups.isEmpty ? "0" : groups.reversed().joined()
  }
}
