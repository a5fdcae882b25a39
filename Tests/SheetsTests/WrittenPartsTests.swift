import Diagnostics
import Testing

@testable import Sheets

/// What a reader of values never sees, looked up in the parts of the written file.
@Suite struct WrittenPartsTests {
  private func part(_ name: String) throws -> String {
    let bytes = try writeWorkbook(.sample)
    return try bytes.withUnsafeBytes { buffer in
      let package = try ZipPackage(buffer, file: "a.xlsx")
      return String(decoding: package.head(name, count: 1 << 20), as: UTF8.self)
    }
  }

  /// The elements of a name with all in them, a line each.
  private func elements(_ name: String, of part: String) throws -> String {
    let pattern = try Regex("<\(name)(?: [^>]*/>|[ >].*?</\(name)>)")
    return try self.part(part).matches(of: pattern).map { String($0.output[0].substring ?? "") }
      .joined(separator: "\n")
  }

  private static let first = "xl/worksheets/sheet1.xml"

  @Test func whatMayBeTyped() throws {
    let always = #"allowBlank="1" showInputMessage="1" showErrorMessage="1""#
    #expect(
      try elements("dataValidation", of: Self.first) == """
        <dataValidation type="decimal" \(always) errorTitle="Nilai salah" \
        error="Isi bilangan dari 0 sampai 100." promptTitle="Nilai" prompt="0 sampai 100" \
        sqref="B3:B9"><formula1>0</formula1><formula2>100</formula2></dataValidation>
        <dataValidation type="list" \(always) sqref="D3:D9">\
        <formula1>"Ya,Tidak"</formula1></dataValidation>
        <dataValidation type="whole" \(always) sqref="E3:E9">\
        <formula1>0</formula1><formula2>4</formula2></dataValidation>
        <dataValidation type="custom" \(always) sqref="F3:F9">\
        <formula1>ISNUMBER(F3)</formula1></dataValidation>
        """)
  }

  /// The sheet is locked and the cells to fill in are not.
  @Test func protection() throws {
    #expect(
      try elements("sheetProtection", of: Self.first).hasPrefix(#"<sheetProtection sheet="1""#))
    #expect(try elements("sheetProtection", of: "xl/worksheets/sheet2.xml") == "")
    #expect(try elements("protection", of: "xl/styles.xml").hasPrefix(#"<protection locked="0"/>"#))
  }

  @Test func whatStaysInView() throws {
    #expect(
      try elements("pane", of: Self.first)
        == #"<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>"#
    )
    #expect(
      try elements("definedName", of: "xl/workbook.xml")
        == #"<definedName name="_xlnm.Print_Titles" localSheetId="0">LKE!$1:$2</definedName>"#)
    #expect(
      try elements("pageSetup", of: Self.first)
        == #"<pageSetup paperSize="14" fitToHeight="0" orientation="landscape"/>"#)
  }

  @Test func marks() throws {
    #expect(
      try elements("conditionalFormatting", of: Self.first) == """
        <conditionalFormatting sqref="B3:B9"><cfRule type="expression" dxfId="0" priority="1">\
        <formula>B3&lt;0.6</formula></cfRule></conditionalFormatting>
        """)
  }
}
