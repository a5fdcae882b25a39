/// All clips that hold where something is drawn, one inside the other.
struct Clip {
  fileprivate var edges: [Edge] = []
  fileprivate var depth = 0
}

/// How often clips cut the edges of shapes. Whoever fills a shape cuts it by every clip about
/// it, and those by each other, anew for each shape; upright rectangles cost nothing.
struct Cuts {
  private var sweep = Sweep(mostNeighbours: 40_000_000)
  private var cuts = 0

  private static let mostCuts = 700_000

  /// As a part of what may be.
  var cost: Double { Double(cuts) / Double(Cuts.mostCuts) + sweep.cost }

  var isTooMuch: Bool { sweep.isTooMuch || cuts > Cuts.mostCuts }

  /// A clip of some shapes inside another.
  func narrow(_ clip: Clip, by outlines: [Outline]) -> Clip {
    if outlines.count == 1, outlines[0].isUpright { return clip }
    return Clip(edges: clip.edges + outlines.flatMap(\.edges), depth: clip.depth + 1)
  }

  /// - Parameter isStroked: whether both sides of its edges are cut as well.
  mutating func add(_ outline: Outline, isStroked: Bool, in clip: Clip) {
    guard clip.depth > 0 else { return }
    let own = outline.edges
    let crossings = sweep.crossings(of: clip.edges + own, width: 0)
    let weight = isStroked ? 4 : 1
    cuts += clip.depth * (clip.edges.count + weight * (own.count + crossings))
  }
}
