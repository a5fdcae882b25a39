import PDFObjects
import TestSupport
import Testing

/// What who cannot see the page hears of a file.
@Suite struct HeardTests {
  @Test(arguments: Workshop.renderings)
  func samples(_ rendering: Rendering) throws {
    let heard = try Heard(PDFFile(try Workshop.sample(rendering.name).bytes))
    try assertGolden(heard.lines.excerpt, named: "\(rendering.name)-heard")
  }

  /// Poppler, which takes minutes for many pages and takes the end of a replaced text for the end
  /// of its paragraph, hears the same letters.
  @Test(arguments: ["cirebon-2023-resmi", "kalbar-2022-sambas-rapor"])
  func asPopplerHears(_ sample: String) throws {
    let folder = try TemporaryFolder()
    let bytes = try Workshop.sample(sample).bytes
    try folder.write(bytes, to: "a.pdf")
    let run = try Program("pdfinfo", ["-struct-text", "a.pdf"], in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let texts = run.output.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.first == "\"" }.joined()
    let heard = try Heard(PDFFile(bytes)).texts.joined()
    #expect(texts.filter { !" \"".contains($0) } == heard.filter { !" \"".contains($0) })
  }
}
