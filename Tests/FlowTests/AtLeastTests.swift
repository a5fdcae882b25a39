import Flow
import Frames
import Measures
import TestSupport
import Testing

@Suite struct AtLeastTests {
  @Test func takesItsHeight() throws {
    let stack = Stack([AtLeast(.pt(30), Lines("p", 1)), Solid("b", .pt(10))])
    #expect(
      try pages(2, 5, stack) == """
        ┌──┐
        │p1│
        │  │
        │  │
        │b░│
        │  │
        └──┘

        """)
  }

  @Test func refusesWithNumbers() {
    #expect(
      AtLeast(.pt(30), Lines("p", 1)).layout(in: region(2, 2, of: 9), from: nil)
        == .refused(Reason(.height(needed: .pt(30), left: .pt(20)))))
  }

  @Test func isNeverSplit() {
    #expect(
      AtLeast(.pt(30), Lines("p", 4)).layout(in: region(2, 2, of: 9), from: nil)
        == .refused(Reason(.height(needed: .pt(40), left: .pt(20)))))
  }
}
