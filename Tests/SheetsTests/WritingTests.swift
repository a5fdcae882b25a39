import Bahasa
import Diagnostics
import Foundation
import Measures
import TestSupport
import Testing

@testable import Sheets

@Suite struct WritingTests {
  static let values = """
    A1 = Kode & “nama”
    A3 = 61.01
    B3 = 0,67
    C3 = 09-03-2022
    D3 = BENAR
    B4 = 0,333333333333333
    B5 = 1,00333333333333
    C5 = ya
    ---
    A1 = A
    A2 = B
    A3 = C
    """

  @Test func readsBackWhatIsWritten() throws {
    let bytes = try writeWorkbook(.sample)
    #expect(saidOf(bytes, file: "a.xlsx") == Self.values)
    let workbook = try readWorkbook(bytes, file: "a.xlsx")
    #expect(workbook.sheets.map(\.name) == ["LKE", "Pilihan"])
    #expect(workbook.sheets.map(\.isHidden) == [false, false])
    #expect(workbook.sheets[0].merged.map(\.description) == ["A1:B2"])
  }

  @Test func theSamePlanGivesTheSameBytes() async throws {
    let first = try writeWorkbook(.sample)
    // The time stamps of ZIP count in steps of two seconds.
    try await Task.sleep(for: .seconds(2.1))
    #expect(try writeWorkbook(.sample) == first)
  }

  @Test func plansThatBreakARuleAreFaultsOfPiagam() {
    for name in ["", "a/b", String(repeating: "x", count: 32), "LKE"] {
      var plan = WorkbookPlan.sample
      plan.sheets.append(SheetPlan(name: name))
      #expect(throws: Faults.self, "\(name)") { try writeWorkbook(plan) }
    }
    var plan = WorkbookPlan.sample
    plan.sheets[0].put(.blank, row: 0, column: 1)
    #expect(throws: Faults(.internal, [Diagnostic(.error, .sheetPlanBroken("LKE: row 0"))])) {
      try writeWorkbook(plan)
    }
  }

  /// Spreadsheets disagree about days before it.
  @Test func daysBeforeMarch1900() {
    var plan = WorkbookPlan.sample
    plan.sheets[0].put(.date(CalendarDate(year: 1900, month: 2, day: 28)!), row: 7, column: 3)
    let said = Message.sheetPlanBroken("LKE: 28-02-1900")
    #expect(throws: Faults(.internal, [Diagnostic(.error, said)])) { try writeWorkbook(plan) }
  }
}

/// Through another program and back.
@Suite(.serialized) struct LibreOfficeTests {
  /// - Returns: the bytes of every file after its conversion.
  private func converted(
    _ files: [String: [UInt8]], to format: String
  ) throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    let paths = try files.sorted { $0.key < $1.key }.map {
      try folder.write($0.value, to: "in/\($0.key)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/soffice")
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", format,
        "--outdir", "\(folder.path)/out",
      ] + paths
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try files.reduce(into: [:]) { result, file in
      let stem = file.key.prefix { $0 != "." }
      let path = "\(folder.path)/out/\(stem).\(format.prefix { $0 != ":" })"
      result[file.key] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }

  @Test func keepsValuesOfEveryKind() throws {
    let raw = RawPackage(
      rows: """
        <row r="1"><c r="A1" s="1"><v>43167</v></c><c r="B1"><f>2*21</f></c>\
        <c r="C1" t="inlineStr"><is><r><t>Kab. </t></r><r><t>Sambas</t></r></is></c></row>\
        <row r="3"><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
        """, tail: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>",
      styles: """
        <fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>\
        <cellStyleXfs><xf/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>
        """, workbookPr: "<workbookPr date1904=\"1\"/>")
    var typed = raw
    typed["[Content_Types].xml"] = RawPackage.contentTypes
    let files = try converted(
      ["plan.xlsx": try writeWorkbook(.sample), "epoch.xlsx": typed.bytes], to: "xlsx")
    #expect(saidOf(files["plan.xlsx"] ?? [], file: "a.xlsx") == WritingTests.values)
    #expect(
      saidOf(files["epoch.xlsx"] ?? [], file: "a.xlsx") == """
        A1 = 09-03-2022
        B1 = 42
        C1 = Kab. Sambas
        C3 = #DIV/0!
        """)
    let book = try readWorkbook(files["epoch.xlsx"] ?? [], file: "a.xlsx")
    #expect(book.sheets[0].merged.map(\.description) == ["A1:A2"])
  }

  @Test func writesTablesAsText() throws {
    var sheet = SheetPlan(name: "Register")
    sheet.put(.text("nama; \"lama\""), row: 1, column: 1)
    sheet.put(.text("dua\nbaris"), row: 1, column: 2)
    sheet.put(.number(Rational(9231, over: 100)), row: 3, column: 2)
    let plan = WorkbookPlan(
      title: "", author: "", created: CalendarDate(year: 2022, month: 3, day: 9)!, sheets: [sheet])
    // Semicolons, quotes, UTF-8.
    let files = try converted(
      ["a.xlsx": try writeWorkbook(plan)], to: "csv:Text - txt - csv (StarCalc):59,34,76")
    #expect(
      saidOf(files["a.xlsx"] ?? [], file: "a.csv") == """
        A1 = nama; "lama"
        B1 = dua
        baris
        B3 = 92.31
        """)
  }
}

extension RawPackage {
  /// LibreOffice opens nothing without it.
  static let contentTypes: String = {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts = [
      ("/xl/workbook.xml", "sheet.main"), ("/xl/worksheets/sheet1.xml", "worksheet"),
      ("/xl/sharedStrings.xml", "sharedStrings"), ("/xl/styles.xml", "styles"),
    ]
    let overrides = parts.map { name, kind in
      "<Override PartName=\"\(name)\" ContentType=\"\(type).\(kind)+xml\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides.joined())</Types>
      """
  }()
}
