public import Flow
internal import Measures
internal import Templates

/// What was tried before a page was given up.
public struct GivenWay: Hashable, Sendable {
  public var fit: Fit
  /// How many arrangements did not fit before.
  public var overflow: Int

  public init(_ fit: Fit = .natural, overflow: Int = 0) {
    self.fit = fit
    self.overflow = overflow
  }

  /// Nothing.
  public static let natural = GivenWay()
}

extension Commission {
  /// Whether the design has no other arrangement than the page's.
  var isLast: Bool { page.overflow >= design.yielding.overflows }

  /// All fits from the loosest to the tightest. What has overflowed stands in the smallest type, so
  /// that no type grows when a record does.
  ///
  /// - Parameter most: of the size, in percent.
  func fits(upTo most: Int) -> [Fit] {
    let yielding = design.yielding
    let floor = page.floor ?? yielding.floor
    let first = page.overflow > 0 ? floor : max(floor, most)
    let smallest = (yielding.smallest ?? .zero).percent(page.scale)
    var fits = [Fit(size: first, smallest: smallest)]
    func give(_ part: WritableKeyPath<Fit, Int>, to least: Int, by step: Int) {
      while let last = fits.last, last[keyPath: part] > least {
        var next = last
        next[keyPath: part] = max(least, last[keyPath: part] - step)
        fits.append(next)
      }
    }
    give(\.white, to: yielding.white, by: 10)
    give(\.leading, to: yielding.leading, by: 3)
    give(\.size, to: floor, by: 2)
    return fits
  }
}

extension [Fit] {
  /// What comes of the loosest that fits, assuming that what fits in one fits in every tighter one;
  /// without any, of the tightest.
  func loosest<Made>(
    _ attempt: (Fit) throws(CompositionFault) -> Result<Made, LayoutFault>
  ) throws(CompositionFault) -> Result<Made, LayoutFault> {
    var result = try attempt(self[0])
    guard case .failure(var fault) = result else { return result }
    // The tightest that is known not to fit, and the loosest that is known to.
    var (low, high) = (0, count)
    while high - low > 1 {
      let probe = probe(low, fault, high)
      let made = try attempt(self[probe])
      switch made {
      case .success: (result, high) = (made, probe)
      case .failure(let found):
        (low, fault) = (probe, found)
        if high == count { result = made }
      }
    }
    return result
  }

  /// Which is tried next.
  private func probe(_ low: Int, _ fault: LayoutFault, _ high: Int) -> Int {
    // As long as the size is the same, lines are as they were.
    let ofOneSize = lastIndex { $0.size == self[0].size } ?? 0
    if low < ofOneSize { return high > ofOneSize ? ofOneSize : (low + high) / 2 }
    return high < count ? high - 1 : guess(low, fault)
  }

  /// The first that may hold what lacks so much height in a looser one: smaller type takes less
  /// height, and fewer lines, so that it goes with a power of the size between 1 and 2.
  private func guess(_ low: Int, _ fault: LayoutFault) -> Int {
    guard case .height(let needed, let left) = fault.reason.kind, needed > left, left > .zero
    else { return count - 1 }
    let room = 1000 * left.units / needed.units
    func cube(_ index: Int) -> Int { self[index].size * self[index].size * self[index].size }
    return indices.first { $0 > low && 1_000_000 * cube($0) <= room * room * cube(low) }
      ?? count - 1
  }
}
