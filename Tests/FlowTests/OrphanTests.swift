import Flow
import Frames
import Measures
import TestSupport
import Testing

/// How many lines stand before and after a page break.
@Suite struct OrphanTests {
  @Test func breaksWhereThePageEnds() throws {
    #expect(
      try pages(2, 3, Lines("p", 5)) == """
        ┌──┐ ┌──┐
        │p1│ │p4│
        │p2│ │p5│
        │p3│ │  │
        └──┘ └──┘

        """)
  }

  @Test func leavesNoWidow() throws {
    #expect(
      try pages(2, 4, Lines("p", 5)) == """
        ┌──┐ ┌──┐
        │p1│ │p4│
        │p2│ │p5│
        │p3│ │  │
        │  │ │  │
        └──┘ └──┘

        """)
  }

  @Test func leavesNoOrphan() throws {
    #expect(
      try pages(2, 4, Stack([Solid("a", .pt(30)), Lines("p", 4)])) == """
        ┌──┐ ┌──┐
        │a░│ │p1│
        │░░│ │p2│
        │░░│ │p3│
        │  │ │p4│
        └──┘ └──┘

        """)
  }

  @Test func refusalsCountWhatIsNeeded() {
    func reason(_ count: Int) -> Reason? {
      Lines("p", count).layout(in: region(2, 1, of: 9), from: nil).reason
    }
    #expect(reason(4) == Reason(block: "p", .height(needed: .pt(20), left: .pt(10))))
    // Three lines can be parted nowhere.
    #expect(reason(3) == Reason(block: "p", .height(needed: .pt(30), left: .pt(10))))
  }

  @Test func yieldsInAFreshRegion() throws {
    #expect(
      try pages(2, 1, Lines("p", 3)) == """
        ┌──┐ ┌──┐ ┌──┐
        │p1│ │p2│ │p3│
        └──┘ └──┘ └──┘

        """)
    #expect(
      try pages(2, 2, Lines("p", 3)) == """
        ┌──┐ ┌──┐
        │p1│ │p3│
        │p2│ │  │
        └──┘ └──┘

        """)
  }

  @Test func aLineHigherThanThePageIsAFault() {
    #expect(
      throws: LayoutFault(
        reason: Reason(block: "p", .height(needed: .pt(40), left: .pt(10))), page: 1)
    ) { try paginate(Lines("p", 2, lineHeight: .pt(20)), on: master(2, 1)) }
  }

  @Test func goesOnFromAnyLine() {
    let outcome = Lines("p", 6).layout(in: region(2, 9), from: .line(4))
    #expect(outcome.frame?.texts.map(\.text) == ["p5", "p6"])
  }
}
