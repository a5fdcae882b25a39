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

  @Test func partsStandInRowsAndBetweenColumns() throws {
    let grid = Grid(
      columns: 2, gutter: .pt(20),
      [
        .init(at: 0, span: 2, cells: [.init(Solid("a", .pt(10)))]),
        .init(at: 2, row: 1, cells: [.init(Solid("b", .pt(10))), .init(Solid("c", .pt(10)))]),
        .init(at: 1, row: 2, cells: [.init(Solid("d", .pt(20)))]),
      ])
    #expect(
      try pages(6, 5, grid) == """
        ┌──────┐
        │a░░░░░│
        │    b░│
        │  d░c░│
        │  ░░  │
        │      │
        └──────┘

        """)
  }

  /// Whatever the size of the type; what has no text stands at the top.
  @Test func firstLinesAreLevel() throws {
    let large = Paragraph(SquareShaper.text("X", size: .pt(20)), .init(leading: .pt(30)))
    let small = Paragraph(SquareShaper.text("x"), .init(leading: .pt(10)))
    let cells: [any Block] = [large, small, Spacer(.pt(5))]
    let grid = Grid(
      columns: 3, cells.enumerated().map { .init(at: $0 * 2, cells: [.init($1, isOnLine: true)]) })
    let frame = try grid.natural(width: .pt(90))
    #expect(Set(frame.texts.map(\.at.y)).count == 1)
    #expect(frame.size.height == .pt(30))
  }

  @Test func aColumnIsOneElement() throws {
    let tag = Tag(element: 4, role: .section)
    let grid = Grid(
      columns: 2,
      [
        .init(at: 0, cells: [.init(Solid("a", .pt(10))), .init(Solid("b", .pt(10)))], tag: tag),
        .init(at: 2, cells: [.init(Solid("c", .pt(10)))]),
      ])
    let frame = try grid.natural(width: .pt(40))
    guard case .tagged(tag, let column) = frame.items[0].item else {
      Issue.record("no element")
      return
    }
    #expect(column.size == Size(width: .pt(20), height: .pt(20)))
    #expect(column.texts.map(\.text) == ["a", "b"])
  }
}
