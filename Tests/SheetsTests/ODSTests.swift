import Diagnostics
import TestSupport
import Testing

@testable import Sheets

/// ODS is read as XLSX is.
@Suite struct ODSTests {
  private func cell(_ kind: String, _ value: String, shown: String = "x") -> String {
    let name = kind == "date" ? "date-value" : kind == "time" ? "time-value" : "value"
    return "<table:table-cell office:value-type=\"\(kind)\" office:\(name)=\"\(value)\">"
      + "<text:p>\(shown)</text:p></table:table-cell>"
  }

  @Test func readsValuesOfEveryKind() {
    let document = RawOpenDocument(
      rows: "<table:table-row>\(openText("Kab. <text:span>Sambas</text:span>"))"
        + cell("float", "0.67000000000000004") + cell("float", "61.1", shown: "61.10")
        + cell("percentage", "0.855", shown: "86%") + cell("date", "2022-03-09T08:30:00")
        + cell("time", "PT07H15M00S", shown: "07:15") + cell("currency", "1500")
        + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
        + openText("#DIV/0!", "calcext:value-type=\"error\"")
        + "<table:table-cell table:formula=\"of:=1+1\"/></table:table-row>")
    #expect(
      document.said == """
        A1 = Kab. Sambas
        B1 = 0,67
        C1 = 61,1
        D1 = 0,855
        E1 = 09-03-2022
        F1 = 07.15
        G1 = 1500
        H1 = BENAR
        I1 = #DIV/0!
        J1 = ?
        """)
  }

  @Test func numbersAreSaidAsTheyAreShown() throws {
    let document = RawOpenDocument(
      rows: "<table:table-row>" + cell("float", "61.1", shown: "61,10")
        + cell("float", "61.1", shown: "61") + cell("percentage", "0.855") + "</table:table-row>")
    let row = try #require(try readWorkbook(document.bytes, file: "a.ods").sheets[0].row(1))
    #expect(try row.cells.map { try $0.text() } == ["61,10", "61,1", "85,5%"])
  }

  @Test func textsOfSeveralParagraphs() {
    let document = RawOpenDocument(
      rows: "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation>"
        + "<text:p>catatan</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/>b</text:p>"
        + "<text:p>c<text:line-break/>d<text:a>e</text:a></text:p><draw:frame><draw:text-box>"
        + "<text:p>gambar</text:p></draw:text-box></draw:frame></table:table-cell></table:table-row>"
    )
    #expect(document.said == "A1 = a  b\nc\nde")
  }

  @Test func repeatedRowsAndCells() {
    let blank = "<table:table-cell table:number-columns-repeated=\"3\"/>"
    let document = RawOpenDocument(
      rows: "<table:table-row table:number-rows-repeated=\"4\">\(blank)</table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"2\">\(blank)"
        + openText("x", "table:number-columns-repeated=\"2\"") + "</table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
        + "table:number-columns-repeated=\"16384\"/></table:table-row>")
    #expect(document.said == "D5 = x\nE5 = x\nD6 = x\nE6 = x")
  }

  @Test func mergedCells() throws {
    let document = RawOpenDocument(
      rows: "<table:table-row>"
        + openText("x", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"")
        + "<table:covered-table-cell><text:p>y</text:p></table:covered-table-cell>"
        + openText("z") + "</table:table-row>")
    let sheet = try readWorkbook(document.bytes, file: "a.ods").sheets[0]
    #expect(sheet.description == "A1 = x\nC1 = z")
    #expect(sheet.shown(row: 2, column: 2)?.value == .text("x"))
  }

  @Test func sheetsThatAreHidden() throws {
    var document = RawOpenDocument(rows: "")
    document.styles =
      "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"
    document.others = "<table:table table:name=\"Lama\" table:style-name=\"ta2\"/>"
    let sheets = try readWorkbook(document.bytes, file: "a.ods").sheets
    #expect(sheets.map(\.name) == ["Data", "Lama"])
    #expect(sheets.map(\.isHidden) == [false, true])
    // Another style, whose name looks the same.
    document.styles = document.styles.replacing("ta2", with: "ta\u{E9}")
    document.others = document.others.replacing("ta2", with: "tae\u{301}")
    let others = try readWorkbook(document.bytes, file: "a.ods").sheets
    #expect(others.map(\.isHidden) == [false, false])
  }

  @Test func aPassword() {
    var document = RawOpenDocument(rows: "")
    document.manifest = "<manifest:encryption-data/>"
    #expect(
      document.said == """
        a.ods: galat: berkas ini dikunci dengan kata sandi
          saran: buka dengan kata sandinya, lalu simpan tanpa kata sandi
        """)
  }

  @Test func whatIsDamaged() {
    let again =
      "\n  saran: minta kiriman ulang, atau buka dengan LibreOffice Calc atau Excel "
      + "dan simpan kembali"
    #expect(
      RawOpenDocument(rows: "<table:table-row>").said
        == "a.ods: galat: bagian “content.xml” dari buku kerja ini rusak" + again)
    #expect(
      saidOf(RawOpenDocument(rows: "").package.without("content.xml").bytes, file: "a.ods")
        == "a.ods: galat: bagian “content.xml” dari buku kerja ini tidak ada" + again)
  }

  /// However large a repetition says it is, time and memory are bounded.
  @Test(arguments: [
    (
      "table:number-columns-repeated=\"999999999\"", "1",
      "Data!A1: galat: tabel ini lebih lebar dari 16.384 kolom"
    ),
    ("", "1048577", "Data!B1: galat: tabel ini lebih panjang dari 1.048.576 baris"),
    (
      "table:number-columns-repeated=\"16384\"", "1048576",
      "Data!XFD1: galat: tabel ini berisi lebih dari 2.000.000 sel"
    ),
  ])
  func repetitionsWithoutEnd(_ cells: String, _ rows: String, _ said: String) {
    let document = RawOpenDocument(
      rows: "<table:table-row table:number-rows-repeated=\"\(rows)\">\(openText("x", cells))"
        + "</table:table-row>")
    #expect(document.said == "a.ods:" + said)
  }

  @Test func aTextWithoutEnd() {
    let document = RawOpenDocument(
      rows: "<table:table-row>\(openText("a<text:s text:c=\"999999999\"/>b"))</table:table-row>")
    #expect(
      document.said
        == "a.ods:Data!A1: galat: teks di sel ini terlalu panjang; paling banyak 32.767 karakter")
  }
}
