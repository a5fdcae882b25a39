/// Finds where edges cross, by going down them from their upper ends.
struct Sweep {
  private var neighbours = 0
  private let mostNeighbours: Int

  init(mostNeighbours: Int) { self.mostNeighbours = mostNeighbours }

  /// Whether more edges lay side by side than there may, so that counting was given up.
  /// As a part of what may be.
  var cost: Double { Double(neighbours) / Double(mostNeighbours) }

  var isTooMuch: Bool { neighbours > mostNeighbours }

  /// - Parameter width: how near each other edges cross.
  mutating func crossings(of edges: [Edge], width: Double) -> Int {
    var crossings = 0
    var active: [Edge] = []
    for edge in edges.sorted(by: { $0.top < $1.top }) {
      var kept = 0
      for index in active.indices {
        let other = active[index]
        guard other.bottom + width >= edge.top else { continue }
        // A write asks whether the array is its own, at each of millions of visits.
        if kept != index { active[kept] = other }
        kept += 1
        if edge.meets(other, width) { crossings += 1 }
      }
      active.removeSubrange(kept...)
      neighbours += kept
      if isTooMuch { return crossings }
      active.append(edge)
    }
    return crossings
  }
}
