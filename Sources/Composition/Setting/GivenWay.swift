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
    if case .success = result { return result }
    // As long as the size is the same, lines are as they were.
    let ofOneSize = lastIndex { $0.size == self[0].size } ?? 0
    var (low, high) = (0, 0)
    for probe in [ofOneSize, count - 1] where probe > low && high == 0 {
      result = try attempt(self[probe])
      if case .success = result { high = probe } else { low = probe }
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      let another = try attempt(self[middle])
      if case .success = another { (result, high) = (another, middle) } else { low = middle }
    }
    return result
  }
}
