import Foundation
import Frames
import Measures
import PDFDocument
import Testing

@testable import Paint

/// Pictures that are finer than any printer.
@Suite struct FinestTests {
  /// Half black, half white, of so many pixels.
  private static func halves(_ width: Int, _ height: Int) throws -> Image {
    let size = Size(width: .pt(width), height: .pt(height))
    let page = Frame(size: size).adding(
      .path(
        .rectangle(Size(width: .pt(width / 2), height: .pt(height)), fill: .black)))
    let bytes = try Painter(book: Sheet.book.get()).png(page, dpi: 72)
    return Image(name: "a.png", format: .png, width: width, height: height, bytes: bytes)
  }

  private static func pdf(_ pictures: [Picture]) throws -> [UInt8] {
    let size = Size(width: .pt(100), height: .pt(100))
    let page = pictures.reduce(Frame(size: size)) { $0.adding(.picture($1)) }
    return try Sheet.pdf(Document(pages: [page], metadata: Sheet.metadata))
  }

  /// Width and height of every picture in a PDF.
  private static func sizes(_ pdf: [UInt8]) -> [[Int]] {
    String(decoding: pdf, as: UTF8.self).matches(of: /\/Width (\d+)\s*\/Height (\d+)/).map {
      [Int($0.1) ?? 0, Int($0.2) ?? 0]
    }
  }

  @Test func areReducedTo600DotsAnInch() throws {
    let image = try Self.halves(1000, 500)
    func sizes(_ width: Int, _ turn: Image.Turn = .none) throws -> [[Int]] {
      var (image, size) = (image, Size(width: .pt(width), height: .pt(width / 2)))
      image.turn = turn
      if turn.isSideways {
        (image.width, image.height) = (image.height, image.width)
        (size.width, size.height) = (size.height, size.width)
      }
      return try Self.sizes(Self.pdf([Picture(image, size: size)]))
    }
    // 720, 900 and 1000 dots an inch.
    #expect(try sizes(100) == [[1000, 500]])
    #expect(try sizes(80) == [[1000, 500]])
    #expect(try sizes(72) == [[600, 300]])
    #expect(try sizes(36) == [[300, 150]])
    #expect(try sizes(36, .quarter) == [[300, 150]])
  }

  @Test func lookTheSame() throws {
    let picture = Picture(
      try Self.halves(1000, 500), size: Size(width: .pt(40), height: .pt(20)))
    let pixels = try Pixels(pdf: Self.pdf([picture]))
    #expect([1, 18, 22, 38].map { pixels[$0, 10] == .black } == [true, true, false, false])
  }

  /// The PDF carries neither the file nor all of its pixels.
  @Test func photographs() throws {
    func pdf(_ width: Int) throws -> [UInt8] {
      let size = Size(width: .pt(width), height: .pt(width))
      return try Self.pdf([Picture(Pictures.jpeg, size: size)])
    }
    #expect(String(decoding: try pdf(2), as: UTF8.self).contains("DCTDecode"))
    let fine = try pdf(1)
    #expect(!String(decoding: fine, as: UTF8.self).contains("DCTDecode"))
    #expect(Self.sizes(fine) == [[9, 9]])
  }

  /// However many documents there were.
  @Test func picturesAreForgotten() throws {
    let painter = try Painter(book: Sheet.book.get())
    let writer = try Sheet.writer(painter)
    let size = Size(width: .pt(200), height: .pt(200))
    for width in 2000..<2006 {
      let picture = Picture(try Self.halves(width, 2000), size: size)
      let page = Frame(size: size).adding(.picture(picture))
      _ = try writer.pdf(Document(pages: [page], metadata: Sheet.metadata), Sheet.statement)
    }
    #expect(painter.pictures.kept.bytes <= 80 << 20)
  }

  /// Where they meet within a pixel, both cover a part of it; a bleed covers all.
  @Test func piecesMeetWithoutAGap() throws {
    let text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 20">
      <path d="M-2 0H23V20H-2Z"/></svg>
      """
    let image = Image(
      name: "a.svg", format: .svg, width: 21, height: 20, bytes: Array(text.utf8))
    let size = Size(width: .pt(21) / 2, height: .pt(10))
    func middle(_ bleed: Length) throws -> Ink {
      let piece = Item.picture(Picture(image, size: size, bleed: Insets(bleed)))
      let page = Frame(size: Size(width: .pt(40), height: .pt(10)))
        .adding(piece).adding(piece, at: Point(x: size.width, y: .zero))
      let document = Document(pages: [page], metadata: Sheet.metadata)
      return try Pixels(pdf: Sheet.pdf(document))[10, 5]
    }
    #expect(try middle(.zero) != .black)
    #expect(try middle(.pt(1)) == .black)
  }

  /// On paper and in a proof, however the drawing is turned.
  @Test func whatIsCutOffIsNotSeen() throws {
    let text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0H40V20H0Z"/></svg>
      """
    var image = Image(name: "a.svg", format: .svg, width: 40, height: 20, bytes: Array(text.utf8))
    image.turn = .mirrored
    let bleed = Insets(top: .zero, right: .pt(-10), bottom: .pt(-5), left: .zero)
    let page = Frame(size: Size(width: .pt(40), height: .pt(20)))
      .adding(.picture(Picture(image, size: Size(width: .pt(40), height: .pt(20)), bleed: bleed)))
    let pixels = try Pixels(pdf: Sheet.pdf(Document(pages: [page], metadata: Sheet.metadata)))
    #expect([pixels[5, 5], pixels[20, 5]] == [Ink(red: 255, green: 255, blue: 255), .black])
    #expect(pixels[20, 18] != .black)
    let shown = Frame(size: page.size).adding(
      .path(.rectangle(Size(width: .pt(30), height: .pt(15)), fill: .black)),
      at: Point(x: .pt(10), y: .zero))
    let painter = try Painter(book: Sheet.book.get())
    #expect(try painter.png(page, dpi: 72) == painter.png(shown, dpi: 72))
  }

  /// A drawing that goes on beyond its edges shows no more than itself, on paper and in a proof.
  @Test func whatLiesBeyondIsNotSeen() throws {
    let text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M0 0H40V40H0Z"/></svg>
      """
    let image = Image(name: "a.svg", format: .svg, width: 20, height: 20, bytes: Array(text.utf8))
    let size = Size(width: .pt(20), height: .pt(20))
    let page = Frame(size: Size(width: .pt(60), height: .pt(60)))
      .adding(.picture(Picture(image, size: size)), at: Point(x: .pt(10), y: .pt(10)))
    let pixels = try Pixels(pdf: Sheet.pdf(Document(pages: [page], metadata: Sheet.metadata)))
    #expect([pixels[20, 20], pixels[35, 20]] == [.black, Ink(red: 255, green: 255, blue: 255)])
    let shown = Frame(size: page.size).adding(
      .path(.rectangle(size, fill: .black)), at: Point(x: .pt(10), y: .pt(10)))
    let painter = try Painter(book: Sheet.book.get())
    #expect(try painter.png(page, dpi: 72) == painter.png(shown, dpi: 72))
  }

  /// Whatever it is called.
  @Test func onePictureIsOneObject() throws {
    let image = try Self.halves(40, 20)
    var other = image
    other.name = "b.png"
    let size = Size(width: .pt(40), height: .pt(20))
    #expect(
      try Self.sizes(Self.pdf([Picture(image, size: size), Picture(other, size: size)]))
        == [[40, 20]])
  }
}
