import Measures
import Testing

@Suite struct LengthTests {
  @Test(arguments: [
    ("0", 0), ("1pt", 1024), ("10.5pt", 10752), ("1mm", 2903), ("25.4mm", 73728),
    ("2.54cm", 73728), ("-1mm", -2903),
  ])
  func reads(_ text: String, _ units: Int) {
    #expect(Length(text)?.units == units)
  }

  @Test(arguments: ["", "1", "1 mm", "1in", ".5mm", "1.mm", "1e3pt", "mm", "1,5mm", "--1mm"])
  func refuses(_ text: String) {
    #expect(Length(text) == nil)
  }

  @Test func showsMillimetresToATenth() {
    #expect(Length.mm(62).millimetres == "62.0")
    #expect(Length("41.26mm")?.millimetres == "41.3")
    #expect(Length("-0.04mm")?.millimetres == "0.0")
  }

  @Test func roundsWhatIsNeededUp() {
    #expect(Length(units: Length.mm(62).units + 1).millimetresNeeded == "62.1")
    #expect(Length.pt(72).millimetresNeeded == "25.4")
  }

  @Test func showsPointsWithoutTrailingZeros() {
    #expect(Length.pt(12).description == "12pt")
    #expect(Length(units: 1).description == "0.001pt")
    #expect(Length(units: 12 * 1024 + 512).description == "12.5pt")
  }

  @Test func divisionRoundsHalfAwayFromZero() {
    #expect((Length(units: 5) / 2).units == 3)
    #expect((Length(units: -5) / 2).units == -3)
    #expect(Length(units: 1000).percent(85).units == 850)
  }

  @Test func papers() {
    #expect(Paper.a4.size(.landscape) == Size(width: .mm(297), height: .mm(210)))
    #expect(Paper.f4.size(.portrait) == Size(width: .mm(215), height: .mm(330)))
  }
}
