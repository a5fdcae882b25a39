import Bahasa
import Diagnostics
import Measures
import TestSupport
import Testing

@testable import Sheets

@Suite struct DateTests {
  private static func cells(_ serials: [String], format: String, is1904: Bool = false) -> String {
    let cells = serials.enumerated().map { index, serial in
      "<c r=\"\(cellName(row: 1, column: index + 1))\" s=\"1\"><v>\(serial)</v></c>"
    }
    return RawPackage(
      rows: "<row r=\"1\">\(cells.joined())</row>", styles: styles(format),
      workbookPr: is1904 ? "<workbookPr date1904=\"1\"/>" : ""
    ).said
  }

  private static func styles(_ format: String) -> String {
    let isCustom = Int(format) == nil
    let custom =
      isCustom ? "<numFmts><numFmt numFmtId=\"200\" formatCode=\"\(format)\"/></numFmts>" : ""
    return custom
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
      + "<xf numFmtId=\"\(isCustom ? "200" : format)\"/></cellXfs>"
  }

  @Test func countsDaysInTheUsualEpoch() {
    #expect(
      Self.cells(
        ["1", "59", "60", "61", "44629", "44629.354", "0.354", "0", "2958465", "2958466"],
        format: "14") == """
          A1 = 01-01-1900
          B1 = 28-02-1900
          C1 = 60
          D1 = 01-03-1900
          E1 = 09-03-2022
          F1 = 09-03-2022
          G1 = 08.29.46
          H1 = 00.00
          I1 = 31-12-9999
          J1 = 2958466
          """)
  }

  @Test func countsDaysFrom1904() {
    #expect(
      Self.cells(["1", "43167"], format: "15", is1904: true) == "A1 = 02-01-1904\nB1 = 09-03-2022")
  }

  @Test(arguments: [
    "14", "17", "22", "27", "36", "45", "47", "50", "58", "dd/mm/yyyy", "[$-421]dd mmmm yyyy;@",
    "yyyy",
    "d \\d\\e d", "General;mmm", "DD-MM-YY", "[Red]h:mm",
  ])
  func knowsFormatsOfDates(_ format: String) {
    #expect(Self.cells(["44629"], format: format) == "A1 = 09-03-2022", "\(format)")
  }

  @Test(arguments: [
    "0", "1", "2", "3", "4", "11", "12", "13", "37", "44", "48", "49", "59", "0.00", "#,##0",
    "0 &quot;hari d&quot;", "[Red]0", "0\\d", "0_d", "@", "&quot;d",
    "[d",
  ])
  func knowsFormatsOfNumbers(_ format: String) {
    #expect(Self.cells(["44629"], format: format) == "A1 = 44629", "\(format)")
  }

  @Test(arguments: [
    "[h]:00", "46", "[h]:mm", "[HH]:mm:ss", "[mm]:ss", "[s]", "[$-421][h]:mm",
  ])
  func knowsFormatsOfDurations(_ format: String) {
    #expect(
      Self.cells(["1.0625", "0.302083333333333"], format: format) == "A1 = 25.30\nB1 = 07.15",
      "\(format)")
  }

  @Test(arguments: ["18", "20", "21", "45", "h:mm", "hh.mm;@", "[$-421]h.mm", "h AM/PM", "ss"])
  func knowsFormatsOfTimes(_ format: String) {
    #expect(Self.cells(["0.302083333333333"], format: format) == "A1 = 07.15", "\(format)")
  }

  /// Whoever asks for a number, a count or a date of it is told what it is.
  @Test func aTimeIsNoNumber() throws {
    let package = RawPackage(
      rows: "<row><c s=\"1\"><v>0.302083333333333</v></c></row>", styles: Self.styles("[h]:mm"))
    let sheet = try readWorkbook(package.bytes, file: "a.xlsx").sheets[0]
    let cell = try #require(sheet[row: 1, column: 1])
    #expect(throws: CellFault.time("07.15")) { try cell.number(.score) }
    #expect(throws: CellFault.time("07.15")) { try cell.number(.count) }
    #expect(throws: CellFault.timeNotDate("07.15")) { try cell.date() }
    #expect(try cell.words() == "07.15")
    #expect(
      cell.diagnostic(.time("07.15")).text(in: .indonesian) == """
        a.xlsx:Data!A1: galat: sel ini berisi jam 07.15, bukan bilangan
          saran: ubah format selnya menjadi bilangan, lalu ketik 7,15
        """)
    #expect(
      cell.diagnostic(.timeNotDate("07.15")).text(in: .indonesian) == """
        a.xlsx:Data!A1: galat: sel ini berisi jam 07.15, bukan tanggal
          saran: ketik tanggalnya, misalnya 09-03-2022; yang belum ada dikosongkan
        """)
  }

  @Test func aNumberIsSaidAsItIsShown() throws {
    for (format, number, shown) in [
      ("2", "61.1", "61,10"), ("0.00", "61", "61,00"), ("0.0", "61.12", "61,12"),
      ("0", "61.1", "61,1"),
      ("0.000", "-0.5", "-0,500"), ("General", "61.1", "61,1"),
    ] {
      let package = RawPackage(
        rows: "<row><c s=\"1\"><v>\(number)</v></c></row>", styles: Self.styles(format))
      let sheet = try readWorkbook(package.bytes, file: "a.xlsx").sheets[0]
      #expect(try sheet[row: 1, column: 1]?.text() == shown, "\(format)")
    }
  }

  /// The hours of a midnight in Indonesia, in universal time.
  @Test func hoursOfAnotherMidnight() throws {
    let hours = ["44628.625", "44628.6666666667", "44628.7083333333", "44628", "44628.3541666667"]
    let cells = hours.map { "<c s=\"1\"><v>\($0)</v></c>" }
    let package = RawPackage(rows: "<row>\(cells.joined())</row>", styles: Self.styles("22"))
    let row = try #require(try readWorkbook(package.bytes, file: "a.xlsx").sheets[0].row(1))
    #expect(row.cells.map(\.lateHour) == [15, 16, 17, nil, nil])
  }

  @Test func tellsPercentagesApart() throws {
    let package = RawPackage(
      rows: "<row><c s=\"1\"><v>0.85</v></c><c><v>0.85</v></c></row>", styles: Self.styles("10"))
    let row = try #require(try readWorkbook(package.bytes, file: "a.xlsx").sheets[0].row(1))
    #expect(row.cells.map(\.isPercent) == [true, false])
    #expect(try row[1]?.number(.score) == 85)
    #expect(try row[2]?.number(.score) == Rational(85, over: 100))
  }

  @Test func everyDayHasANumber() throws {
    for number in stride(from: 61, to: 2_958_466, by: 37) {
      let date = try #require(SerialDay.date(Decimal(digits: number, exponent: 0), is1904: false))
      #expect(SerialDay.number(date) == number)
    }
  }
}
