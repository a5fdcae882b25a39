import TestSupport
import Testing

@testable import Sheets

/// Every limit at its full size: what just fits is read, one more is refused.
@Suite struct LimitTests {
  private static let tooMuch =
    "berisi lebih banyak dari yang wajar\n  saran: hapus lembar, "
    + "gambar, dan baris yang tidak diperlukan: sebuah tabel satker jauh lebih kecil"

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test func rows() {
    let last = "<row><c><v>1</v></c></row>"
    #expect(RawPackage(rows: "<row r=\"1048575\"/>" + last).said == "A1048576 = 1")
    #expect(
      RawPackage(rows: "<row r=\"1048575\"/><row/>" + last).said
        == "a.xlsx:Data!A1048577: galat: tabel ini lebih panjang dari 1.048.576 baris")
  }

  @Test func sharedStrings() {
    #expect(
      RawPackage(rows: "", strings: times(SheetLimit.sharedStrings + 1, "<si/>")).said
        == "a.xlsx: galat: bagian “xl/sharedStrings.xml” " + Self.tooMuch)
  }

  @Test func formats() throws {
    let formats = times(SheetLimit.formats, "<xf numFmtId=\"14\"/>")
    let cell = "<row><c s=\"\(SheetLimit.formats - 1)\"><v>44629</v></c></row>"
    #expect(
      RawPackage(rows: cell, styles: "<cellXfs>\(formats)</cellXfs>").said == "A1 = 09-03-2022")
    #expect(
      RawPackage(rows: cell, styles: "<cellXfs>\(formats)<xf/></cellXfs>").said.hasPrefix(
        "a.xlsx: galat: bagian “xl/styles.xml” " + Self.tooMuch))
  }

  @Test func sheets() throws {
    func said(_ count: Int) -> String {
      var package = RawPackage(rows: "<row><c><v>1</v></c></row>")
      package["xl/workbook.xml"] = """
        <workbook xmlns="\(RawPackage.main)" xmlns:r="\(RawPackage.office)"><sheets>\
        \(times(count, "<sheet name=\"a\" r:id=\"r1\"/>"))</sheets></workbook>
        """
      return saidOf(package.bytes, file: "a.xlsx") { "\($0.sheets.count)" }
    }
    #expect(said(SheetLimit.sheets) == "\(SheetLimit.sheets)")
    #expect(
      said(SheetLimit.sheets + 1).hasPrefix(
        "a.xlsx: galat: bagian “xl/workbook.xml” " + Self.tooMuch))
  }

  @Test func relationships() throws {
    func said(_ count: Int) -> String {
      var package = RawPackage(rows: "<row><c><v>1</v></c></row>")
      let name = "xl/_rels/workbook.xml.rels"
      package[name] = package[name].replacing(
        "</Relationships>",
        with: times(count - 3, "<Relationship Id=\"\" Type=\"\" Target=\"\"/>")
          + "</Relationships>")
      return package.said
    }
    #expect(said(SheetLimit.relationships) == "A1 = 1")
    #expect(
      said(SheetLimit.relationships + 1).hasPrefix(
        "a.xlsx: galat: bagian “xl/_rels/workbook.xml.rels” " + Self.tooMuch))
  }
}
