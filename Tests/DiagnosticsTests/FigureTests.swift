import Diagnostics
import Testing

@Suite struct FigureTests {
  @Test(arguments: [
    ("1.234,56", "1,234.56"), ("13,825%", "13.825%"),
    ("A (4,00), B (2,67).", "A (4.00), B (2.67)."),
    ("–", "–"), ("", ""), ("0–100", "0–100"), (",5.", ",5."),
  ])
  func inEnglish(_ typed: String, _ english: String) {
    #expect(typed.en == english)
    #expect(typed.figures(in: .english) == english)
    #expect(typed.figures(in: .indonesian) == typed)
  }
}
