import Flow
import Frames
import Measures
import TestSupport
import Testing

@Suite struct ColumnsTests {
  @Test func cellsFlowSideBySide() throws {
    let columns = Columns(
      [Column(width: .fixed(.pt(20)), Lines("p", 3)), Column(Lines("q", 6))], gutter: .pt(10))
    #expect(
      try pages(6, 4, columns) == """
        ┌──────┐ ┌──────┐
        │p1 q1 │ │   q5 │
        │p2 q2 │ │   q6 │
        │p3 q3 │ │      │
        │   q4 │ │      │
        └──────┘ └──────┘

        """)
  }

  @Test func keepsATokenForEachCell() {
    let columns = Columns([Column(Lines("p", 3)), Column(Lines("q", 6))])
    guard case .partial(let frame, let rest) = columns.layout(in: region(6, 4), from: nil)
    else {
      Issue.record("not partial")
      return
    }
    #expect(rest == .cells([.finished, .line(4)]))
    #expect(frame.size.height == .pt(40))
    #expect(columns.layout(in: region(6, 4), from: rest).frame?.texts.map(\.text) == ["q5", "q6"])
  }

  @Test func oneRefusalMovesTheRow() throws {
    let row = Columns([Column(Lines("p", 4)), Column(Solid("b", .pt(30)))])
    #expect(
      try pages(4, 4, Stack([Solid("a", .pt(20)), row])) == """
        ┌────┐ ┌────┐
        │a░░░│ │p1b░│
        │░░░░│ │p2░░│
        │    │ │p3░░│
        │    │ │p4  │
        └────┘ └────┘

        """)
  }

  @Test func sharesAreExact() {
    let columns = Columns([
      Column(width: .share(1), Solid("a", .pt(10))),
      Column(width: .share(2), Solid("b", .pt(10))),
      Column(width: .fixed(.pt(7)), Solid("c", .pt(10))),
      Column(width: .share(4), Solid("d", .pt(10))),
    ])
    let frame = columns.layout(in: region(10, 4), from: nil).frame
    let places = frame?.texts.map(\.at.x.units)
    // 93 pt are 95,232 units: sevenths of it, rounded down as they add up.
    #expect(places == [0, 13_604, 40_813, 40_813 + 7 * 1024])
    let last = frame?.items.last
    guard case .frame(let cell) = last?.item else {
      Issue.record("no cell")
      return
    }
    #expect(last!.origin.x + cell.size.width == .pt(100))
  }

  @Test func columnsWiderThanTheRegionAreRefused() {
    let columns = Columns([Column(width: .fixed(.pt(50)), Lines("p", 1))])
    #expect(
      columns.layout(in: region(4, 4), from: nil)
        == .refused(Reason(.width(text: "", needed: .pt(50), measure: .pt(40)))))
  }

  @Test func noColumnsNoHeight() {
    #expect(Columns([]).layout(in: region(4, 4), from: nil).frame?.size.height == .zero)
  }
}
