import TestSupport
import Testing

@testable import Sheets

/// No text of a file becomes a formula of a spreadsheet, and all are read as they were.
@Suite struct CSVFormulaTests {
  private static let formulas = [
    "+1+cmd|' /C calc'!A0", "=cmd|'/C calc'!A1", "=HYPERLINK(\"http://x\";\"klik\")", "@SUM(1)",
    "-2+3", "- Keputusan Nomor 5", "＝1+1", "－1", "'+x", "''=1", "=1+1", "-", "+62 812",
  ]

  @Test(arguments: formulas) func isKeptFromBeingAFormula(_ text: String) {
    let csv = csvText([["Kode", "Bukti"], ["1", text]])
    let cell = csv.split(whereSeparator: \.isNewline)[1].dropFirst(2)
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"), "\(cell)")
    #expect(
      saidOf(Array(csv.utf8), file: "a.csv") == "A1 = Kode\nB1 = Bukti\nA2 = 1\nB2 = \(text)")
  }

  /// Nor a line of it, for whoever takes every line for a row.
  @Test func noLineIsAFormula() {
    let text = "Uraian:\n=1+1\n'@x\n\n-3,5\n- surat\n'a'"
    let csv = csvText([["Kode", "Bukti"], ["1", text]])
    #expect(csv.hasSuffix("1;\"Uraian:\n'=1+1\n''@x\n\n-3,5\n'- surat\n'a'\"\r\n"))
    #expect(saidOf(Array(csv.utf8), file: "a.csv").hasSuffix("B2 = \(text)"))
  }

  /// A workbook has texts and formulas apart; what would be read as another text is marked.
  @Test(arguments: formulas + ["a\n=1+1", "a\n'=1+1", "=\"a\"", "'Aisyiyah", "- a\n'-b"])
  func aWorkbookIsReadAsItWasWritten(_ text: String) throws {
    var sheet = SheetPlan(name: "A")
    sheet.put(.text(text), row: 1, column: 1)
    let plan = WorkbookPlan(
      title: "", author: "", created: WorkbookPlan.noDate, sheets: [sheet])
    let read = try readWorkbook(try writeWorkbook(plan), file: "a.xlsx")
    #expect(read.sheets[0].rows.first?[1]?.value == .text(text))
  }

  /// Whoever is to mend a cell is shown what stands in it.
  @Test func whatCannotBeUsedIsSeen() throws {
    let csv = try readWorkbook(Array("«Nama»;=A1+1;#REF!;1,5".utf8), file: "a.csv")
    #expect(csv.sheets[0].rows[0].cells.map(\.seen) == ["«Nama»", "=A1+1", "#REF!", "1,5"])
    let xlsx = RawPackage(
      rows: """
        <row r="1"><c r="A1"><f>DATE(2022,3,9)</f></c><c r="B1"><f>1+1</f><v></v></c>\
        <c r="C1"><f>1+1</f><v>2</v></c></row>
        """)
    let row = try readWorkbook(xlsx.bytes, file: "a.xlsx").sheets[0].rows[0]
    #expect(row.cells.map(\.seen) == ["=DATE(2022,3,9)", "=1+1", "2"])
    let ods = RawOpenDocument(
      rows: "<table:table-row><table:table-cell table:formula=\"of:=[.B1]+1\"/></table:table-row>")
    let other = try readWorkbook(ods.bytes, file: "a.ods").sheets[0].rows[0]
    #expect(other.cells.map(\.seen) == ["=[.B1]+1"])
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
