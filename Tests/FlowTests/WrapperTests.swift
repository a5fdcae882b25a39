import Flow
import Frames
import Measures
import TestSupport
import Testing

/// The small blocks that give another one a behaviour.
@Suite struct WrapperTests {
  @Test func insetsStandInEveryRegion() throws {
    let insets = Insets(top: .pt(10), right: .zero, bottom: .zero, left: .pt(20))
    #expect(
      try pages(4, 3, Padded(insets, Lines("p", 4))) == """
        ┌────┐ ┌────┐
        │    │ │    │
        │  p1│ │  p3│
        │  p2│ │  p4│
        └────┘ └────┘

        """)
  }

  @Test func insetsCountInRefusals() {
    let block = Padded(Insets(.pt(10)), Solid("a", .pt(30)))
    #expect(
      block.layout(in: region(5, 4), from: nil)
        == .refused(Reason(block: "a", .height(needed: .pt(50), left: .pt(40)))))
    #expect(
      block.layout(in: region(5, 1), from: nil)
        == .refused(Reason(.height(needed: .pt(20), left: .pt(10)))))
  }

  @Test(arguments: [
    (HorizontalAlignment.left, Length.zero), (.center, .pt(15)), (.right, .pt(30)),
  ])
  func placesWhatIsNarrower(_ alignment: HorizontalAlignment, _ x: Length) {
    let block = Aligned(alignment, width: .pt(20), Lines("p", 1))
    let frame = block.layout(in: region(5, 4), from: nil).frame
    #expect(frame?.size == Size(width: .pt(50), height: .pt(10)))
    #expect(frame?.texts.map(\.at.x) == [x])
    let fixed = Aligned(alignment, Solid("a", .pt(10), width: .pt(20)))
    #expect(fixed.layout(in: region(5, 4), from: nil).frame?.texts.map(\.at.x) == [x])
  }

  @Test func whatIsKeptTogetherMoves() throws {
    let stack = Stack([
      Solid("a", .pt(20)), KeepTogether(Stack([Solid("b", .pt(20)), Lines("p", 1)])),
    ])
    #expect(
      try pages(2, 4, stack) == """
        ┌──┐ ┌──┐
        │a░│ │b░│
        │░░│ │░░│
        │  │ │p1│
        │  │ │  │
        └──┘ └──┘

        """)
  }

  @Test func whatIsKeptTogetherKeepsItsWhite() {
    let block = KeepTogether(Stack([Solid("a", .pt(30)), Spacer(.pt(20))]))
    #expect(
      Named("cap", block).layout(in: region(2, 4), from: nil)
        == .refused(Reason(block: "cap", .height(needed: .pt(50), left: .pt(40)))))
  }

  @Test func theInnermostNameCounts() {
    let block = Named("outer", Named("inner", KeepTogether(Lines("", 9))))
    #expect(block.layout(in: region(2, 4), from: nil).reason?.block == "inner")
  }

  @Test func everyPartOfAnElementCarriesItsTag() throws {
    let tag = Tag(element: 2, role: .paragraph)
    let parts = try paginate(Tagged(tag, Lines("p", 4)), on: master(2, 2))
    #expect(
      parts.map { $0.dump() } == [
        """
        frame 20×20
          tag 2 paragraph at 0,0 size 20×20
            "p1" at 0,5.3 Square Regular 1 #000000 advance 2
            "p2" at 0,15.3 Square Regular 1 #000000 advance 2

        """,
        """
        frame 20×20
          tag 2 paragraph at 0,0 size 20×20
            "p3" at 0,5.3 Square Regular 1 #000000 advance 2
            "p4" at 0,15.3 Square Regular 1 #000000 advance 2

        """,
      ])
  }

  @Test func wrappersPassKeepsOn() {
    let keep = KeepWithNext(Solid("a", .pt(10)))
    let wrapped: [any Block] = [
      Padded(.zero, keep), Aligned(.left, keep), KeepTogether(keep), Named("n", keep),
      Tagged(Tag(element: 1, role: .paragraph), keep), Decoration(keep), Overlay(keep, []),
      Stack([keep]),
    ]
    for block in wrapped { #expect(block.keepWithNext, "\(type(of: block))") }
    #expect(!Stack([]).keepWithNext)
    #expect(Stack([Spacer(.pt(10)), Named("n", KeepWithPrevious(keep)), keep]).keepWithPrevious)
    #expect(!Stack([keep, KeepWithPrevious(keep)]).keepWithPrevious)
  }

  @Test func aFrameWiderThanItsRegionIsRefused() {
    #expect(
      Fixed(Frame(size: Size(width: .pt(60), height: .pt(10))))
        .layout(in: region(5, 4), from: nil)
        == .refused(Reason(.width(text: "", needed: .pt(60), measure: .pt(50)))))
  }

  @Test func rulesRunOverTheWidth() {
    let rules = Rules([
      .init(thickness: .pt(3), gapAfter: .pt(2)), .init(thickness: .pt(1)),
    ])
    #expect(
      rules.layout(in: region(5, 4), from: nil).frame?.dump() == """
        frame 50×6
          path at 0,1.5 stroke #000000 3 m0,0 l50,0
          path at 0,5.5 stroke #000000 1 m0,0 l50,0

        """)
    #expect(
      rules.layout(in: region(5, 0, of: 4), from: nil)
        == .refused(Reason(.height(needed: .pt(6), left: .zero))))
  }
}
