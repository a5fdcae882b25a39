internal import Flow
internal import Templates

/// How far a page has given way so that it holds its content, in percent.
public struct Fit: Hashable, Sendable {
  /// Of spacers, springs, gaps and signature areas.
  public var white: Int
  /// Of the distance of lines.
  public var leading: Int
  /// Of the type, and of all that goes with it.
  public var size: Int
  /// How many arrangements did not fit before.
  public var overflow: Int

  public init(white: Int = 100, leading: Int = 100, size: Int = 100, overflow: Int = 0) {
    self.white = white
    self.leading = leading
    self.size = size
    self.overflow = overflow
  }

  /// Nothing has.
  public static let natural = Fit()
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
    var fits = [Fit(size: first, overflow: page.overflow)]
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
    // As long as the size is the same, texts are shaped already.
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
