extension PageDifference.Region {
  /// Around what lies together: closer than a millimetre below, or two millimetres beside.
  static func regions(_ painted: [PageReading.Painted], page: Int) -> [Self] {
    var regions: [Self] = []
    for band in painted.grouped(\.top, \.bottom, gap: Self.millimetre) {
      for group in band.grouped(\.left, \.right, gap: 2 * Self.millimetre) {
        if let region = Self(around: group, page: page) { regions.append(region) }
      }
    }
    return regions
  }

  private init?(around painted: [PageReading.Painted], page: Int) {
    guard let first = painted.first else { return nil }
    let box = painted.reduce(first.box) { $0.joined($1.box) }
    self.init(
      page: page, left: Self.whole(box.left), top: Self.whole(box.top),
      right: -Self.whole(-box.right), bottom: -Self.whole(-box.bottom),
      kinds: Set(painted.map(\.kind)))
  }

  private static let millimetre = 2835

  /// Millimetres, the lower ones, or the next ones when those are less than 1/20 mm away, as
  /// the edges of papers are: a point is 127/360 mm.
  private static func whole(_ thousandths: Int) -> Int {
    let (millimetres, rest) =
      ((thousandths + millimetre / 20) * 127).quotientAndRemainder(dividingBy: 360_000)
    return rest < 0 ? millimetres - 1 : millimetres
  }
}

extension [PageReading.Painted] {
  /// Those of which each touches another one along one side, or nearly so.
  fileprivate func grouped(
    _ start: KeyPath<PageBox, Int>, _ end: KeyPath<PageBox, Int>, gap: Int
  ) -> [Self] {
    var groups: [Self] = []
    var reached = Int.min
    for one in sorted(by: { $0.box[keyPath: start] < $1.box[keyPath: start] }) {
      if groups.isEmpty || one.box[keyPath: start] > reached + gap { groups.append([]) }
      groups[groups.count - 1].append(one)
      reached = Swift.max(reached, one.box[keyPath: end])
    }
    return groups
  }
}
