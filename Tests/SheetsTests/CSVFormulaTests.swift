import Testing

@testable import Sheets

/// No text of a file becomes a formula of a spreadsheet, and all are read as they were.
@Suite struct CSVFormulaTests {
  @Test(arguments: [
    "+1+cmd|' /C calc'!A0", "=cmd|'/C calc'!A1", "=HYPERLINK(\"http://x\";\"klik\")", "@SUM(1)",
    "-2+3", "- Keputusan Nomor 5", "＝1+1", "－1", "'+x", "''=1", "=1+1", "-", "+62 812",
  ])
  func isKeptFromBeingAFormula(_ text: String) {
    let csv = csvText([["Kode", "Bukti"], ["1", text]])
    let cell = csv.split(whereSeparator: \.isNewline)[1].dropFirst(2)
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"), "\(cell)")
    #expect(
      saidOf(Array(csv.utf8), file: "a.csv") == "A1 = Kode\nB1 = Bukti\nA2 = 1\nB2 = \(text)")
  }

  @Test(arguments: ["a=1", "-3,5", "'Aisyiyah", "Jum'at", "61.01", "–", "5 = lima"])
  func whatIsNoneStays(_ text: String) {
    let csv = csvText([["Kode", "Bukti"], ["1", text]])
    #expect(csv == "\u{FEFF}Kode;Bukti\r\n1;\(text)\r\n")
    #expect(saidOf(Array(csv.utf8), file: "a.csv").hasSuffix("B2 = \(text)"))
  }

  @Test func aFooterHasNoCodesOfATexts() {
    #expect("7/2026 &Z&F".footerText == "7/2026 &&Z&&F")
  }
}
