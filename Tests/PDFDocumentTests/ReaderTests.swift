import Files
import PDFObjects
import TestSupport
import Testing

/// Other programs read every sample, and complain of nothing.
@Suite struct ReaderTests {
  @Test(arguments: [
    ["qpdf", "--check", "@"], ["pdfinfo", "@"],
    ["mutool", "draw", "-q", "-r", "36", "-F", "pbm", "-o", "page", "@"],
    [
      "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", "@",
    ],
  ])
  func opened(_ command: [String]) throws {
    let folder = try Workshop.folder()
    for sample in Workshop.renderings.map(\.name) {
      let arguments = command.dropFirst().map { $0 == "@" ? sample + ".pdf" : $0 }
      let run = try Program(command[0], Array(arguments), in: folder)
      // What Debian's mupdf says of itself, whatever the file.
      let errors = run.errors.replacing("warning: ICC support is not available\n", with: "")
      #expect(run.status == 0 && errors == "", "\(command[0]) \(sample): \(errors)")
    }
  }

  /// Capitals with space between them are copied as words: no letter stands as far from the
  /// next one as words do.
  @Test(arguments: Workshop.renderings.filter { $0.option("template") == nil })
  func wholeWords(_ rendering: Rendering) throws {
    let bytes = try Workshop.sample(rendering.name).bytes
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.pdf")
    let run = try Program("pdftotext", ["-layout", "a.pdf", "-"], in: folder)
    let copied = run.output.replacing(/(\p{L})-\n\s*(\p{L})/) { "\($0.1)\($0.2)" }.words
    let heard = Set(try Heard(PDFFile(bytes)).texts.flatMap(\.words))
    // No content: page numbers, a group's name anew on each page, and what further pages of
    // signatures belong to, whose title is in capitals.
    let pages = run.output.count { $0 == "\u{0C}" }
    let furniture = Set(
      (1...pages).map(String.init) + ["lanjutan", "Komitmen", "Bersama", "Berita"])
    #expect(copied.filter { !heard.contains($0) && !furniture.contains($0) } == [])
  }

  /// Words where they stand on the page.
  @Test(arguments: Workshop.renderings)
  func text(_ rendering: Rendering) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Workshop.sample(rendering.name).bytes, to: "a.pdf")
    let run = try Program("pdftotext", ["-layout", "a.pdf", "-"], in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    try assertGolden(run.output.excerpt, named: "\(rendering.name)-layout")
  }
}

extension String {
  fileprivate var words: [String] {
    split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Of a long text the first and the last lines, and a digest of all.
  var excerpt: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 240 else { return self }
    let digest = SHA256.hex(Array(utf8)).prefix(16)
    return (lines.prefix(120) + ["… \(lines.count) lines, \(digest) …"] + lines.suffix(60))
      .joined(separator: "\n")
  }
}
