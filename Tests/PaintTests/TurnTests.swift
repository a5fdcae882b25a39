import Foundation
import Frames
import Measures
import PDFDocument
import TestSupport
import Testing

@testable import Paint

/// Pictures as cameras and scanners leave them.
@Suite struct TurnTests {
  /// Red and green over blue and yellow.
  private static let colors: [Character: Ink] = [
    "R": Ink(red: 255, green: 0, blue: 0), "G": Ink(red: 0, green: 255, blue: 0),
    "B": Ink(red: 0, green: 0, blue: 255), "Y": Ink(red: 255, green: 255, blue: 0),
  ]

  /// Four quarters of a page of so many points, row by row.
  private func quarters(_ order: String, _ size: Size) -> Frame {
    let isWide = size.width > size.height
    let quarter = Size(width: .pt(isWide ? 20 : 10), height: .pt(isWide ? 10 : 20))
    return order.enumerated().reduce(Frame(size: size)) { page, item in
      page.adding(
        .path(.rectangle(quarter, fill: Self.colors[item.element])),
        at: Point(
          x: item.offset % 2 == 0 ? .zero : quarter.width,
          y: item.offset < 2 ? .zero : quarter.height))
    }
  }

  private func page(_ image: Image, _ size: Size) -> Frame {
    Frame(size: size).adding(.picture(Picture(image, size: size)))
  }

  /// The colours of the quarters on a page of a PDF, as poppler draws it.
  private func quarters(ofPDF page: Frame) throws -> String {
    let pdf = try Sheet.pdf(
      Document(pages: [page], metadata: Sheet.metadata))
    let pixels = try Pixels(pdf: pdf)
    return String(
      [(1, 1), (3, 1), (1, 3), (3, 3)].map { x, y in
        let seen = pixels[x * pixels.width / 4, y * pixels.height / 4]
        return Self.colors.first { $0.value == seen }?.key ?? "?"
      })
  }

