import Flow
import Frames
import Measures
import TestSupport
import Testing

@Suite struct PaginateTests {
  let master = PageMaster(
    size: Size(width: .pt(60), height: .pt(50)), margins: Insets(.pt(10)),
    background: Frame.solid("b", Size(width: .pt(20), height: .pt(10))))

  @Test func linesGoOnOnTheNextPage() throws {
    let pages = try paginate(Lines("p", 5), on: master)
    #expect(
      diagram(pages) == """
        ┌──────┐ ┌──────┐
        │b░    │ │b░    │
        │ p1   │ │ p4   │
        │ p2   │ │ p5   │
        │ p3   │ │      │
        │      │ │      │
        └──────┘ └──────┘

        """)
  }

  @Test func onePageIsAPage() throws {
    #expect(
      diagram([try layoutOnePage(Lines("p", 3), on: master)]) == """
        ┌──────┐
        │b░    │
        │ p1   │
        │ p2   │
        │ p3   │
        │      │
        └──────┘

        """)
  }

  @Test func whatDoesNotFitOnePageIsNamedAndMeasured() {
    let stack = Stack([
      Solid("a", .pt(10)), Spacer(.pt(5)), Lines("isi", 1), Solid("ttd", .pt(20)),
    ])
    #expect(
      throws: LayoutFault(
        reason: Reason(block: "ttd", .height(needed: .pt(45), left: .pt(30))), page: 1)
    ) { try layoutOnePage(stack, on: master) }
  }

  @Test func aSplitParagraphIsNamed() {
    #expect(
      throws: LayoutFault(
        reason: Reason(block: "isi", .height(needed: .pt(50), left: .pt(30))), page: 1)
    ) { try layoutOnePage(Lines("isi", 5), on: master) }
  }

  @Test func aFullSpreadBeforeSomethingIsMeasured() {
    let stack = Stack([Spread([Solid("a", .pt(10)), Spring()]), Solid("b", .pt(10))])
    #expect(
      throws: LayoutFault(
        reason: Reason(block: "b", .height(needed: .pt(40), left: .pt(30))), page: 1)
    ) { try layoutOnePage(stack, on: master) }
  }
}
