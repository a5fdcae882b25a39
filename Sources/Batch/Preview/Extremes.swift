internal import Press

/// The records of one kind that are likeliest to go wrong: the first, and of each extent the
/// first one that has most of it. So many are kept, however many there are.
struct Extremes {
  private var first: Candidate?
  private var most: [Extent: (size: Int, candidate: Candidate)] = [:]
  private var least: [Extent: Int] = [:]

  struct Candidate {
    /// In the order of the batch.
    var number: Int
    var record: BatchRecord
    var particulars: Particulars
  }

  mutating func take(_ candidate: Candidate, _ extents: [Extent: Int]) {
    first = first ?? candidate
    for extent in Extent.allCases {
      let size = extents[extent] ?? 0
      if size > most[extent]?.size ?? 0 { most[extent] = (size, candidate) }
      least[extent] = min(size, least[extent] ?? size)
    }
  }

  /// In the order of the batch. To have most of something is no reason where all have as much.
  var chosen: [(candidate: Candidate, reasons: [PreviewReason])] {
    guard let first else { return [] }
    var chosen = [first.number: (candidate: first, reasons: [PreviewReason.first])]
    for extent in Extent.allCases {
      guard let (size, candidate) = most[extent], size > least[extent] ?? 0 else { continue }
      chosen[candidate.number, default: (candidate, [])].reasons.append(.most(extent, size))
    }
    return chosen.values.sorted { $0.candidate.number < $1.candidate.number }
  }
}