  @Test(
    arguments: zip(
      Image.Turn.allCases, ["RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "BRYG", "YGBR", "GYRB"]))
  func turned(_ turn: Image.Turn, _ shown: String) throws {
    let painter = try Painter(book: Sheet.book.get())
    let stored = Size(width: .pt(40), height: .pt(20))
    let size = turn.isSideways ? Size(width: .pt(20), height: .pt(40)) : stored
    let image = Image(
      name: "a.png", format: .png, width: 40, height: 20,
      bytes: try painter.png(quarters("RGBY", stored), dpi: 72), turn: turn)
    #expect(
      try painter.png(page(image, size), dpi: 72)
        == painter.png(quarters(shown, size), dpi: 72))
    #expect(try quarters(ofPDF: page(image, size)) == shown)
  }

  private func bytes(_ image: Image, on page: Frame? = nil) throws -> [UInt8] {
    let size = Size(width: .pt(40), height: .pt(20))
    let page = (page ?? Frame(size: size)).adding(.picture(Picture(image, size: size)))
    return try Sheet.pdf(Document(pages: [page], metadata: Sheet.metadata))
  }

  /// Where it was taken is nobody's business.
  @Test func whatIsNoPictureIsLeftOut() throws {
    var image = Pictures.jpeg
    let bare = try bytes(image)
    let place = Array("Exif\0\0GPS".utf8)
    image.bytes.insert(
      contentsOf: [0xff, 0xe1, 0, UInt8(2 + place.count)] + place + [0xff, 0xfe, 0, 4, 0x41, 0x42],
      at: 2)
    image.bytes += Array("behind the end".utf8)
    #expect(try bytes(image) == bare)
    image.turn = .quarter
    let turned = try bytes(image)
    #expect(turned.contains(Pictures.jpeg.bytes) && turned != bare)
  }

  /// A second picture in the file, of JFIF or of anybody, and what is no segment.
  @Test func onlyThePictureItselfIsKept() throws {
    var image = Pictures.jpeg
    let bare = try bytes(image)
    let small = Array("JFXX\0".utf8) + [0x10, 1, 2, 3]
    image.bytes.insert(
      contentsOf: [0xff, 0xe0, 0, UInt8(2 + small.count)] + small
        + [0xff, 0xff, 0xff, 0xee, 0, 5, 1, 2, 3], at: 20)
    #expect(try bytes(image) == bare)
    image.bytes.insert(contentsOf: [1, 2, 3], at: 20)
    #expect(throws: WritingFault.paint(.damaged(image))) { try bytes(image) }
  }

  /// Marks of restarts that nobody asked for, bytes that fill up, bits behind the last that is
  /// read, how many dots an inch it has, and one name of a table for another.
  @Test func bytesThatNobodyReads() throws {
    let bare = try bytes(Pictures.jpeg)
    var others = [[UInt8]](repeating: Pictures.jpeg.bytes, count: 5)
    let end = Pictures.jpeg.bytes.count - 2
    others[0].insert(contentsOf: [0xff, 0xd0, 0xff, 0xd3, 0xff, 0xd0], at: end)
    others[1].insert(contentsOf: [UInt8](repeating: 0xff, count: 500), at: end)
    others[2][end - 1] ^= 1
    others[3].replaceSubrange(12..<18, with: [2, 1, 0, 72, 0, 73])
    others[4].insert(contentsOf: [0xff, 0xdd, 0, 4, 0, 200], at: 20)
    for bytes in others {
      var image = Pictures.jpeg
      image.bytes = bytes
      #expect(try self.bytes(image) == bare)
    }
  }

  /// Tables that no scan uses, and what is neither table, frame nor scan.
  @Test func tablesThatHideSomething() throws {
    let bare = try bytes(Pictures.jpeg)
    let hidden = Array(repeating: UInt8(ascii: "x"), count: 64)
    let unused: [[UInt8]] = [
      [0xff, 0xdb, 0, 67, 3] + hidden,
      // Of the number that is used, but said anew before any scan.
      [0xff, 0xdb, 0, 67, 0] + hidden,
      [0xff, 0xc4, 0, 83, 0x13, 64] + [UInt8](repeating: 0, count: 15) + hidden,
      [0xff, 0xdc, 0, 4, 1, 2],
    ]
    for segment in unused {
      var image = Pictures.jpeg
      image.bytes.insert(contentsOf: segment, at: 20)
      #expect(try bytes(image).count == bare.count, "\(segment.prefix(5))")
      #expect(try !bytes(image).contains(hidden))
    }
    // Two tables in one segment.
    var image = Pictures.jpeg
    let at = 20
    #expect(image.bytes[at..<at + 5] == [0xff, 0xdb, 0, 67, 0])
    image.bytes[at + 3] += 65
    image.bytes.insert(contentsOf: [2] + hidden, at: at + 69)
    #expect(try bytes(image) == bare)
  }

  /// Texts, profiles and times of a PNG, and what stands behind its end.
  @Test func chunksThatAreNoPictureAreLeftOut() throws {
    let image = Pictures.png
    let bare = try bytes(image)
    var other = image
    // Their sums are wrong: nobody looks.
    for name in ["tEXt", "zTXt", "iTXt", "iCCP", "tIME", "eXIf", "fdAT", "acTL", "gAMA"] {
      other.bytes.insert(
        contentsOf: [0, 0, 0, 3] + Array(name.utf8) + [1, 2, 3, 0, 0, 0, 0], at: 33)
    }
    other.bytes += Array("behind the end".utf8)
    #expect(try bytes(other) == bare)
  }

  /// The white of an opaque scan covers nothing; what lets light through is laid over.
  @Test func paperHidesNothing() throws {
    let painter = try Painter(book: Sheet.book.get())
    let size = Size(width: .pt(40), height: .pt(20))
    let white = Frame(size: size)
    var image = Image(
      name: "a.png", format: .png, width: 40, height: 20, bytes: try painter.png(white, dpi: 72))
    let below = quarters("RGBY", size)
    func over(_ image: Image) -> Frame { below.adding(.picture(Picture(image, size: size))) }
    #expect(try painter.png(over(image), dpi: 72) == painter.png(white, dpi: 72))
    image.isScan = true
    #expect(try painter.png(over(image), dpi: 72) == painter.png(below, dpi: 72))
    #expect(try quarters(ofPDF: over(image)) == "RGBY")
    #expect(try painter.carried(Picture(image, size: size)).isInk)
    var clear = Pictures.png
    clear.isScan = true
    #expect(try !painter.carried(Picture(clear, size: size)).isInk)
  }

  @Test func whatIsDrawnOnAScan() throws {
    let painter = try Painter(book: Sheet.book.get())
    let size = Size(width: .pt(400), height: .pt(200))
    let paper = Ink(red: 240, green: 240, blue: 240)
    let page = Frame(size: size).adding(.path(.rectangle(size, fill: paper)))
      .adding(
        .path(.rectangle(Size(width: .pt(100), height: .pt(20)), fill: .black)),
        at: Point(x: .pt(30), y: .pt(90))
      )
      .adding(.path(.rectangle(Size(width: .pt(1), height: .pt(1)), fill: .black)))
    var image = Image(
      name: "a.png", format: .png, width: 400, height: 200, bytes: try painter.png(page, dpi: 72))
    #expect(
      painter.scan(Picture(image, size: size))
        == Scan(paper: 240, width: 24, height: 10, writing: 0))
    image.turn = .threeQuarters
    #expect(
      painter.scan(Picture(image, size: size))
        == Scan(paper: 240, width: 10, height: 24, writing: 0))
    #expect(painter.scan(Picture(Pictures.svg, size: size)) == nil)
    image.bytes = []
    #expect(painter.scan(Picture(image, size: size)) == nil)
  }
}

/// Pixels of a page, at one a point.
