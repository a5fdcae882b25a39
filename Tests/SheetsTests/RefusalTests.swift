import Diagnostics
import TestSupport
import Testing

@testable import Sheets

/// Files that are no workbook, or a broken one: whole messages.
@Suite struct RefusalTests {
  private static let good = RawPackage(
    rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", strings: "<si><t>a</t></si>")

  private func said(_ text: String, _ file: String = "a.xlsx") -> String {
    saidOf(Array(text.utf8), file: file)
  }

  @Test func tellsOldWorkbooksFromLockedOnes() {
    let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(
      saidOf(magic + [1, 2, 3], file: "a.xls") == """
        a.xls: galat: ini buku kerja Excel lama (.xls), yang tidak dapat dibaca
          saran: buka dengan LibreOffice Calc atau Excel, lalu simpan sebagai XLSX
        """)
    #expect(
      saidOf(magic + [0] + name, file: "a.xlsx") == """
        a.xlsx: galat: berkas ini dikunci dengan kata sandi
          saran: buka dengan kata sandinya, lalu simpan tanpa kata sandi
        """)
  }

  @Test func namesOtherFormats() {
    let save = "\n  saran: buka dengan LibreOffice Calc atau Excel, lalu simpan sebagai XLSX"
    #expect(said("%PDF-1.7") == "a.xlsx: galat: ini berkas PDF, bukan tabel" + save)
    #expect(
      said(" <HTML><table>", "a.xls")
        == "a.xls: galat: ini halaman web atau XML, bukan buku kerja XLSX, ODS, atau CSV" + save)
    #expect(
      said("kode;nama")
        == "a.xlsx: galat: berkas ini bukan buku kerja XLSX atau ODS, apa pun namanya" + save)
    var ods = RawPackage()
    ods["mimetype"] = "application/vnd.oasis.opendocument.text"
    #expect(
      ods.without("_rels/.rels").said
        == "a.xlsx: galat: berkas ZIP ini bukan buku kerja XLSX atau ODS" + save)
    var zip = RawPackage()
    zip["a.txt"] = "a"
    #expect(zip.said == "a.xlsx: galat: berkas ZIP ini bukan buku kerja XLSX atau ODS" + save)
    var binary = Self.good
    binary["_rels/.rels"] = binary["_rels/.rels"].replacing("workbook.xml", with: "workbook.bin")
    #expect(
      binary.said == "a.xlsx: galat: ini buku kerja Excel biner (.xlsb), yang tidak dapat dibaca"
        + save)
    var letter = Self.good
    letter["xl/workbook.xml"] = "<document/>"
    #expect(letter.said == "a.xlsx: galat: berkas ZIP ini bukan buku kerja XLSX atau ODS" + save)
  }

  private static let again =
    "\n  saran: minta kiriman ulang, atau buka dengan LibreOffice Calc atau Excel "
    + "dan simpan kembali"

  @Test func tellsWhatIsDamaged() {
    #expect(
      saidOf(Array(Self.good.bytes.dropLast(30)), file: "a.xlsx")
        == "a.xlsx: galat: buku kerja ini rusak atau terpotong" + Self.again)
    var package = Self.good
    package["xl/worksheets/sheet1.xml"] = "<worksheet"
    #expect(
      package.said
        == "a.xlsx: galat: bagian “xl/worksheets/sheet1.xml” dari buku kerja ini rusak"
        + Self.again)
    #expect(
      Self.good.without("xl/sharedStrings.xml").said
        == "a.xlsx: galat: bagian “xl/sharedStrings.xml” dari buku kerja ini tidak ada"
        + Self.again)
    var doctype = Self.good
    doctype["xl/sharedStrings.xml"] = """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <sst xmlns="\(RawPackage.main)"><si><t>&b;</t></si></sst>
      """
    #expect(
      doctype.said == "a.xlsx: galat: bagian “xl/sharedStrings.xml” dari buku kerja ini rusak"
        + Self.again)
  }

  @Test func tellsWhichCellIsDamaged() {
    let damaged = "a.xlsx:Data!A1: galat: isi sel ini rusak" + Self.again
    #expect(RawPackage(rows: "<row><c t=\"s\"><v>0</v></c></row>").said == damaged)
    #expect(RawPackage(rows: "<row><c t=\"s\"><v>-1</v></c></row>").said == damaged)
    #expect(RawPackage(rows: "<row><c t=\"zz\"><v>1</v></c></row>").said == damaged)
    #expect(RawPackage(rows: "<row><c r=\"XFE1\"><v>1</v></c></row>").said == damaged)
    #expect(
      RawPackage(rows: "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>").said
        == "a.xlsx:Data!A1: galat: sel ini tertulis dua kali atau tidak pada urutannya"
        + Self.again)
    #expect(
      RawPackage(rows: "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>").said
        == "a.xlsx:Data!A2: galat: sel ini tertulis dua kali atau tidak pada urutannya"
        + Self.again)
    #expect(
      RawPackage(rows: "<row r=\"1048577\"><c><v>1</v></c></row>").said
        == "a.xlsx:Data!A1048577: galat: tabel ini lebih panjang dari 1.048.576 baris")
  }

  /// A row whose number is none, a cell that stands in no row.
  @Test(arguments: [
    "<row r=\"9999999999\"><c><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
    "<row r=\"x\"/>", "<c><v>1</v></c>", "<c r=\"A\"><v>1</v></c>",
  ])
  func aRowWithoutAPlace(_ rows: String) {
    #expect(
      RawPackage(rows: rows).said == "a.xlsx:Data!A1: galat: isi sel ini rusak" + Self.again)
  }

  /// Which of the two a program takes nobody knows.
  @Test func aPartThatIsThereTwice() {
    var package = Self.good
    package.parts.append(("XL/worksheets/sheet1.xml", Array("<worksheet/>".utf8)))
    #expect(
      package.said
        == "a.xlsx: galat: bagian “xl/worksheets/sheet1.xml” dari buku kerja ini rusak"
        + Self.again)
  }

  /// ZIP's own password, which no spreadsheet sets.
  @Test func aLockedArchive() {
    var zip = RawZip(isLocked: true)
    for part in Self.good.parts { zip.store(part.bytes, as: part.name) }
    #expect(
      saidOf(zip.bytes, file: "a.xlsx") == """
        a.xlsx: galat: berkas ini dikunci dengan kata sandi
          saran: buka dengan kata sandinya, lalu simpan tanpa kata sandi
        """)
  }

  @Test func speaksEnglishToo() throws {
    do throws(Faults) {
      _ = try readWorkbook(Array("%PDF".utf8), file: "a.csv")
      Issue.record("a PDF file was read")
    } catch {
      #expect(
        error.diagnostics[0].text(in: .english) == """
          a.csv: error: this is a PDF file, not a table
            hint: open it in LibreOffice Calc or Excel and save it as XLSX
          """)
      #expect(error.status == .record)
    }
  }
}
