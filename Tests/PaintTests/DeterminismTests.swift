import Foundation
import Frames
import PDFDocument
import Paint
import Testing

/// The same document gives the same bytes, whatever was painted before or
/// is being painted beside it.
@Suite struct DeterminismTests {
  @Test func twiceAndAfterOthers() throws {
    let document = try Sheet.document()
    let other = try Sheet.document("Pontianak")
    let painter = try Painter(book: Sheet.book.get())
    let writer = try Sheet.writer(painter)
    let first = try writer.pdf(document, Sheet.statement)
    _ = try writer.pdf(other, Sheet.statement)
    _ = try painter.png(document.pages[0], dpi: 72)
    #expect(try writer.pdf(document, Sheet.statement) == first)
    #expect(try Sheet.pdf(document) == first)
  }

  @Test func inThreads() async throws {
    let names = ["Sambas", "Pontianak", "Kayong Utara"]
    let alone = try names.map { name in
      try Sheet.pdf(Sheet.document(name))
    }
    let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for index in 0..<6 {
        group.addTask {
          let name = names[index % 3]
          return (index % 3, try Sheet.pdf(Sheet.document(name)))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for (index, bytes) in together { #expect(bytes == alone[index]) }
  }

  @Test func proofs() throws {
    let page = try Sheet.document().pages[0]
    let painter = try Painter(book: Sheet.book.get())
    let png = try painter.png(page, dpi: 72)
    #expect(png.starts(with: [0x89, 0x50, 0x4e, 0x47]))
    // IHDR: 595 × 842 pixels.
    #expect(Array(png[16..<24]) == [0, 0, 2, 83, 0, 0, 3, 74])
    #expect(try painter.png(page, dpi: 72) == png)
  }
}
