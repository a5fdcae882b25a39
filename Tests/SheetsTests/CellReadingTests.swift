import Bahasa
import Diagnostics
import Measures
import TestSupport
import Testing

@testable import Sheets

/// What is said of a cell that is not what is wanted.
@Suite struct CellReadingTests {
  private func cell(_ text: String) throws -> Sheet.Cell {
    let bytes = Array("\"\(text)\"".utf8)
    return try #require(try readWorkbook(bytes, file: "a.csv").sheets[0][row: 1, column: 1])
  }

  private func said<R>(
    _ text: String, _ read: (Sheet.Cell) throws(CellFault) -> R
  ) throws -> String {
    let cell = try cell(text)
    do throws(CellFault) { return "\(try read(cell))" } catch {
      return cell.diagnostic(error).text(in: .indonesian)
    }
  }

  @Test(arguments: [
    "2022-03-09", "09-03-2022", "9-3-2022", "9/3/2022", "09/03/2022", "9.3.2022", "9 Maret 2022",
    "Rabu, 9 Maret 2022", "rabu 9 maret 2022", "9 Mar 2022", "09-Mar-2022", "2022-03-09 00:00:00",
    "2022-03-09T08:30", "9/3/2022 08.30", "9-3-22", "09/03/22", "9 Mar 22", "2022/3/9",
    "2022-03-09T00:00:00Z", "2022-03-09T17:00:00+07:00", "Rabu/9 Maret 2022", "9/Mar/2022",
    "hari Rabu tanggal 9 Maret 2022",
  ])
  func readsDates(_ text: String) throws {
    #expect(try cell(text).date() == CalendarDate(year: 2022, month: 3, day: 9))
  }

  @Test(arguments: [
    ("17-Aug-2022", 8), ("1 Agt 2022", 8), ("1 Okt. 2022", 10), ("1 Nop 2022", 11),
    ("1 Pebruari 2022", 2), ("1 Des 2022", 12), ("1 May 2022", 5), ("1-Sept-2022", 9),
  ])
  func readsShortMonths(_ text: String, _ month: Int) throws {
    #expect(try cell(text).date().month == month)
  }

