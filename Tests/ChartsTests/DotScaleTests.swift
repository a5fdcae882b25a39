import Charts
import Frames
import Measures
import TestSupport
import Testing

@Suite struct DotScaleTests {
  /// The dot lies whole in its frame, at its part of the scale.
  @Test(arguments: [0, 25, 60, 100]) func dotsAreInside(_ value: Int) {
    let scale = DotScale(value: Rational(value), low: 0, high: 100, marks: [50], threshold: 75)
    let frame = scale.frame(in: Size(width: .pt(102), height: .pt(6)))
    #expect(frame.size == Size(width: .pt(102), height: .pt(6)))
    let points = frame.paths.flatMap { $0.path.points }
    #expect(points.allSatisfy { $0.x >= .zero && $0.x <= .pt(102) })
    let dot = frame.paths.last?.path.points.first
    // At the right of the dot, which is a point wide.
    #expect(dot == Point(x: .pt(value + 2), y: .pt(3)))
  }

  @Test func whatIsMissingIsNotDrawn() {
    let frame = DotScale(value: nil, low: 3, marks: [1, 2]).frame(
      in: Size(width: .pt(9), height: .pt(3)))
    #expect(frame.paths.count == 2)
  }

  @Test func offTheScale() {
    #expect(throws: ChartFault.offScale(label: "p", value: 101)) {
      try DotScale(value: 1, high: 101).check("p")
    }
  }
}
