import Flow
import Frames
import Measures
import TestSupport
import Testing

@Suite struct StackTests {
  @Test func breaksBeforeWhatDoesNotFit() throws {
    let stack = Stack([Solid("a", .pt(30)), Solid("b", .pt(20)), Solid("c", .pt(10))])
    #expect(
      try pages(3, 4, stack) == """
        ┌───┐ ┌───┐
        │a░░│ │b░░│
        │░░░│ │░░░│
        │░░░│ │c░░│
        │   │ │   │
        └───┘ └───┘

        """)
  }

  @Test func saysWhereItGoesOn() {
    let stack = Stack([Solid("a", .pt(10)), Lines("p", 6)])
    guard case .partial(let frame, let rest) = stack.layout(in: region(3, 4), from: nil) else {
      Issue.record("not partial")
      return
    }
    #expect(rest == .child(1, .line(3)))
    #expect(frame.texts.map(\.text) == ["a", "p1", "p2", "p3"])
  }

  @Test func aHeadingMovesWithItsText() throws {
    let stack = Stack([
      Solid("a", .pt(20)), KeepWithNext(Solid("h", .pt(10))), Solid("b", .pt(20)),
    ])
    #expect(
      try pages(3, 4, stack) == """
        ┌───┐ ┌───┐
        │a░░│ │h░░│
        │░░░│ │b░░│
        │   │ │░░░│
        │   │ │   │
        └───┘ └───┘

        """)
  }

  @Test func keepsReachAcrossWhiteAndEachOther() throws {
    let stack = Stack([
      Solid("a", .pt(10)), Spacer(.pt(10)), KeepWithNext(Solid("h", .pt(10))),
      KeepWithNext(Solid("i", .pt(10))), Spacer(.pt(10)), Solid("b", .pt(20)),
    ])
    #expect(
      try pages(3, 6, stack) == """
        ┌───┐ ┌───┐
        │a░░│ │h░░│
        │   │ │i░░│
        │   │ │   │
        │   │ │b░░│
        │   │ │░░░│
        │   │ │   │
        └───┘ └───┘

        """)
  }

  @Test func aHeadingStaysWithTheBeginningOfAParagraph() throws {
    let stack = Stack([
      Solid("a", .pt(10)), KeepWithNext(Solid("h", .pt(10))), Lines("p", 4),
    ])
    #expect(
      try pages(2, 4, stack) == """
        ┌──┐ ┌──┐
        │a░│ │p3│
        │h░│ │p4│
        │p1│ │  │
        │p2│ │  │
        └──┘ └──┘

        """)
  }

  @Test func aPageOfKeepsIsBrokenAllTheSame() throws {
    let keeps = ["a", "b", "c"].map { KeepWithNext(Solid($0, .pt(20))) }
    #expect(
      try pages(2, 4, Stack(keeps)) == """
        ┌──┐ ┌──┐
        │a░│ │c░│
        │░░│ │░░│
        │b░│ │  │
        │░░│ │  │
        └──┘ └──┘

        """)
  }

  @Test func keepsRefuseAUsedRegion() {
    let stack = Stack([KeepWithNext(Solid("h", .pt(10))), Solid("b", .pt(30))])
    #expect(
      stack.layout(in: region(3, 3, of: 6), from: nil)
        == .refused(Reason(block: "b", .height(needed: .pt(30), left: .pt(20)))))
  }

  @Test func whiteVanishesAtABreak() throws {
    let stack = Stack([Solid("a", .pt(30)), Spacer(.pt(20)), Solid("b", .pt(10))])
    #expect(
      try pages(2, 4, stack) == """
        ┌──┐ ┌──┐
        │a░│ │b░│
        │░░│ │  │
        │░░│ │  │
        │  │ │  │
        └──┘ └──┘

        """)
  }

  @Test func whiteAtTheEndMakesNoPage() throws {
    let stack = Stack([Solid("a", .pt(30)), Spacer(.pt(20))])
    #expect(try paginate(stack, on: master(2, 4)).count == 1)
  }

  @Test func whiteAtTheBeginningStays() throws {
    let stack = Stack([Spacer(.pt(10)), Solid("a", .pt(10))])
    #expect(
      try pages(2, 2, stack) == """
        ┌──┐
        │  │
        │a░│
        └──┘

        """)
  }

  @Test func whiteAloneAboveABreakLeavesTheRegion() {
    let stack = Stack([Spacer(.pt(10)), Solid("a", .pt(30))])
    #expect(
      stack.layout(in: region(3, 3, of: 6), from: nil)
        == .refused(Reason(block: "a", .height(needed: .pt(30), left: .pt(20)))))
  }

  @Test func nestedStacksCarryTheirTokens() {
    let inner = Stack([Solid("a", .pt(20)), Solid("b", .pt(20))])
    let outcome = Stack([Solid("x", .pt(10)), inner]).layout(in: region(3, 4), from: nil)
    guard case .partial(_, let rest) = outcome else {
      Issue.record("not partial")
      return
    }
    #expect(rest == .child(1, .child(1, nil)))
  }

  @Test func anEmptyStackTakesNothing() {
    #expect(
      Stack([]).layout(in: region(3, 4), from: nil)
        == .complete(Frame(size: Size(width: .pt(30), height: .zero))))
  }

  @Test func whatNeverFitsIsAFault() {
    let stack = Stack([Solid("a", .pt(10)), Solid("b", .pt(50))])
    #expect(
      throws: LayoutFault(
        reason: Reason(block: "b", .height(needed: .pt(50), left: .pt(40))), page: 2)
    ) { try paginate(stack, on: master(3, 4)) }
  }
}
