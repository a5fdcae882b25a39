import TestSupport
import Testing

@testable import Sheets

/// A workbook that Piagam wrote, and nothing to fill in, is known as long as nobody saves it.
@Suite struct ResultTests {
  @Test(arguments: [true, false]) func asItWasWritten(isResult: Bool) throws {
    var plan = WorkbookPlan.sample
    (plan.author, plan.isResult) = ("Piagam", isResult)
    #expect(try readWorkbook(writeWorkbook(plan), file: "a.xlsx").isResult == isResult)
  }

  private func isResult(_ properties: String) throws -> Bool {
    var package = RawPackage(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    package["_rels/.rels"] = """
      <Relationships xmlns="\(RawPackage.relationships)"><Relationship Id="r1" \
      Type="\(RawPackage.office)/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" \
      Type="\(RawPackage.relationships)/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """
    package["docProps/core.xml"] = """
      <cp:coreProperties xmlns:cp="\(Namespace.properties[0])" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Piagam</dc:creator>\(properties)\
      </cp:coreProperties>
      """
    return try readWorkbook(package.bytes, file: "a.xlsx").isResult
  }

  private static let category = "<cp:category>Hasil</cp:category>"
  private static let by = "<cp:lastModifiedBy>Piagam</cp:lastModifiedBy>"

  @Test(arguments: ["\(category)\(by)", "\(by)<x/>\(category)"])
  func whatIsOne(properties: String) throws { #expect(try isResult(properties)) }

  @Test(arguments: [
    "", category, by, "\(category)<cp:lastModifiedBy>Rina Contoh</cp:lastModifiedBy>",
    "\(category)\(by)<cp:revision>0</cp:revision>", "\(category)\(by)<cp:revision/>",
    "<cp:category>Hasil kerja</cp:category>\(by)", "\(category)\(by)<cp:",
    "\(category)\(category)\(by)",
  ])
  func whatIsNone(properties: String) throws { #expect(try !isResult(properties)) }
}
