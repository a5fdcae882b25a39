import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What never begins a page alone takes the end of what stands above it along.
@Suite struct KeepWithPreviousTests {
  /// Two cells high, as all that is kept here.
  let kept = KeepWithPrevious(Solid("z", .pt(20)))

  @Test func twoLinesOfAParagraphGoWithIt() throws {
    let stack = Stack([Solid("a", .pt(10)), Lines("p", 6), Spacer(.pt(10)), kept])
    #expect(
      try pages(2, 8, stack) == """
        ┌──┐ ┌──┐
        │a░│ │p5│
        │p1│ │p6│
        │p2│ │  │
        │p3│ │z░│
        │p4│ │░░│
        │  │ │  │
        │  │ │  │
        │  │ │  │
        └──┘ └──┘

        """)
  }

  @Test func twoRowsOfATableGoWithIt() throws {
    let rows = (1...5).map { TableRow.words("r\($0)", "\($0)") }
    let table = Table.narrow(2, header: [.words("H", "V")], [TableGroup(rows)])
    #expect(
      try pages(6, 7, Stack([table, kept])) == """
        ┌──────┐ ┌──────┐
        │H  V  │ │H  V  │
        │r1 1  │ │r4 4  │
        │r2 2  │ │r5 5  │
        │r3 3  │ │z░░░░░│
        │      │ │░░░░░░│
        │      │ │      │
        │      │ │      │
        └──────┘ └──────┘

        """)
  }

  @Test func aTotalIsTheSecondOfTwoRows() throws {
    let rows = (1...3).map { TableRow.words("r\($0)", "\($0)") }
    let table = Table.narrow(2, [TableGroup(rows)], closing: [.words("all", "6")])
    let inner = Stack([Solid("h", .pt(10)), Tagged(Tag(element: 1, role: .section), table)])
    let stack = Stack([Stack([inner, Spacer(.pt(10))]), Stack([Spacer(.pt(10)), kept])])
    #expect(
      try pages(6, 6, stack) == """
        ┌──────┐ ┌──────┐
        │h░░░░░│ │r3 3  │
        │r1 1  │ │all6  │
        │r2 2  │ │      │
        │      │ │      │
        │      │ │z░░░░░│
        │      │ │░░░░░░│
        └──────┘ └──────┘

        """)
  }

  @Test func whatCannotBeSplitGoesAsAWhole() throws {
    let heading = KeepWithNext(Solid("h", .pt(10)))
    let stack = Stack([Solid("a", .pt(10)), heading, Lines("p", 3), kept])
    #expect(
      try pages(2, 6, stack) == """
        ┌──┐ ┌──┐
        │a░│ │h░│
        │  │ │p1│
        │  │ │p2│
        │  │ │p3│
        │  │ │z░│
        │  │ │░░│
        └──┘ └──┘

        """)
  }

  @Test func whatGoesAsAWholeMayFollowToo() throws {
    let stack = Stack([Lines("p", 5), Spacer(.pt(10)), KeepWithPrevious(Lines("q", 1)), kept])
    #expect(
      try pages(2, 8, stack) == """
        ┌──┐ ┌──┐
        │p1│ │p4│
        │p2│ │p5│
        │p3│ │  │
        │  │ │q1│
        │  │ │z░│
        │  │ │░░│
        │  │ │  │
        │  │ │  │
        └──┘ └──┘

        """)
  }

  @Test func aUsedRegionIsLeft() {
    #expect(
      Stack([Lines("p", 2), kept]).layout(in: region(2, 3, of: 6), from: nil)
        == .refused(Reason(block: "z", .height(needed: .pt(20), left: .pt(10)))))
  }

  @Test func itYieldsWhereNoPageHoldsBoth() throws {
    let stack = Stack([Lines("p", 6), KeepWithPrevious(Solid("z", .pt(60)))])
    let page = Region(fresh: Size(width: .pt(20), height: .pt(70)))
    #expect(stack.layout(in: page, from: nil).rest == .child(1, nil))
    let whole = Stack([Solid("a", .pt(50)), KeepWithPrevious(Solid("z", .pt(30)))])
    #expect(whole.layout(in: page, from: nil).rest == .child(1, nil))
  }

  @Test func whatFillsThePageIsNotCutForEver() throws {
    let spread = Spread([Solid("a", .pt(10)), Spring()])
    #expect(
      Stack([spread, kept]).layout(in: region(2, 40), from: nil).rest == .child(1, nil))
  }

  /// Rows of one line, so that every page can be told by counting.
  @Test func rowsAreTorn() throws {
    for seed in 0..<UInt64(300) {
      var random = SeededGenerator(seed: seed)
      let (count, height) = (2 + random.below(30), 4 + random.below(9))
      let kept = 1 + random.below(height - 2)
      let table = Table.narrow(1, [TableGroup((1...count).map { .words("\($0)") })])
      let stack = Stack([table, KeepWithPrevious(Solid("z", .pt(10 * kept)))])
      let words = try paginate(stack, on: master(3, height)).map { $0.texts.map(\.text) }
      let last = (count - 1) % height + 1
      let moved = last + kept > height ? 2 : 0
      var breaks =
        Array(stride(from: height, to: count, by: height)) + (moved == 0 ? [] : [count - 2])
      // The last row is not alone.
      if last == 1, count > 1 { breaks[breaks.count - 1] = count - 2 }
      let all = (1...count).map { "\($0)" }
      let expected = zip([0] + breaks, breaks + [count]).map { Array(all[$0..<$1]) }
      #expect(words.dropLast() == expected.dropLast(), "\(seed)")
      #expect(words.last == (expected.last ?? []) + ["z"], "\(seed)")
    }
  }
}

extension Outcome {
  fileprivate var rest: Resume? {
    guard case .partial(_, let rest) = self else { return nil }
    return rest
  }
}
