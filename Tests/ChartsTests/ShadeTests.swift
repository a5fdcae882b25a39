import Charts
import Foundation
import Frames
import Measures
import Testing

/// Contrast by WCAG 2.1 (relative luminance), deficiencies by the matrices of
/// Viénot, Brettel and Mollon (1999) and Brettel (1997), on linear sRGB.
@Suite struct ShadeTests {
  private static let ramp: [Shade] = [.low, .middle, .high]

  @Test func steps() {
    let just = Rational(5999, over: 100)
    #expect([just, 60, 74, 75].map { Shade.of($0) } == [.low, .middle, .middle, .high])
    #expect(Shade.of(nil) == .none)
  }

  @Test func numbersAreLegible() {
    for shade in Self.ramp + [.none] {
      #expect(contrast(linear(shade.ground), linear(shade.text)) >= 7, "\(shade.ground.hex)")
    }
    let inks = ChartStyle.Inks()
    for ink in [inks.data, inks.short, inks.threshold, inks.other] {
      #expect(contrast(linear(ink), linear(inks.paper)) >= 7, "\(ink.hex)")
      #expect(contrast(linear(ink), linear(inks.area)) >= 4.5, "\(ink.hex)")
    }
  }

  /// Neighbours differ in lightness by 12 (of 100) at least, the outer by
  /// 25, in a grey copy and for every kind of colour vision.
  @Test(arguments: Sight.allCases) func stepsKeepApart(sight: Sight) {
    let steps = Self.ramp.map { lightness(sight.seen(linear($0.ground))) }
    #expect(steps[1] - steps[0] >= 25, "\(sight): \(steps)")
    #expect(steps[2] - steps[1] >= 12, "\(sight): \(steps)")
  }

  enum Sight: CaseIterable {
    case full, grey, protanopia, deuteranopia, tritanopia

    func seen(_ c: [Double]) -> [Double] {
      matrix.map { row in max(0, min(1, zip(row, c).map(*).reduce(0, +))) }
    }

    private var matrix: [[Double]] {
      switch self {
      case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .grey: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
      case .protanopia:
        [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]
      case .deuteranopia:
        [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
      case .tritanopia:
        [[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.805, 0.11911]]
      }
    }
  }

  private func linear(_ ink: Ink) -> [Double] {
    [ink.red, ink.green, ink.blue].map { channel in
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private func luminance(_ c: [Double]) -> Double {
    zip([0.2126, 0.7152, 0.0722], c).map(*).reduce(0, +)
  }

  private func contrast(_ a: [Double], _ b: [Double]) -> Double {
    let both = [luminance(a), luminance(b)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  /// CIE 1976 L*.
  private func lightness(_ c: [Double]) -> Double { 116 * cbrt(luminance(c)) - 16 }
}
