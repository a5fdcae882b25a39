import Bahasa
import Diagnostics
import Measures
import TestSupport
import Testing

@testable import Sheets

/// Values of every kind, as different programs write them.
@Suite struct XLSXTests {
  @Test func readsValuesOfEveryKind() {
    let package = RawPackage(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>dalam</t></is></c>\
        <c r="C1"><v>0.67000000000000004</v></c><c r="D1" t="b"><v>1</v></c>\
        <c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="str"><f>A1</f><v>hasil</v></c>\
        <c r="G1"><f>1+1</f><v>2</v></c><c r="H1"><f>1+1</f><v></v></c></row>
        """,
      strings: "<si><t>Kab. Sambas</t></si>")
    #expect(
      package.said == """
        A1 = Kab. Sambas
        B1 = dalam
        C1 = 0,67
        D1 = BENAR
        E1 = #DIV/0!
        F1 = hasil
        G1 = 2
        H1 = ?
        """)
  }

  @Test func joinsRunsAndLeavesPhoneticsOut() {
    let package = RawPackage(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>x</t></r>\
        <r><t xml:space="preserve"> y</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>
        """,
      strings: """
        <si><r><t>Kab.</t></r><r><rPr><b/></rPr><t xml:space="preserve"> </t></r>\
        <r><t>Sambas</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>
        """)
    #expect(package.said == "A1 = Kab. Sambas\nB1 = x y")
  }

  @Test func readsRowsAndCellsWithoutNumbers() {
    let package = RawPackage(
      rows: """
        <row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>\
        <row r="9"><c r="XFD9"><v>5</v></c></row><row><c><v>6</v></c></row>
        """)
    #expect(package.said == "A1 = 1\nC1 = 3\nA3 = 4\nXFD9 = 5\nA10 = 6")
  }

  @Test func blankTextsAreNoCells() {
    let package = RawPackage(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
        <c r="C1" t="inlineStr"><is><t> a b\n</t></is></c></row>
        """,
      strings: "<si><t xml:space=\"preserve\">  </t></si><si><t/></si>")
    #expect(package.said == "C1 = a b")
  }

  @Test func readsEscapedCharacters() {
    let package = RawPackage(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
        <c r="C1" t="s"><v>2</v></c></row>
        """,
      strings: """
        <si><t>satu_x000D_\ndua &amp; &#x201C;tiga&#x201D;</t></si><si><t>_x005F_x0041_</t></si>\
        <si><t>a_x0007_b</t></si>
        """)
    #expect(package.said == "A1 = satu\ndua & “tiga”\nB1 = _x0041_\nC1 = ?")
  }

  @Test func readsTheStrictEdition() {
    var package = RawPackage(
      rows: """
        <row r="1"><c r="A1" t="d"><v>2022-03-09T00:00:00</v></c></row>
        """)
    for (name, bytes) in package.parts {
      package[name] = String(decoding: bytes, as: UTF8.self)
        .replacing(RawPackage.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(
          RawPackage.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    #expect(package.said == "A1 = 09-03-2022")
  }

  @Test func findsPlacesAndMergedValues() throws {
    let package = RawPackage(
      rows: """
        <row r="2"><c r="A2"><v>7</v></c></row><row r="5"><c r="B5"><v>8</v></c></row>
        """,
      tail: "<mergeCells><mergeCell ref=\"A2:B4\"/><mergeCell ref=\"C1:C1\"/></mergeCells>")
    let workbook = try readWorkbook(package.bytes, file: "a.xlsx")
    let sheet = try #require(workbook["DATA"])
    #expect(sheet.merged.map(\.description) == ["A2:B4"])
    #expect(sheet.shown(row: 4, column: 2)?.value == .number(7))
    #expect(sheet.shown(row: 5, column: 1)?.value == nil)
    #expect(sheet[row: 5, column: 2]?.place.description == "a.xlsx:Data!B5")
    #expect(sheet.place(ofRow: 3).description == "a.xlsx:Data!3")
    #expect(sheet.rows.map(\.number) == [2, 5])
    #expect(sheet.row(2)?[1]?.value == .number(7))
  }

  @Test func readsSeveralSheetsAndSaysWhichAreHidden() throws {
    var package = RawPackage(rows: "<row><c><v>1</v></c></row>")
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(RawPackage.main)" xmlns:r="\(RawPackage.office)"><sheets>\
      <sheet name="A &amp; B" r:id="r1"/><sheet name="Grafik" r:id="r9"/>\
      <sheet name="Pilihan" state="veryHidden" r:id="r8"/></sheets></workbook>
      """
    package["xl/_rels/workbook.xml.rels"] = """
      <Relationships xmlns="\(RawPackage.relationships)">\
      <Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="r9" Type="x/chartsheet" Target="charts/sheet1.xml"/>\
      <Relationship Id="r8" Type="x/worksheet" Target="../xl/./worksheets/sheet1.xml"/>\
      </Relationships>
      """
    let sheets = try readWorkbook(package.bytes, file: "a.xlsx").sheets
    #expect(sheets.map(\.name) == ["A & B", "Pilihan"])
    #expect(sheets.map(\.isHidden) == [false, true])
  }

  @Test func readsUTF16Parts() {
    var package = RawPackage(rows: "")
    let text = package["xl/worksheets/sheet1.xml"].replacing(
      "<sheetData>", with: "<sheetData><row><c t=\"inlineStr\"><is><t>Kupang é</t></is></c></row>")
    package.parts.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
    package.parts.append(
      (
        "xl/worksheets/sheet1.xml",
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      ))
    #expect(package.said == "A1 = Kupang é")
  }
}
