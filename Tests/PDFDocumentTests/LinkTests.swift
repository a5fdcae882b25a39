import Frames
import Measures
import PDFDocument
import PDFObjects
import Paint
import Press
import TestSupport
import Testing

/// Where links lead, and what is said of them.
@Suite struct LinkTests {
  /// Two links on the first page, what one leads to on the second.
  private static func document() throws -> Document {
    let size = Paper.a4.size(.portrait)
    var first = Frame(size: size)
    for (index, text) in ["Aceh", "https://contoh.go.id/a b?c=é"].enumerated() {
      let words = try #require(NonBlank(text))
      let size = Size(width: .pt(50), height: .pt(10))
      let box = Frame(size: size).adding(.path(.rectangle(size, fill: .black)))
      let link = Tag(element: 2 * index + 2, role: .link(to: LinkTarget(words)))
      let linked = Frame(size: size).adding(.tagged(link, box))
      first = first.adding(
        .tagged(Tag(element: 2 * index + 1, role: .paragraph), linked),
        at: Point(x: .pt(20), y: .pt(30 * (index + 1))))
    }
    let mark = Item.bookmark(Bookmark("Aceh"))
    let second = Frame(size: size).adding(mark, at: Point(x: .pt(7), y: .pt(100)))
      .adding(mark, at: Point(x: .pt(7), y: .pt(300)))
    return Document(
      pages: [first, second],
      metadata: .init(
        title: "T", author: "", subject: "", keywords: "", language: "id", date: "2022-03-09"))
  }

  private static func file(_ document: Document) throws -> PDFFile {
    let press = try Workshop.press.get()
    let writer = DocumentWriter(
      faces: EmbeddableFaces(press.fonts), painter: Painter(book: press.fonts))
    return try PDFFile(try writer.pdf(document, Statement(producer: "Piagam")))
  }

  private static func pages(_ file: PDFFile) throws -> [PDFReference] {
    let tree = try file.dictionary(file.dictionary(file.trailer["Root"])?["Pages"])
    return tree?["Kids"]?.array?.compactMap(\.reference) ?? []
  }

  @Test func leadToTheFirstBookmarkOfATitleAndToAddresses() throws {
    let file = try Self.file(Self.document())
    let pages = try Self.pages(file)
    let links = try #require(try file.dictionary(.reference(pages[0]))?["Annots"]?.array)
      .compactMap { try file.dictionary($0) }
    #expect(links.count == 2)
    #expect(links.map { $0["Contents"]?.text } == ["Aceh", "https://contoh.go.id/a b?c=é"])
    #expect(links.map { $0["F"] } == [4, 4])
    #expect(links[0]["Dest"]?.array?.first == .reference(pages[1]))
    #expect(links[0]["Dest"]?.array?[3].thousandths == 741_890)
    #expect(links[0]["Rect"]?.array?.map(\.thousandths) == [20_000, 801_890, 70_000, 811_890])
    #expect(
      links[1]["A"]?.dictionary?["URI"]?.string
        == Array("https://contoh.go.id/a%20b?c=%C3%A9".utf8))
  }

  @Test func areElementsOfTheirOwn() throws {
    let file = try Self.file(Self.document())
    #expect(
      try Heard(file).lines == """
         → [Aceh]
         → [https://contoh.go.id/a b?c=é]

        """)
  }

  /// A document of one page says no more than its pages are one.
  @Test func pagesAreCalledWhatIsPrintedOnThem() throws {
    var document = try Self.document()
    let several = try Self.file(document)
    let labels = try several.dictionary(several.trailer["Root"])?["PageLabels"]
    #expect(labels == ["Nums": [0, ["S": .name("D")]]])
    document.pages.removeFirst()
    let one = try Self.file(document)
    #expect(try one.dictionary(one.trailer["Root"])?["PageLabels"] == nil)
  }
}
