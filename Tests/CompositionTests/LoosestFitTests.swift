import Flow
import Measures
import Testing

@testable import Composition

/// How few sizes are tried until one holds everything.
@Suite struct LoosestFitTests {
  private static let fits: [Fit] =
    [Fit(), Fit(white: 80), Fit(white: 60), Fit(white: 60, leading: 95)]
    + stride(from: 98, through: 80, by: -2).map { Fit(white: 60, leading: 95, size: $0) }

  /// - Parameter height: of what stands in a fit, where 1,000 pt are left.
  /// - Returns: which holds it, and how many were tried.
  private func loosest(_ height: (Fit) -> Length) throws -> (fit: Fit?, count: Int) {
    var count = 0
    let result = try Self.fits.loosest { fit in
      count += 1
      let needed = height(fit)
      let fault = LayoutFault(
        reason: Reason(.height(needed: needed, left: .pt(1000))), page: 1)
      return needed <= .pt(1000) ? .success(fit) : .failure(fault)
    }
    return (try? result.get(), count)
  }

  @Test func isTheFirstThatHolds() throws {
    for index in Self.fits.indices {
      let fit = Self.fits[index]
      let found = try loosest { tried in
        let place = Self.fits.firstIndex(of: tried) ?? 0
        return .pt(1000 + 10 * (index - place))
      }
      #expect(found.fit == fit)
    }
    let nothing = try loosest { _ in .pt(5000) }
    #expect(nothing.fit == nil && nothing.count == 3)
  }

  /// Where lines grow shorter with their letters, and where only their height does.
  @Test(arguments: [1, 2]) func isFoundSoon(power: Int) throws {
    var counts: [Int] = []
    for more in stride(from: 10, to: 200, by: 10) {
      let found = try loosest { fit in
        (0..<power).reduce(Length.pt(1000 + more)) { height, _ in height.percent(fit.size) }
      }
      #expect(found.fit != nil)
      counts.append(found.count)
    }
    #expect(counts.reduce(0, +) <= 5 * counts.count)
  }
}
