import Measures
import Testing

/// What lies between two figures, printed beside them.
@Suite struct DifferenceTests {
  @Test(arguments: [
    ("84,09", "73,76", "84,09 73,76 −10,33"), ("73,76", "84,09", "73,76 84,09 +10,33"),
    ("14", "14", "14,00 14,00 0,00"), ("0", "3,6", "0,00 3,60 +3,60"),
    // 4,06 − 3,72 is no 0,33.
    ("4,0554", "3,7222", "4,055 3,722 −0,333"), ("14,35", "13,825", "14,350 13,825 −0,525"),
    // Printed alike, they would be no different.
    ("41,164", "41,158", "41,164 41,158 −0,006"), ("1", "0,9996", "1,0000 0,9996 −0,0004"),
    // Thirds never do.
    ("2/3", "1/3", "0,67 0,33 −0,33"),
  ])
  func addsUp(_ from: String, _ to: String, _ shown: String) throws {
    let difference = Difference(
      from: try #require(Rational(from)), to: try #require(Rational(to)))
    let places = difference.places
    let texts = [difference.from, difference.to].map { $0.text(places: places) }
    #expect(
      (texts + [difference.value.signedText(places: places)]).joined(separator: " ") == shown)
  }

  @Test func signs() throws {
    #expect(Rational(3, over: 1000).signedText() == "+0,003")
    #expect(Rational(-1, over: 8).signedText() == "−0,13")
    #expect(Rational(-1234).signedText() == "−1.234,00")
    #expect(Rational.zero.signedText() == "0,00")
  }
}
