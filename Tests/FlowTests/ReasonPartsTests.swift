import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What did not fit, by the elements of the structure that it is made of.
@Suite struct ReasonPartsTests {
  private func tagged(_ element: Int, _ child: any Block) -> any Block {
    Tagged(Tag(element: element, role: .paragraph), child)
  }

  private func parts(_ block: any Block, _ rows: Int) -> [Reason.Part]? {
    block.layout(in: region(4, rows), from: nil).reason?.parts
  }

  private func part(_ element: Int, _ height: Length) -> Reason.Part {
    Reason.Part(element: element, size: Size(width: .pt(40), height: height))
  }

  @Test func theInnermostThatRefuses() {
    let block = tagged(1, Stack([tagged(2, Solid("b", .pt(30)))]))
    #expect(parts(block, 2) == [Reason.Part(element: 2)])
  }

  /// Together they are too high; the outermost say enough.
  @Test func allThatIsKeptTogether() {
    let inner = tagged(2, tagged(3, Solid("a", .pt(10))))
    for block in [
      KeepTogether(Stack([inner, tagged(4, Solid("b", .pt(20)))])) as any Block,
      Spread([inner, Spring(), tagged(4, Solid("b", .pt(20)))]),
    ] {
      #expect(parts(block, 2) == [part(2, .pt(10)), part(4, .pt(20))])
    }
  }

  @Test func allOfOnePage() {
    let root = Stack([
      tagged(1, Solid("a", .pt(20))), Spacer(.pt(5)), tagged(2, Solid("b", .pt(20))),
    ])
    let fault = #expect(throws: LayoutFault.self) { try layoutOnePage(root, on: master(4, 3)) }
    #expect(fault?.reason.parts == [part(1, .pt(20)), part(2, .pt(20))])
  }

  @Test func aCell() {
    let cell = TableCell(paragraph("lebar"), mark: TableMark(7))
    let table = Table(
      columns: [.share(1)], rows: [TableRow([cell], mark: TableMark(6))], style: TableStyle())
    #expect(parts(tagged(5, table), 9) == [Reason.Part(element: 7)])
  }
}
