import Foundation
import Frames
import Paint
import TestSupport
import Testing
import Typefaces

/// The PDF as other programs see it.
@Suite struct PDFTests {
  /// Runs a program of poppler-utils or qpdf on the test document; the
  /// file's name stands at "@".
  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.write(Sheet.pdf(Sheet.document()), to: "a.pdf")
    let said = try Program(program, arguments.map { $0 == "@" ? file : $0 }, in: folder)
    #expect(said.status == 0)
    return (said.output + said.errors).replacingOccurrences(of: file, with: "FILE")
  }

  @Test func wordsInOrder() throws {
    let text = try run("pdftotext", ["-raw", "@", "-"])
    let lines = text.split(separator: "\n").map(String.init)
    let faces = try Sheet.book.get().faces
    #expect(lines.prefix(faces.count) == faces.map { "Piagam \($0.style) Sambas 2022" }[...])
  }

  /// A hyphen of ours is a soft one: readers that join lines see one word.
  @Test func hyphensAreSoft() throws {
    let text = try run("pdftotext", ["-raw", "-f", "2", "-l", "2", "@", "-"])
    #expect(text.unicodeScalars.contains("\u{ad}"))
  }

  @Test func everyFontIsEmbeddedAndSubset() throws {
    let rows = try run("pdffonts", ["@"]).split(separator: "\n").dropFirst(2)
    #expect(rows.count >= 12)
    for row in rows {
      let columns = row.split(separator: " ").map(String.init)
      // … emb sub uni object ID
      #expect(Array(columns.suffix(5).prefix(3)) == ["yes", "yes", "yes"], "\(row)")
      #expect(columns[0].dropFirst(6).hasPrefix("+"))
    }
  }

  @Test func qpdfFindsNothing() throws {
    let report = try run("qpdf", ["--check", "@"])
    #expect(report.contains("No syntax or stream encoding errors found"))
    #expect(!report.contains("WARNING"))
  }

  @Test func theDocumentsOwnDates() throws {
    let info = try run("pdfinfo", ["-isodates", "@"])
    for line in [
      "Title:           Piagam “Pencanangan”", "Author:          KPU Kabupaten Sambas",
      "Subject:         Zona Integritas", "Keywords:        piagam, WBK",
      "CreationDate:    2022-03-09T00:00:00Z", "ModDate:         2022-03-09T00:00:00Z",
      "Pages:           2",
    ] {
      #expect(info.contains(line), "\(info)")
    }
  }

  @Test func picturesKeepTheirForm() throws {
    let rows = try run("pdfimages", ["-list", "@"]).split(separator: "\n").dropFirst(2)
      .map { $0.split(separator: " ").map(String.init) }
    #expect(rows.map { $0[2] } == ["image", "smask", "image"])
    #expect(rows.map { $0[8] } == ["image", "image", "jpeg"])
  }
}