  @Test func tellsWhatIsWrongWithADate() throws {
    let hint = "\n  saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022"
    let date = { (cell: Sheet.Cell) throws(CellFault) in try cell.date() }
    #expect(
      try said("3/25/2022", date) == "a.csv:A1: galat: tanggal “3/25/2022” tidak ada dalam kalender"
        + hint)
    #expect(
      try said("kemarin", date) == "a.csv:A1: galat: “kemarin” tidak dapat dibaca sebagai tanggal"
        + hint)
    #expect(
      try said("9-3-222", date) == "a.csv:A1: galat: “9-3-222” tidak dapat dibaca sebagai tanggal"
        + hint)
    #expect(
      try said("9-3-2222", date) == """
        a.csv:A1: galat: tahun tanggal 9 Maret 2222 di luar 2012 sampai 2099
          saran: jika yang dimaksud 9 Maret 2022, tulis 9 Maret 2022
        """)
    #expect(
      try said("1/1/1970", date) == """
        a.csv:A1: galat: tahun tanggal 1 Januari 1970 di luar 2012 sampai 2099
          saran: perbaiki tahunnya; tanggal yang tidak ada dikosongkan
        """)
    #expect(
      try said("2022-03-08T17:00:00.000Z", date) == """
        a.csv:A1: galat: “2022-03-08T17:00:00.000Z” adalah waktu universal (UTC); di Indonesia \
        sudah hari berikutnya
          saran: tulis tanggalnya saja, misalnya 9 Maret 2022
        """)
    #expect(
      try said("9/3-2022", date) == "a.csv:A1: galat: “9/3-2022” tidak dapat dibaca sebagai tanggal"
        + hint)
    #expect(
      try said("Kamis, 9 Maret 2022", date)
        == "a.csv:A1: galat: hari “Kamis” bertentangan dengan tanggal 9 Maret 2022, "
        + "yang jatuh pada hari Rabu\n  saran: perbaiki hari atau tanggalnya"
    )
  }

  @Test func tellsWhatIsWrongWithANumber() throws {
    let score = { (cell: Sheet.Cell) throws(CellFault) in try cell.number(.score) }
    let count = { (cell: Sheet.Cell) throws(CellFault) in try cell.number(.count) }
    let wide = { (cell: Sheet.Cell) throws(CellFault) in try cell.number(.init(0...5000)) }
    #expect(try said("baik", score) == "a.csv:A1: galat: “baik” bukan bilangan")
    #expect(
      try said("101", score)
        == "a.csv:A1: galat: “101” di luar batas: paling kecil 0, paling besar 100")
    #expect(try said("1,5", count) == "a.csv:A1: galat: “1,5” bukan bilangan bulat")
    #expect(
      try said("1.234", wide) == """
        a.csv:A1: galat: “1.234” dapat berarti 1234 atau 1,234
          saran: tulis “1234” atau “1,2340”
        """)
  }

  @Test func aDecimalMarkThatHasOnlyZerosBehindIt() throws {
    let wide = { (cell: Sheet.Cell) throws(CellFault) in try cell.number(.init(0...5000)) }
    #expect(
      try said("1.000", wide) == """
        a.csv:A1: galat: “1.000” dapat berarti 1000 atau 1
          saran: tulis “1000” atau “1”
        """)
  }

  /// Its number is said as the cell shows it.
  @Test func aPercentageIsSaidAsItIsShown() throws {
    let package = RawPackage(
      rows: "<row><c s=\"0\"><v>1.85</v></c><c s=\"0\"><v>0.855</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"10\"/></cellXfs>")
    let row = try #require(try readWorkbook(package.bytes, file: "a.xlsx").sheets[0].row(1))
    let cell = try #require(row[1])
    do throws(CellFault) {
      Issue.record("\(try cell.number(.score))")
    } catch {
      #expect(
        cell.diagnostic(error).text(in: .indonesian)
          == "a.xlsx:Data!A1: galat: “185%” di luar batas: paling kecil 0, paling besar 100")
    }
    #expect(try row[2]?.text() == "85,5%")
  }

  @Test func aDateIsNoNumber() throws {
    let package = RawPackage(
      rows: "<row><c s=\"0\"><v>44629</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1</f></c></row>",
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
    let row = try #require(try readWorkbook(package.bytes, file: "a.xlsx").sheets[0].row(1))
    let said = row.cells.map { cell in
      do throws(CellFault) { return "\(try cell.number(.score))" } catch {
        return cell.diagnostic(error).text(in: .indonesian)
      }
    }
    #expect(
      said == [
        """
        a.xlsx:Data!A1: galat: sel ini berisi tanggal 09-03-2022, bukan bilangan
          saran: ubah format selnya menjadi bilangan, lalu ketik nilainya kembali
        """,
        """
        a.xlsx:Data!B1: galat: sel ini berisi kesalahan #N/A
          saran: perbaiki rumusnya, atau ketik nilainya
        """,
        """
        a.xlsx:Data!C1: galat: rumus di sel ini belum dihitung
          saran: buka berkas ini dengan LibreOffice Calc atau Excel, lalu simpan
        """,
      ])
  }

  /// Tables of text write out what a spreadsheet made of 7.15.
  @Test(arguments: ["07:15", "7:15:00", "07:15:00 AM", "07:15 am"])
  func timesWrittenOut(_ text: String) throws {
    #expect(
      try said(text) { (cell) throws(CellFault) in try cell.number(.init(0...100)) } == """
        a.csv:A1: galat: sel ini berisi jam 07.15, bukan bilangan
          saran: ubah format selnya menjadi bilangan, lalu ketik 7,15
        """)
  }
}
