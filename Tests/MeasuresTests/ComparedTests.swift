import Measures
import Testing

/// What is printed beside a limit says what the comparison says.
@Suite struct ComparedTests {
  @Test(arguments: [
    ("13,825", "14", "13,825", "0,175"), ("3,596", "3,6", "3,596", "0,004"),
    ("74,996", "75", "74,996", "0,004"), ("13,82", "14", "13,82", "0,18"),
    ("0", "14", "0,00", "14,00"), ("13,99999", "14", "13,99999", "0,00001"),
    ("41/3", "14", "13,67", "0,33"),
  ])
  func below(_ figure: (value: String, limit: String, shown: String, missing: String)) throws {
    let (value, limit) = (
      try #require(Rational(figure.value)), try #require(Rational(figure.limit))
    )
    #expect(value.beside(limit).text() == figure.shown)
    #expect((limit - value).beside(limit).text() == figure.missing)
  }

  /// At and above a limit, and without one, two decimals tell it.
  @Test func elsewhere() throws {
    let value = try #require(Rational("14,004"))
    #expect(value.beside(14).text() == "14,00")
    #expect(value.beside(nil).text() == "14,00")
    #expect(Rational(14).beside(14).percent() == "14,00%")
    #expect(value.text(above: 14) == "14,004")
    #expect(Rational(94).text(above: 4) == "94,00")
  }

  @Test(arguments: [
    ("3,596", "3,596"), ("3,594", "3,59"), ("3,6", "3,60"), ("3,59996", "3,59996"),
  ])
  func noFullTenth(_ value: String, _ shown: String) throws {
    let value = try #require(Rational(value))
    #expect(value.text(places: value.places(between: Rational(1, over: 10))) == shown)
  }

  @Test func exactly() throws {
    #expect(try #require(Rational("3,596")).exactText() == "3,596")
    #expect(try #require(Rational("89,9")).exactText() == "89,90")
    #expect(Rational(25).exactText(places: 0) == "25")
    #expect(Rational(2, over: 3).exactText() == "2/3")
  }
}
