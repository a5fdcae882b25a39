import PDFObjects
import TestSupport
import Testing

/// Running text with a first letter of three lines, on a grid, with addresses in it.
@Suite struct ProseTests {
  private static let address =
    "https://contoh.go.id/zona-integritas/pencanangan/2022/komitmen-bersama"

  @Test func isHeardWhole() throws {
    let heard = try Heard(PDFFile(try Workshop.prose().bytes))
    try assertGolden(heard.lines, named: "prosa-heard")
  }

  /// By poppler and by mupdf, which copies the first letter for itself.
  @Test(arguments: [["pdftotext", "a.pdf", "-"], ["mutool", "draw", "-q", "-F", "text", "a.pdf"]])
  func isCopied(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Workshop.prose().bytes, to: "a.pdf")
    let run = try Program(command[0], Array(command.dropFirst()), in: folder)
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(command[0] == "mutool" ? "ada hari ini" : "Pada hari ini"))
    #expect(words.replacing(" ", with: "").contains("yaitu\(Self.address),dan"))
    #expect(words.contains("Pengaduan: layanan@contoh.go.id."))
  }

  /// An address leads there itself, line by line; where none is printed, the whole paragraph does.
  @Test func addressesLeadThere() throws {
    let file = try PDFFile(try Workshop.prose().bytes)
    let tree = try file.dictionary(file.dictionary(file.trailer["Root"])?["Pages"])
    let pages = try #require(tree?["Kids"]?.array)
    let links = try pages.flatMap { page in
      try file.value(file.dictionary(page)?["Annots"])?.array ?? []
    }.compactMap { try file.dictionary($0) }
    let widths = links.map { link in
      let sides = (link["Rect"]?.array ?? []).compactMap(\.thousandths)
      return (sides[2] - sides[0]) / 1000
    }
    // The measure is 368 pt wide.
    #expect(
      links.map { $0["Contents"]?.text } == [
        Self.address, Self.address, "mailto:layanan@contoh.go.id", "https://contoh.go.id/lain",
      ])
    #expect(widths[0] + widths[1] > 300 && widths[0] < 368 && widths[1] < 368)
    #expect((90...140).contains(widths[2]) && widths[3] == 368)
  }
}
