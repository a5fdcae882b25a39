import Foundation
import TestSupport
import Testing

/// The samples as other tools see them.
@Suite struct SamplesTests {
  static let records =
    (try? FileManager.default.subpathsOfDirectory(atPath: samples))?
    .filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".json")) && !$0.hasSuffix("/rekap.yaml") }
    .sorted() ?? []
  static let samples = PiagamRun.root + "/samples"

  @Test(arguments: records, ["klasik", "resmi"])
  func soundAndReadable(record: String, design: String) throws {
    let folder = try TemporaryFolder()
    let render = try PiagamRun(
      ["render", "\(Self.samples)/\(record)", "--design", design, "-o", "a.pdf"], in: folder.path)
    try #require(render.status == 0, "\(render.errors)")
    let check = try tool("qpdf", ["--check", "a.pdf"], folder)
    #expect(check.status == 0 && check.errors == "", "\(check.output)\(check.errors)")
    try expectEmbeddedFonts(folder)
    let text = try tool("pdftotext", ["a.pdf", "-"], folder).output
    #expect(!text.contains("\u{A0}"))
    let words =
      text
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("PIAGAM PENCANANGAN"), "\(words)")
    #expect(words.contains("Pada hari ini, "))
    #expect(!words.contains("{") && !words.contains("(isi "))
    expectOrder(["PIAGAM PENCANANGAN", "ZONA INTEGRITAS", "Pada hari ini"], in: words)
  }

  /// Columns "emb sub uni" of every line.
  private func expectEmbeddedFonts(_ folder: TemporaryFolder) throws {
    let fonts = try tool("pdffonts", ["a.pdf"], folder).output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let words = font.split(separator: " ").map(String.init)
      #expect(Array(words.dropLast(2).suffix(3)) == ["yes", "yes", "yes"], "\(font)")
    }
  }

  private func expectOrder(_ parts: [String], in text: String) {
    let places = parts.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == parts.count && places == places.sorted(), "\(parts) in \(text)")
  }

  private func tool(
    _ name: String, _ arguments: [String], _ folder: TemporaryFolder
  ) throws -> PiagamRun {
    try PiagamRun(arguments, in: folder.path, executable: "/usr/bin/\(name)")
  }
}
