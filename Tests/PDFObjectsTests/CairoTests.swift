import PDFObjects
import PangoCairo
import Testing

/// What Cairo writes.
@Suite struct CairoTests {
  @Test func isReadWhole() throws {
    let surface = try PDFSurface(width: 200, height: 100)
    surface.canvas.setColor(red: 1, green: 0, blue: 0)
    surface.canvas.move(x: 10, y: 10)
    surface.canvas.line(x: 60, y: 10)
    surface.canvas.line(x: 60, y: 60)
    surface.canvas.fill()
    try surface.showPage()
    let file = try PDFFile(try surface.finish())
    let root = try #require(try file.dictionary(file.trailer["Root"]))
    let pages = try #require(try file.dictionary(root["Pages"]))
    let page = try #require(try file.dictionary(pages["Kids"]?.array?[0]))
    #expect(page["MediaBox"]?.array?[2].thousandths == 200_000)
    let producer = try file.dictionary(file.trailer["Info"])?["Producer"]?.text
    #expect(producer?.hasPrefix("cairo ") == true)
    let contents = try #require(try file.stream(page["Contents"]))
    let text = String(decoding: try file.decoded(contents).bytes, as: UTF8.self)
    #expect(text.contains("1 0 0 rg"))
    for reference in file.references {
      if let stream = try file.object(reference).stream { _ = try file.decoded(stream) }
    }
    #expect((file.leadingBytes, file.trailingBytes, file.revisions.count) == (0, 0, 1))
  }
}
