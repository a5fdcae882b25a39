import TestSupport
import Testing

@testable import Measures

@Suite struct RationalTests {
  @Test func isInLowestTermsWithItsSignAbove() {
    #expect(Rational(6, over: -4).description == "-3/2")
    #expect(Rational(-6, over: -4) == Rational(3, over: 2))
    #expect(Rational(0, over: -7) == .zero)
    #expect(Rational(.min, over: .min) == .one)
    #expect(Rational(.min).description == "-9223372036854775808")
    #expect(Rational(.min) - Rational(.min) == .zero)
  }

  @Test func reckonsExactly() {
    let third = Rational(1, over: 3)
    #expect(third + third + third == 1)
    #expect(Rational("0,67")! * 3 / 4 == Rational(201, over: 400))
    #expect((Rational(1, over: 10) + Rational(2, over: 10)).description == "3/10")
    #expect([third, 1, Rational(-4, over: 3)].sum() == .zero)
    #expect(Rational(-7, over: 2).floor == -4)
    #expect(Rational(7, over: 2).floor == 3)
  }

  @Test func readsDecimalsAndFractions() {
    #expect(Rational("0,67") == Rational(67, over: 100))
    #expect(Rational("0.67") == Rational(67, over: 100))
    #expect(Rational("12") == 12)
    #expect(Rational("-3,5") == Rational(-7, over: 2))
    #expect(Rational("2/3") == Rational(2, over: 3))
    for wrong in [
      "", ",5", "5,", "1.234,56", "1e3", " 1", "1/0", "1/-2", "1/2/3", "٣", "+1", "--1",
      "1234567890123456789",
    ] {
      #expect(Rational(wrong) == nil, "\(wrong)")
    }
  }

  /// Section 1.7 of the domain notes, S4: exact ties go up.
  @Test func roundsTiesAwayFromZero() {
    let ties = [
      "1,545": "1,55", "0,335": "0,34", "1,005": "1,01", "1,875": "1,88", "0,375": "0,38",
      "11,725": "11,73", "-1,005": "-1,01", "-0,004": "0,00", "15,70625": "15,71",
    ]
    for (exact, shown) in ties { #expect(Rational(exact)!.text() == shown) }
  }

  @Test func printsIndonesianMarks() {
    #expect(Rational("1234567,891")!.text() == "1.234.567,89")
    #expect(Rational(999_999).text(places: 0) == "999.999")
    #expect(Rational("999,995")!.text() == "1.000,00")
    #expect(Rational(12, over: 13).percent() == "92,31%")
    #expect(Rational("0,00041")!.visibleText() == "0,0004")
    #expect(Rational("0,339")!.visibleText() == "0,34")
    #expect(Rational.zero.visibleText() == "0,00")
  }

  /// 1/p for eight primes near 10^9: the sum needs a denominator of 240 bits.
  @Test func growsBeyondTheMachineWord() {
    let primes = [
      999_999_937, 999_999_929, 999_999_893, 999_999_883, 999_999_797, 999_999_761, 999_999_757,
      999_999_751,
    ]
    let sum = primes.map { Rational(1, over: $0) }.sum()
    guard case .large = sum.storage else { return #expect(Bool(false), "too small") }
    #expect(sum > Rational(8, over: 1_000_000_000))
    #expect(sum < Rational(9, over: 1_000_000_000))
    #expect(primes.reduce(sum) { $0 - Rational(1, over: $1) } == .zero)
    #expect(primes.reduce(sum) { $0 * Rational($1) }.text(places: 0).count > 72)
  }

  @Test func theLongAndTheShortWayAgree() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let huge = Rational(Int(random.next() >> 2) + 1) * Rational(Int(random.next() >> 2) + 1)
      let a = Rational(random.below(2001) - 1000, over: random.below(999) + 1)
      let b = Rational(random.below(2000) + 1, over: random.below(999) + 1)
      #expect((a * huge + b * huge) / huge == a + b)
      #expect(a * huge / (b * huge) == a / b)
      #expect((a * huge < b * huge) == (a < b))
    }
  }

  @Test func theLongAndTheShortWayPrintAlike() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<4000 {
      let shift = UInt64(round % 60 + 2)
      let (top, bottom) = (UInt(random.next() >> shift), UInt(random.next() >> shift) + 1)
      let short = Rational(.small(round % 2 == 0 ? Int(top) : -Int(top), Int(bottom)))
      let long = Rational(
        .large(isNegative: short.isNegative, Natural(top), Natural(bottom)))
      let places = random.below(20)
      #expect(short.text(places: places) == long.text(places: places))
    }
    #expect(Rational(3, over: 4) / Rational(-3, over: 2) == Rational(-1, over: 2))
  }

  @Test func dividesLongNumbers() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let a = natural(random.below(9), &random)
      let b = natural(random.below(5) + 1, &random) + .one
      let (quotient, remainder) = a.divided(by: b)
      #expect(quotient * b + remainder == a)
      #expect(remainder < b)
    }
  }

  /// Digits at the edges of their range are frequent: they make the guesses of long division wrong.
  private func natural(_ count: Int, _ random: inout SeededGenerator) -> Natural {
    Natural(
      digits: (0..<count).map { _ in
        switch random.below(4) {
        case 0: 0
        case 1: .max
        case 2: 1 << 31
        default: UInt32(truncatingIfNeeded: random.next())
        }
      })
  }
}
