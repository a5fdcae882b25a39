import Flow
import Frames
import Measures
import TestSupport
import Testing

@Suite struct OverlayTests {
  let stamp = Frame.solid("s", Size(width: .pt(20), height: .pt(20)))

  @Test func layersDoNotChangeTheSize() throws {
    let overlay = Overlay(
      Lines("p", 3),
      [Layer(stamp, at: .init(.right, .bottom), offset: Point(x: .zero, y: .pt(10)))])
    #expect(try overlay.natural(width: .pt(50)).size == Size(width: .pt(50), height: .pt(30)))
    #expect(
      try pages(5, 4, overlay) == """
        ┌─────┐
        │p1   │
        │p2   │
        │p3 s░│
        │   ░░│
        └─────┘

        """)
  }

  @Test(arguments: [
    (Layer.Anchor.topLeft, Point.zero), (.center, Point(x: .pt(15), y: .pt(5))),
    (.init(.right, .bottom), Point(x: .pt(30), y: .pt(10))),
  ])
  func anchors(_ anchor: Layer.Anchor, _ place: Point) throws {
    let frame = try Overlay(Solid("a", .pt(30)), [Layer(stamp, at: anchor)])
      .natural(width: .pt(50))
    #expect(frame.texts.map(\.text) == ["a", "s"])
    #expect(frame.texts[1].at == place)
  }

  @Test func layersBehindComeFirst() throws {
    let overlay = Overlay(
      Solid("a", .pt(30)), [Layer(stamp), Layer(Lines("q", 1), behind: true)])
    #expect(try overlay.natural(width: .pt(50)).texts.map(\.text) == ["q1", "a", "s"])
  }

  @Test func aLayerMayFillTheBase() throws {
    let layer = Layer(Spread([Spring(), Solid("z", .zero)]), behind: true)
    let frame = try Overlay(Solid("a", .pt(30)), [layer]).natural(width: .pt(50))
    #expect(frame.texts[0].at.y == .pt(30))
  }

  @Test func isNeverSplit() {
    #expect(
      Overlay(Lines("p", 6), []).layout(in: region(5, 4), from: nil)
        == .refused(Reason(.height(needed: .pt(60), left: .pt(40)))))
  }
}
