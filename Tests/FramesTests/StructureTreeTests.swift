import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What readers get who cannot see the pages, worked out from frames.
@Suite struct StructureTreeTests {
  private func tree(_ block: any Block, rows: Int = 100) throws -> StructureTree {
    let size = Size(width: .pt(200), height: .pt(10 * rows))
    return StructureTree(try paginate(block, on: PageMaster(size: size, margins: .zero)))
  }

  private func tagged(_ element: Int, _ role: Role, _ child: any Block) -> Tagged {
    Tagged(Tag(element: element, role: role), child)
  }

  /// Of a page: "1 1 artifact 2", by the elements' numbers.
  private func owners(_ contents: [MarkedContent]) -> [MarkedContent.Owner] {
    contents.map(\.owner)
  }

  @Test func elementsStandInOneAnother() throws {
    let letterhead = Stack([
      tagged(2, .figure(alternative: NonBlank("Lambang")!), Fixed(.drawing)),
      tagged(3, .title, Lines("t", 2)),
    ])
    let tree = try tree(
      Stack([tagged(1, .section, letterhead), tagged(4, .heading(2), Lines("h", 1))]))
    #expect(
      tree.dump() == """
        section
          figure alt="Lambang"
            p1 path
          title
            p1 "t1" "t2"
        heading 2
          p1 "h1"

        """)
    let place = tree.elements[0].places[0]
    #expect([place.origin.x, place.origin.y] == [.zero, .zero] && place.page == 0)
    #expect(place.size == Size(width: .pt(200), height: .pt(30)))
  }

  @Test func anElementOverPagesIsOne() throws {
    let list = tagged(
      1, .list, Stack([tagged(2, .listItem, Lines("a", 3)), tagged(3, .listItem, Lines("b", 4))]))
    let tree = try tree(list, rows: 5)
    #expect(
      tree.dump() == """
        list
          list item
            p1 "a1" "a2" "a3"
          list item
            p1 "b1" "b2"
            p2 "b3" "b4"

        """)
    #expect(tree.elements[0].places.map(\.page) == [0, 1])
    #expect(tree.elements[0].elements[1].children == [.content(page: 0, 1), .content(page: 1, 0)])
  }

  /// Columns side by side are two frames of one page.
  @Test func anElementInTwoFramesOfAPageIsOne() throws {
    let tag = Tag(element: 1, role: .list)
    let columns = Columns(
      [Lines("a", 1), Lines("b", 1)].map { Column(Tagged(tag, $0)) }, gutter: .pt(10))
    let tree = try tree(columns)
    #expect(tree.elements.count == 1)
    #expect(tree.elements[0].places.map(\.origin.x) == [.zero, .pt(105)])
    #expect(tree.dump() == "list\n  p1 \"a1\" \"b1\"\n")
  }

  @Test func contentStandsBetweenElementsInReadingOrder() throws {
    let tree = try tree(
      tagged(
        1, .section, Stack([Lines("a", 1), tagged(2, .paragraph, Lines("p", 1)), Lines("b", 1)])))
    #expect(
      tree.dump() == """
        section
          p1 "a1"
          paragraph
            p1 "p1"
          p1 "b1"

        """)
    #expect(owners(tree.pages[0]) == [.element(1), .element(2), .element(1)])
  }

  /// An element without content, such as an empty cell, is an element.
  @Test func emptyElementsAreKept() throws {
    let tree = try tree(
      tagged(1, .section, Stack([Lines("a", 1), tagged(2, .paragraph, Stack([])), Lines("b", 1)])))
    #expect(tree.dump() == "section\n  p1 \"a1\"\n  paragraph\n  p1 \"b1\"\n")
  }

  @Test func artifactsAreLeftOut() throws {
    let box = Overlay(Decoration(Fixed(.drawing)), [Layer(tagged(2, .paragraph, Lines("p", 1)))])
    var page = try tree(tagged(1, .section, box)).pages
    #expect(owners(page[0]) == [.artifact(.layout), .element(2)])
    // Whatever stands in an artifact is of that artifact.
    let header = Frame(
      size: .drawing,
      items: [
        Placed(.tagged(Tag(element: 7, role: .title), .drawing), at: .zero),
        Placed(.artifact(.layout, .drawing), at: .zero),
      ])
    let tree = StructureTree([Frame(size: .drawing).adding(.artifact(.pagination(.header), header))]
    )
    page = tree.pages
    #expect(tree.elements.isEmpty)
    #expect(owners(page[0]) == [.artifact(.pagination(.header))])
    #expect(page[0][0].items.count == 2)
  }

  @Test func whatNobodyMarkedIsTold() throws {
    let tree = try tree(
      Stack([Lines("a", 1), tagged(1, .paragraph, Lines("p", 1)), Lines("b", 1)]))
    #expect(owners(tree.pages[0]) == [.nothing, .element(1), .nothing])
    #expect(tree.dump() == "paragraph\n  p1 \"p1\"\n")
  }

  /// Rows, cells with their spans, heads with their scopes; the head that is
  /// repeated on the second page is none.
  @Test func tables() throws {
    func cell(_ name: String, _ element: Int, columns: Int = 1, isHead: Bool = false) -> TableCell {
      TableCell(Lines(name, 1), columns: columns, isHead: isHead, mark: TableMark(element))
    }
    let table = Table(
      columns: [.share(1), .share(1)],
      header: [TableRow([cell("H", 3, columns: 2, isHead: true)], mark: TableMark(2))],
      rows: [
        TableRow([cell("a", 5, isHead: true), cell("b", 6)], mark: TableMark(4)),
        TableRow([cell("c", 8, isHead: true), cell("d", 9)], mark: TableMark(7, name: "akhir")),
      ], style: TableStyle(between: TableRule(.pt(1))))
    let tree = try tree(
      tagged(1, .table(alternative: NonBlank("Nilai")), table), rows: 3)
    #expect(
      tree.dump() == """
        table alt="Nilai"
          table row
            header cell scope=column span=2×1
              p1 "H1"
          table row
            header cell scope=row
              p1 "a1"
            data cell
              p1 "b1"
          table row name="akhir"
            header cell scope=row
              p2 "c1"
            data cell
              p2 "d1"

        """)
    #expect(
      owners(tree.pages[1]) == [
        .artifact(.layout), .artifact(.pagination()), .element(8), .element(9),
      ])
    #expect(tree.misplaced.isEmpty)
  }

  @Test func whatStandsWhereItMayNot() throws {
    let row = tagged(1, .tableRow, tagged(2, .dataCell(), Lines("a", 1)))
    let list = tagged(3, .list, tagged(4, .paragraph, Lines("b", 1)))
    let cell = tagged(5, .table(), tagged(6, .headerCell(.row), Lines("c", 1)))
    let tree = try tree(Stack([row, list, cell]))
    #expect(tree.misplaced.map(\.element) == [1, 4, 6])
  }

  @Test func placesAreOfThePage() throws {
    let insets = Insets(top: .pt(5), right: .zero, bottom: .zero, left: .pt(7))
    let tree = try tree(Padded(insets, tagged(1, .section, Fixed(.drawing))))
    #expect(tree.pages[0][0].items.map(\.origin) == [Point(x: .pt(7), y: .pt(5))])
    #expect(tree.elements[0].places[0].origin == Point(x: .pt(7), y: .pt(5)))
  }
}

extension Size {
  fileprivate static let drawing = Size(width: .pt(10), height: .pt(10))
}

extension Frame {
  fileprivate static let drawing = Frame(size: .drawing).adding(.path(.rectangle(.drawing)))
}
