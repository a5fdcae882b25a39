import Diagnostics
import TestSupport
import Testing

@testable import Sheets

/// Rows and columns that a spreadsheet hides are read, and told of.
@Suite struct HiddenTests {
  private func said(_ bytes: [UInt8], _ file: String, _ columns: [Int]) -> String {
    saidOf(bytes, file: file) { book in
      let findings = Findings()
      findings.add(book.sheets[0].hiddenRemarks(below: 1, in: columns))
      return findings.diagnostics.map { $0.text(in: .indonesian) }.joined(separator: "\n")
    }
  }

  private static let hint =
    "\n  saran: tampilkan (Unhide, atau hapus saringannya), lalu periksa isinya"

  @Test func ofExcel() {
    var package = RawPackage(
      rows: """
        <row r="1" hidden="1"><c r="A1"><v>1</v></c></row>\
        <row r="2" hidden="1"><c r="A2"><v>1</v></c></row>\
        <row r="3" hidden="true"><c r="A3"><v>1</v></c><c r="C3"><v>1</v></c></row>\
        <row r="4" hidden="0"><c r="A4"><v>1</v></c></row>\
        <row r="5" hidden="1"><c r="C5"><v>1</v></c></row><row r="6" hidden="1"/>
        """)
    package["xl/worksheets/sheet1.xml"] = package["xl/worksheets/sheet1.xml"]
      .replacing(
        "<sheetData>",
        with: """
          <cols><col min="2" max="3" hidden="1"/><col min="4" max="99999" hidden="1"/></cols>\
          <sheetData>
          """)
    #expect(
      said(package.bytes, "a.xlsx", [1, 2]) == """
        a.xlsx:Data!2:3: peringatan: baris tersembunyi ikut dibaca\(Self.hint)
        """)
    #expect(
      said(package.bytes, "a.xlsx", [3, 4])
        == """
        a.xlsx:Data!C1: peringatan: kolom tersembunyi ini ikut dibaca\(Self.hint)
        a.xlsx:Data!3: peringatan: baris tersembunyi ikut dibaca\(Self.hint)
        a.xlsx:Data!5: peringatan: baris tersembunyi ikut dibaca\(Self.hint)
        """.replacing(
          "Data!3: peringatan: baris tersembunyi ikut dibaca\(Self.hint)\na.xlsx:Data!5",
          with: "Data!3, 5"))
  }

  /// What is seen of them is nothing.
  @Test func withoutAnySize() {
    var package = RawPackage(
      rows: """
        <row r="1"><c r="A1"><v>1</v></c></row>\
        <row r="2" ht="0" customHeight="1"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row>\
        <row r="3" ht="0.5"><c r="A3"><v>1</v></c></row>
        """)
    package["xl/worksheets/sheet1.xml"] = package["xl/worksheets/sheet1.xml"]
      .replacing(
        "<sheetData>", with: "<cols><col min=\"2\" max=\"2\" width=\"0\"/></cols><sheetData>")
    #expect(
      said(package.bytes, "a.xlsx", [1, 2]) == """
        a.xlsx:Data!B1: peringatan: kolom tersembunyi ini ikut dibaca\(Self.hint)
        a.xlsx:Data!2: peringatan: baris tersembunyi ikut dibaca\(Self.hint)
        """)
    var document = RawOpenDocument(
      rows: """
        <table:table-column table:style-name="co0"/>\
        <table:table-row>\(openText("a"))</table:table-row>\
        <table:table-row table:style-name="ro0">\(openText("a"))</table:table-row>
        """)
    document.styles = """
      <style:style style:name="co0"><style:table-column-properties style:column-width="0cm"/>\
      </style:style>\
      <style:style style:name="ro0"><style:table-row-properties style:row-height="0.00in"/>\
      </style:style>
      """
    #expect(
      said(document.bytes, "a.ods", [1]) == """
        a.ods:Data!A1: peringatan: kolom tersembunyi ini ikut dibaca\(Self.hint)
        a.ods:Data!2: peringatan: baris tersembunyi ikut dibaca\(Self.hint)
        """)
  }

  @Test func ofLibreOffice() {
    let document = RawOpenDocument(
      rows: """
        <table:table-column/><table:table-column table:visibility="collapse"/>\
        <table:table-row>\(openText("a"))</table:table-row>\
        <table:table-row table:visibility="filter" table:number-rows-repeated="2">\
        \(openText("a"))\(openText("b"))</table:table-row>\
        <table:table-row>\(openText("a"))</table:table-row>
        """)
    #expect(
      said(document.bytes, "a.ods", [1, 2]) == """
        a.ods:Data!B1: peringatan: kolom tersembunyi ini ikut dibaca\(Self.hint)
        a.ods:Data!2:3: peringatan: baris tersembunyi ikut dibaca\(Self.hint)
        """)
  }
}
