import Flow
import Frames
import Measures
import TestSupport
import Testing

@Suite struct SpreadTests {
  @Test func springsShareTheFreeHeightByWeight() throws {
    let spread = Spread([
      Spring(), Solid("a", .pt(10)), Spring(weight: 2), Solid("b", .pt(10)),
    ])
    #expect(
      try pages(2, 5, spread) == """
        ┌──┐
        │  │
        │a░│
        │  │
        │  │
        │b░│
        └──┘

        """)
  }

  @Test func fillsTheHeightToTheLastUnit() {
    for height in 20_480..<20_580 {
      let spread = Spread([
        Solid("a", .pt(10)), Spring(weight: 3), Solid("b", .pt(10)), Spring(weight: 4),
        Solid("c", .zero),
      ])
      let size = Size(width: .pt(30), height: Length(units: height))
      let frame = spread.layout(in: Region(fresh: size), from: nil).frame
      #expect(frame?.size == size)
      #expect(frame?.texts.last?.at.y == Length(units: height))
    }
  }

  @Test func minimaCount() {
    let spread = Spread([
      Spring(minimum: .pt(10), weight: 0), Solid("a", .pt(10)), Spring(minimum: .pt(5)),
      Solid("b", .pt(10)),
    ])
    let frame = spread.layout(in: region(3, 4), from: nil).frame
    #expect(frame?.texts.map(\.at.y) == [.pt(10), .pt(30)])
  }

  @Test func refusesWithNumbersAndTheNameOfWhatCrossesTheFoot() {
    let spread = Spread([
      Solid("a", .pt(20)), Spring(minimum: .pt(5)), Solid("b", .pt(20)), Solid("c", .pt(10)),
    ])
    #expect(
      spread.layout(in: region(3, 4), from: nil)
        == .refused(Reason(.height(needed: .pt(55), left: .pt(40)))))
    let page = master(7, 4)
    let fault = #expect(throws: LayoutFault.self) { try layoutOnePage(spread, on: page) }
    #expect(fault?.located(in: spread, on: page).reason.block == "b")
  }

  @Test func fillsWhatIsLeftOfAPage() throws {
    let stack = Stack([Solid("a", .pt(10)), Spread([Spring(), Solid("b", .pt(10))])])
    #expect(
      try pages(2, 4, stack) == """
        ┌──┐
        │a░│
        │  │
        │  │
        │b░│
        └──┘

        """)
  }

  @Test func takesItsLeastHeightWhereThereIsNoFoot() throws {
    let spread = Spread([Spring(minimum: .pt(10)), Solid("b", .pt(10))])
    #expect(try spread.natural(width: .pt(30)).size.height == .pt(20))
  }

  @Test func aSpringElsewhereIsWhite() throws {
    let stack = Stack([Spring(minimum: .pt(10)), Solid("b", .pt(10))])
    #expect(try stack.natural(width: .pt(30)).size.height == .pt(20))
  }
}
