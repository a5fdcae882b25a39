import Frames
import Measures
import PDFDocument
import Paint
import Testing

@Suite struct PictureTests {
  @Test func soundPictures() throws {
    for image in [Pictures.png, Pictures.jpeg, Pictures.svg] { _ = try pdf(of: image) }
  }

  private static func altered(
    _ image: Image, _ change: (inout [UInt8]) -> Void
  ) -> Image {
    var copy = image
    change(&copy.bytes)
    return copy
  }

  @Test(arguments: [
    altered(Pictures.png) { $0 = Array("bukan gambar".utf8) }, altered(Pictures.png) { $0 = [] },
    altered(Pictures.png) { $0[60] ^= 0xff }, altered(Pictures.jpeg) { $0.removeLast(40) },
    altered(Pictures.jpeg) { $0 = [1, 2, 3] }, altered(Pictures.jpeg) { $0 = [] },
    Pictures.cmyk, altered(Pictures.svg) { $0.removeLast(10) },
    altered(Pictures.svg) { $0 = Array("<html/>".utf8) }, altered(Pictures.svg) { $0 = [] },
  ])
  func damagedPictures(_ image: Image) throws {
    #expect(throws: WritingFault.paint(.damaged(image))) { try pdf(of: image) }
  }

  @Test func aPictureThatEndsTooEarly() throws {
    let image = Self.altered(Pictures.png) { $0.removeLast(60) }
    #expect(throws: WritingFault.paint(.cut(image))) { try pdf(of: image) }
  }

  private func pdf(of image: Image) throws -> [UInt8] {
    let page = Frame(size: Size(width: .mm(50), height: .mm(50)))
      .adding(.picture(Picture(image, size: Size(width: .mm(10), height: .mm(10)))))
    return try Sheet.pdf(Document(pages: [page], metadata: Sheet.metadata))
  }

  @Test func framesThatCannotBePainted() throws {
    let painter = try Painter(book: Sheet.book.get())
    let face = Face(family: "Arial", style: "Regular")
    let run = GlyphRun(
      face: face, size: .pt(10), ink: .black, text: "a",
      glyphs: [Glyph(id: 1, advance: .pt(5))], clusters: [Cluster(bytes: 1, glyphs: 1)])
    let page = Frame(size: Size(width: .mm(50), height: .mm(50))).adding(.glyphs(run))
    #expect(throws: PaintFault.unknownFace(face)) { try painter.png(page, dpi: 72) }
    #expect(throws: WritingFault.paint(.unknownFace(face))) {
      try Sheet.pdf(Document(pages: [page], metadata: Sheet.metadata))
    }
  }
}
