import Frames
import Measures
import TestSupport
import Testing

@testable import Flow

@Suite struct GridTests {
  let signatures = Grid(
    columns: [
      [Lines("o", 2), Spacer(.pt(20)), Solid("n", .pt(10))],
      [Lines("k", 1), Spacer(.pt(20)), Solid("m", .pt(10))],
    ], gutter: .pt(10))

  @Test func rowsAreLevel() throws {
    #expect(
      try pages(7, 5, signatures) == """
        ┌───────┐
        │o1  k1 │
        │o2     │
        │       │
        │       │
        │n░░ m░░│
        └───────┘

        """)
  }

  @Test func isReadColumnByColumn() throws {
    let texts = try signatures.natural(width: .pt(70)).texts.map(\.text)
    #expect(texts == ["o1", "o2", "n", "k1", "m"])
  }

  @Test func isNeverSplit() {
    #expect(
      signatures.layout(in: region(7, 4, of: 9), from: nil)
        == .refused(Reason(.height(needed: .pt(50), left: .pt(40)))))
  }

  @Test func whiteInCellsIsNeverShortened() throws {
    let grid = Grid(columns: [[Solid("a", .pt(10)), Spacer(.pt(40))]])
    #expect(
      grid.layout(in: region(7, 4), from: nil).reason?.kind
        == .height(needed: .pt(50), left: .pt(40)))
  }

  @Test func columnsMayDiffer() throws {
    let grid = Grid(
      columns: [[Solid("a", .pt(10)), Solid("b", .pt(10))], [Solid("c", .pt(20))], []],
      widths: [.fixed(.pt(20)), .share(2)])
    #expect(
      try pages(8, 5, grid) == """
        ┌────────┐
        │a░c░░░  │
        │  ░░░░  │
        │b░      │
        │        │
        │        │
        └────────┘

        """)
  }

  @Test func aColumnIsOneElement() throws {
    let tag = Tag(element: 4, role: .section)
    let grid = Grid(columns: [
      .init(cells: [Solid("a", .pt(10)), Solid("b", .pt(10))], tag: tag),
      .init(cells: [Solid("c", .pt(10))]),
    ])
    let frame = try grid.natural(width: .pt(40))
    guard case .tagged(tag, let column) = frame.items[0].item else {
      Issue.record("no element")
      return
    }
    #expect(column.size == Size(width: .pt(20), height: .pt(20)))
    #expect(column.texts.map(\.text) == ["a", "b"])
  }

  @Test func aSpanIsAsWideAsItsColumns() throws {
    let gutter = Length.pt(7)
    let columns = try TrackWidth.resolve(
      Array(repeating: .share(1), count: 5), gutter: gutter, in: .pt(101))
    let spans = try TrackWidth.resolve(
      [.span(3), .span(1), .share(1)], gutter: gutter, in: .pt(101))
    #expect(spans[0] == columns[0] + columns[1] + columns[2] + gutter * 2)
    #expect(Array(spans[1...]) == Array(columns[3...]))
  }
}
