import Flow
import Frames
import Measures
import TestSupport
import Testing

/// A piece that is wider than its measure is refused wherever it stands:
/// never split off, never a crash.
@Suite struct WidthTests {
  private let wide = Paragraph(SquareShaper.text("panjangsekali"), .init(leading: .pt(10)))
  private let reason = Reason(
    .width(text: "panjangsekali", needed: .pt(130), measure: .pt(50)))

  @Test(arguments: [0, 1])
  func kindOfContainer(_ index: Int) {
    let stack = Stack([Solid("a", .pt(20)), wide])
    let containers: [any Block] = [KeepTogether(stack), Grid(columns: [[stack]])]
    let region = Region(fresh: Size(width: .pt(50), height: .pt(100)))
    #expect(containers[index].layout(in: region, from: nil) == .refused(reason))
  }

  @Test func onOnePage() {
    let master = PageMaster(size: Size(width: .pt(50), height: .pt(100)), margins: .zero)
    #expect(throws: LayoutFault(reason: reason, page: 1)) {
      try layoutOnePage(Spread([Solid("a", .pt(20)), Columns([Column(wide)])]), on: master)
    }
    #expect(throws: LayoutFault(reason: reason, page: 1)) {
      try layoutOnePage(Stack([Solid("a", .pt(20)), wide]), on: master)
    }
  }
}
