import Bahasa
import Measures
import Testing

@testable import Sheets

@Suite struct NumberTests {
  @Test(arguments: [
    ("0.67000000000000004", "67/100"), ("0.33000000000000002", "33/100"), ("92.31", "9231/100"),
    ("1", "1"), ("-0", "0"), ("+2.50", "5/2"), ("1E3", "1000"), ("1.5e-3", "3/2000"), (".5", "1/2"),
    ("5.", "5"), ("999999999999999.5", "1000000000000000"),
    ("123456789012345678", "123456789012346000"),
    ("0.1234567890123456", "61728394506173/500000000000000"), ("1e-31", "0"),
    ("5.5511151231257827E-17", "277555756156289/5000000000000000000000000000000"),
    ("1e30", "1" + String(repeating: "0", count: 30)), ("-12e-1", "-6/5"),
  ])
  func roundsTo15Digits(_ text: String, _ value: String) {
    #expect(Decimal(Array(text.utf8))?.rational.description == value)
  }

  @Test(arguments: [
    "", "-", ".", "1e", "e5", "1.2.3", "1,5", "NaN", "INF", "0x10", "1e31", "--1", " 1",
  ])
  func refusesOtherText(_ text: String) {
    #expect(Decimal(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("92,31", "9231/100"), ("92.31", "9231/100"), ("85", "85"), ("85 %", "85"),
    ("92,31%", "9231/100"),
    ("12.345", "2469/200"), ("0,125", "1/8"), ("100", "100"), (" 7 ", "7"),
  ])
  func readsScores(_ text: String, _ value: String) {
    #expect(TypedNumber(text, wanted: .score) == .number(Rational(value)!))
  }

  @Test(arguments: [
    ("1.234", 1234), ("1,234", 1234), ("1 234", 1234), ("1.234.567", 1_234_567), ("1.234,00", 1234),
    ("1'234", 1234), ("12,0", 12), ("0", 0),
  ])
  func readsCounts(_ text: String, _ value: Int) {
    #expect(TypedNumber(text, wanted: .count) == .number(Rational(value)))
  }

  @Test func refusesToGuess() {
    let few = TypedNumber.Wanted(0...100, isWhole: true)
    #expect(TypedNumber("2.000", wanted: few) == .ambiguous(decimal: 2, thousands: 2000))
    let wanted = TypedNumber.Wanted(0...10_000)
    #expect(
      TypedNumber("1.234", wanted: wanted)
        == .ambiguous(decimal: Rational(1234, over: 1000), thousands: 1234))
    #expect(TypedNumber("1.234,5", wanted: wanted) == .number(Rational(12345, over: 10)))
    #expect(TypedNumber("1,234.5", wanted: wanted) == .number(Rational(12345, over: 10)))
    #expect(TypedNumber("85%", wanted: wanted) == .number(Rational(85, over: 100)))
    #expect(TypedNumber("−3", wanted: .init(-5...5)) == .number(-3))
  }

  @Test func tellsWhyANumberIsNotWanted() {
    #expect(TypedNumber("101", wanted: .score) == .outside)
    #expect(TypedNumber("1,5", wanted: .count) == .notWhole)
    let others = [
      "", "-", "%", "a", "1a", "1..2", ",5", "5,", "12.34.56", "1.2345.678", "1.234.56", "1 23",
      "1,2,3",
      "1.234 567,8,9", "Rp 5", "٣",
    ]
    for text in others { #expect(TypedNumber(text, wanted: .score) == .unreadable, "\(text)") }
  }
}
