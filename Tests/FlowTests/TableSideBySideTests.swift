import Flow
import Frames
import Measures
import TestSupport
import Testing

/// Tables in several columns of a page.
@Suite struct TableSideBySideTests {
  private func table(_ count: Int, width: TrackWidth = .fixed(.pt(30))) -> TableSideBySide {
    let rows = (0..<count).map { TableRow.words("r\($0 + 1)") }
    return TableSideBySide(
      Table(columns: [width], header: [.words("H")], rows: rows), columns: 2, gutter: .pt(10))
  }

  /// The columns of the last page are about equally high; those of all others are full.
  @Test func columnsAreBalanced() throws {
    #expect(
      try pages(7, 5, table(13)) == """
        ┌───────┐ ┌───────┐
        │H   H  │ │H   H  │
        │r1  r5 │ │r9  r12│
        │r2  r6 │ │r10 r13│
        │r3  r7 │ │r11    │
        │r4  r8 │ │       │
        └───────┘ └───────┘

        """)
  }

  /// As many columns as have room.
  @Test func aWideTableIsAlone() throws {
    let wide = table(3, width: .fixed(.pt(40)))
    #expect(try pages(8, 4, wide) == pages(8, 4, wide.table))
  }

  /// What is left over at the right is given to the gutters, if it is less than one of them.
  @Test(arguments: [(70, 40), (79, 49), (80, 40)])
  func theLastColumnEndsAtTheMargin(_ width: Int, _ second: Int) throws {
    let page = Region(fresh: Size(width: .pt(width), height: .pt(40)))
    let frame = try #require(table(4).layout(in: page, from: nil).frame)
    #expect(frame.items.map(\.origin.x) == [.zero, .pt(second)])
  }

  /// Shares take all the room there is.
  @Test func sharesAreAlone() throws {
    let wide = table(8, width: .share(1))
    #expect(try pages(8, 4, wide) == pages(8, 4, wide.table))
  }

  /// Every row once and in order, whatever the page; no page is higher than it may be.
  @Test func nothingIsLost() throws {
    for seed in 0..<UInt64(400) {
      var maker = TableMaker(seed: seed, tallest: 6)
      let table = maker.table()
      let narrow = Table(
        columns: table.block.columns.map { _ in .fixed(.pt(18)) }, header: table.block.header,
        groups: table.block.groups, closing: table.block.closing, style: table.block.style)
      let block = TableSideBySide(narrow, columns: 2 + Int(seed % 3), gutter: .pt(6))
      let page = Region(
        fresh: Size(width: .pt(240), height: .pt(150 + maker.random.below(250))))
      var (lines, token): ([String], Resume?) = ([], nil)
      repeat {
        let outcome = block.layout(in: page, from: token)
        #expect(outcome == block.layout(in: page, from: token), "\(seed)")
        let frame = try #require(outcome.frame, "\(seed)")
        #expect(frame.size.height <= page.height, "\(seed)")
        lines += frame.texts.map(\.text).filter { $0.contains(",") }
        if case .partial(_, let rest) = outcome { token = rest } else { token = nil }
      } while token != nil
      let isWhole = lines.sorted() == table.rows.flatMap { $0.lines.joined() }.sorted()
      #expect(isWhole, "\(seed)")
    }
  }
}
