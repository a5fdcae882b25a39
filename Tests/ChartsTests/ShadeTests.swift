import Charts
import Frames
import Measures
import Testing

@Suite struct ShadeTests {
  @Test func steps() {
    let just = Rational(5999, over: 100)
    #expect([just, 60, 74, 75].map { Shade.of($0) } == [.low, .middle, .middle, .high])
    #expect(Shade.of(nil) == .none)
  }
}
