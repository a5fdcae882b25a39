import Frames
import Measures
import Testing

@Suite struct OutlineTests {
  private func mark(_ title: String, _ level: Int) -> Placed {
    Placed(.bookmark(Bookmark(title, level: level)), at: Point(x: .pt(1), y: .pt(2)))
  }

  /// Levels may be skipped, and come back at any level.
  @Test func entriesBelongToTheNearestAboveThem() {
    let inner = Frame(size: .zero, items: [mark("d", 3)])
    let pages = [
      Frame(size: .zero, items: [mark("a", 2), mark("b", 4), mark("c", 3)]),
      Frame(size: .zero),
      Frame(
        size: .zero,
        items: [
          Placed(
            .tagged(Tag(element: 1, role: .section), inner), at: Point(x: .pt(10), y: .pt(20))),
          mark("e", 1), mark("f", 2),
        ]),
    ]
    let entries = Outline(pages).entries
    #expect(entries.map(\.bookmark.title) == ["a", "b", "c", "d", "e", "f"])
    #expect(entries.map(\.parent) == [nil, 0, 0, 0, nil, 4])
    #expect(entries.map(\.page) == [1, 1, 1, 3, 3, 3])
    #expect(entries[3].point == Point(x: .pt(11), y: .pt(22)))
  }

  @Test func withoutBookmarksItIsEmpty() {
    #expect(Outline([Frame(size: .zero)]).entries.isEmpty)
  }
}
