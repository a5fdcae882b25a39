import Frames
import Measures
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
    (altered(Pictures.png) { $0.removeLast(60) }, "the PNG file ends too early"),
    (altered(Pictures.png) { $0 = Array("bukan gambar".utf8) }, "not a PNG file"),
    (altered(Pictures.png) { $0 = [] }, "not a PNG file"),
    (altered(Pictures.png) { $0[60] ^= 0xff }, "damaged PNG data"),
    (altered(Pictures.jpeg) { $0.removeLast(40) }, "Premature end of JPEG file"),
    (altered(Pictures.jpeg) { $0 = [1, 2, 3] }, "not a JPEG file"),
    (altered(Pictures.jpeg) { $0 = [] }, "not a JPEG file"),
    (Pictures.cmyk, "CMYK colours; save the picture as RGB"),
    (
      altered(Pictures.svg) { $0.removeLast(10) },
      "XML parse error: Error domain 1 code 77 on line 3 column 36 of data: "
        + "Premature end of data in tag svg line 1"
    ),
    (
      altered(Pictures.svg) { $0 = Array("<svg><g><s:text x=\"1\">logo</s:text></g></svg>".utf8) },
      "it contains text; convert the text to paths"
    ),
    (altered(Pictures.svg) { $0 = Array("<html/>".utf8) }, "XML does not have <svg> root"),
    (altered(Pictures.svg) { $0 = [] }, "XML parse error: Input file is too short"),
  ])
  func damagedPictures(_ image: Image, _ reason: String) throws {
    #expect(throws: PaintFault.picture(image, reason: reason)) { try pdf(of: image) }
  }

  private func pdf(of image: Image) throws -> [UInt8] {
    let page = Frame(size: Size(width: .mm(50), height: .mm(50)))
      .adding(.picture(Picture(image, size: Size(width: .mm(10), height: .mm(10)))))
    return try Painter(book: Sheet.book.get()).pdf(
      Document(pages: [page], metadata: Sheet.metadata))
  }

  @Test func framesThatCannotBePainted() throws {
    let painter = try Painter(book: Sheet.book.get())
    let face = Face(family: "Arial", style: "Regular")
    let run = GlyphRun(
      face: face, size: .pt(10), ink: .black, text: "a",
      glyphs: [Glyph(id: 1, advance: .pt(5))], clusters: [Cluster(bytes: 1, glyphs: 1)])
    let page = Frame(size: Size(width: .mm(50), height: .mm(50))).adding(.glyphs(run))
    #expect(throws: PaintFault.unknownFace(face)) { try painter.png(page, dpi: 72) }
    #expect(throws: PaintFault.library("a document without pages")) {
      try painter.pdf(Document(pages: [], metadata: Sheet.metadata))
    }
  }
}
