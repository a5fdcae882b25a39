import Diagnostics
import TestSupport
import Testing

@testable import Sheets

/// Whatever the bytes, there is a value or a fault.
@Suite struct FuzzTests {
  /// Everything that the reader listens for.
  private static let package = RawPackage(
    rows: """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>x</t></r>\
      <rPh><t>y</t></rPh></is></c><c r="C1" s="1"><v>44629.5</v></c><c t="b"><v>1</v></c>\
      <c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>a_x000D_b</v></c><c><f>1</f></c></row>\
      <row r="1048576"><c r="XFD1048576" t="d"><v>2022-03-09</v></c></row>
      """, tail: "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C3:D9\"/></mergeCells>",
    strings: "<si><t>Sambas é</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
    styles: """
      <numFmts><numFmt numFmtId="200" formatCode="dd &quot;x&quot; [Red]\\m"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>
      """, workbookPr: "<workbookPr date1904=\"0\"/>")

  private static let openDocument: RawPackage = {
    var document = RawOpenDocument(
      rows: """
        <table:table-row table:number-rows-repeated="2">\(openText("Sambas é"))\
        <table:table-cell office:value-type="float" office:value="61.1"><text:p>61,10</text:p>\
        </table:table-cell><table:table-cell office:value-type="time" \
        office:time-value="PT07H15M00S"/><table:table-cell office:value-type="date" \
        office:date-value="2022-03-09" table:number-columns-repeated="3"/></table:table-row>\
        <table:table-row table:number-rows-repeated="9"><table:table-cell/></table:table-row>\
        <table:table-row>\(openText("a<text:s text:c=\"3\"/>b", "table:number-columns-spanned=\"2\""))\
        <table:covered-table-cell/></table:table-row>
        """)
    document.styles =
      "<style:style style:name=\"a\"><style:table-properties table:display=\"false\"/></style:style>"
    document.others = "<table:table table:name=\"b\" table:style-name=\"a\"/>"
    return document.package
  }()

  private static let csv = Array(
    "sep=;\r\nkode;\"nama \"\"x\"\"\";nilai\r\n61.01;Sambas é\u{A0};\"92,31\n\"\n;;\t|,x".utf8)

  /// Looks at everything there is.
  private func read(_ bytes: [UInt8], _ file: String) {
    do throws(Faults) {
      for sheet in try readWorkbook(bytes, file: file).sheets {
        _ = sheet.description
        _ = sheet.shown(row: 2, column: 2)
        for cell in sheet.rows.flatMap(\.cells) {
          _ = try? cell.number(.score)
          _ = try? cell.date()
        }
      }
    } catch {
      #expect(!error.diagnostics.isEmpty && error.status == .record)
      for fault in error.diagnostics { _ = fault.text(in: .english) }
    }
  }

  private static let words = [
    "<", ">", "\"", "&#0;", "&a;", "]]>", "<c>", "</c>", "<row r=\"0\">", "<v>", "</v>", "\u{FEFF}",
    "\r",
    "-1", "99999999999999999999", "1e999", "<!DOCTYPE a>", "<![CDATA[", "_x0000_", "_xD800_",
    "\u{0}", "XFE1", "99999", "<table:table-row>", "</table:table-cell>", "<text:p>",
    ";", "\u{202E}", "PK\u{1}\u{2}",
  ].map { Array($0.utf8) }

  @Test func spoiltArchives() {
    var random = SeededGenerator(seed: 1)
    let whole = Self.package.bytes
    for _ in 0..<2000 {
      var bytes = whole
      bytes.spoil(with: Self.words, &random)
      read(bytes, "a.xlsx")
    }
  }

  @Test func spoiltParts() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      var package = Self.package
      package.parts[random.below(package.parts.count)].bytes.spoil(with: Self.words, &random)
      read(package.bytes, "a.xlsx")
    }
  }

  @Test func spoiltOpenDocuments() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      var package = Self.openDocument
      package.parts[random.below(package.parts.count)].bytes.spoil(with: Self.words, &random)
      read(package.bytes, "a.ods")
    }
    let whole = Self.openDocument.bytes
    for count in 0..<whole.count { read(Array(whole[..<count]), "a.ods") }
  }

  @Test func spoiltTexts() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      var bytes = Self.csv
      bytes.spoil(with: Self.words, &random)
      read(bytes, "a.csv")
    }
  }

  @Test func everyTruncation() throws {
    let whole = Self.package.bytes
    for count in 0..<whole.count { read(Array(whole[..<count]), "a.xlsx") }
    for count in 0..<Self.csv.count { read(Array(Self.csv[..<count]), "a.csv") }
    let written = try writeWorkbook(.sample)
    for count in stride(from: 0, to: written.count, by: 97) {
      read(Array(written[..<count]), "a.xlsx")
    }
  }

  @Test func anyBytes() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let count = random.below(200)
      let noise = (0..<count).map { _ in UInt8(random.below(256)) }
      read(noise, "a.csv")
      read([0x50, 0x4B, 3, 4] + noise, "a.xlsx")
      read([0xFF, 0xFE] + noise, "a.csv")
    }
  }
}
