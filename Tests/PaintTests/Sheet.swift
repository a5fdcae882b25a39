import Foundation
import Frames
import Measures
import PDFDocument
import Paint
import Typefaces

/// A page with every kind of item, and the means to look at it.
enum Sheet {
  static let fonts: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/") + "/Fonts"
  }()

  static let book = Result { () throws in try FontBook(folder: fonts) }

  static func writer(_ painter: Painter) throws -> DocumentWriter {
    try DocumentWriter(faces: EmbeddableFaces(book.get()), painter: painter)
  }

  static let statement = Statement(standard: .plain, producer: "Piagam")

  static func pdf(_ document: Document) throws -> [UInt8] {
    try writer(Painter(book: book.get())).pdf(document, statement)
  }

  static func line(
    _ text: String, _ face: Face, size: Int = 12, shaper: PangoShaper
  ) throws -> [GlyphRun] {
    let style = TextStyle(face: face, size: .pt(size), ink: Ink(red: 20, green: 30, blue: 90))
    return try shaper.shape([Span(text, style)]).runs
  }

  /// `name` makes one document differ from another.
  static func document(_ name: String = "Sambas") throws -> Document {
    let shaper = try PangoShaper(book.get())
    var page = Frame(size: Paper.a4.size(.portrait))
    for (index, face) in try book.get().faces.enumerated() {
      let text = "Piagam \(face.style) \(name) 2022"
      for run in try line(text, face, shaper: shaper) {
        page = page.adding(.glyphs(run), at: Point(x: .mm(20), y: .mm(30 + 10 * index)))
      }
    }
    page = page.adding(.frame(Sheet.shapes), at: Point(x: .mm(20), y: .mm(170)))
    let tag = Tag(element: 1, role: .figure(alternative: NonBlank("gambar")!))
    page = page.adding(.tagged(tag, try pictures()), at: Point(x: .mm(20), y: .mm(220)))
    let second = Frame(
      size: Paper.f4.size(.landscape),
      items: try hyphenated(shaper).map { Placed(.glyphs($0.run), at: $0.point) })
    return Document(pages: [page, second], metadata: metadata)
  }

  static let metadata = Document.Metadata(
    title: "Piagam “Pencanangan”", author: "KPU Kabupaten Sambas", subject: "Zona Integritas",
    keywords: "piagam, WBK", language: "id", date: "2022-03-09")

  static var shapes: Frame {
    let ink = Ink(red: 160, green: 20, blue: 20)
    let round = Path.Stroke(ink: ink, width: .pt(2), dash: [.zero, .pt(4)], round: true)
    let curve = Path(
      [
        .move(.zero),
        .curve(
          Point(x: .mm(10), y: .mm(10)), Point(x: .mm(20), y: -.mm(10)),
          Point(x: .mm(30), y: .zero)),
      ], stroke: Path.Stroke(ink: .black, width: .pt(1), dash: [.pt(6), .pt(2)]))
    return Frame(size: Size(width: .mm(100), height: .mm(40)))
      .adding(.path(.rectangle(Size(width: .mm(20), height: .mm(10)), fill: ink)))
      .adding(.path(.rule(length: .mm(60), round)), at: Point(x: .zero, y: .mm(20)))
      .adding(.path(curve), at: Point(x: .zero, y: .mm(30)))
  }

  static func pictures() throws -> Frame {
    let size = Size(width: .mm(20), height: .mm(20))
    return [Pictures.png, Pictures.jpeg, Pictures.svg].enumerated().reduce(
      Frame(size: Size(width: .mm(70), height: .mm(20)))
    ) { frame, entry in
      let corner = Point(x: .mm(25 * entry.offset), y: .zero)
      return frame.adding(.picture(Picture(entry.element, size: size)), at: corner)
    }
  }

  /// "kantor" broken over two lines, as a paragraph would break it.
  static func hyphenated(_ shaper: PangoShaper) throws -> [(run: GlyphRun, point: Point)] {
    let face = Face(family: "TeX Gyre Bonum", style: "Regular")
    let style = TextStyle(face: face, size: .pt(12))
    let shaped = try shaper.shape([Span("kantor", style)])
    guard case .hyphen(let tail)? = shaped.breaks.first?.kind else { return [] }
    let run = shaped.runs[0]
    let first = run.slice(0..<2)
    return [
      (first, Point(x: .mm(20), y: .mm(30))),
      (tail, Point(x: .mm(20) + first.advance, y: .mm(30))),
      (run.slice(3..<6), Point(x: .mm(20), y: .mm(36))),
    ]
  }
}

extension GlyphRun {
  /// For runs of one byte a glyph.
  fileprivate func slice(_ range: Range<Int>) -> GlyphRun {
    GlyphRun(
      face: face, size: size, ink: ink,
      text: String(decoding: Array(text.utf8)[range], as: UTF8.self),
      glyphs: Array(glyphs[range]), clusters: Array(clusters[range]))
  }
}
