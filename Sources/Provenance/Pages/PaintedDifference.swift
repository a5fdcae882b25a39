/// What only one of two pages shows, or shows in another order.
struct PaintedDifference {
  private(set) var different: [PageReading.Painted] = []

  init(_ old: [PageReading.Painted], _ new: [PageReading.Painted]) {
    let (here, there) = (old.counts, new.counts)
    let before = split(old, besides: there)
    let after = split(new, besides: here)
    // Of what both show, one may cover the other.
    for (one, other) in zip(before, after) where one != other { different += [one, other] }
  }

  /// - Returns: what the other page shows, too.
  private mutating func split(
    _ painted: [PageReading.Painted], besides other: [PageReading.Painted: Int]
  ) -> [PageReading.Painted] {
    var other = other
    var both: [PageReading.Painted] = []
    for one in painted {
      if other.takeOne(one) { both.append(one) } else { different.append(one) }
    }
    return both
  }
}

extension Dictionary where Value == Int {
  /// Whether there is one of those, which is taken away then.
  mutating func takeOne(_ key: Key) -> Bool {
    guard let count = self[key], count > 0 else { return false }
    self[key] = count - 1
    return true
  }
}

extension Sequence where Element: Hashable {
  /// How often each one comes.
  var counts: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
