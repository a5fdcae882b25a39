/// How often edges of one path lie side by side and cross: whoever fills a path compares
/// them, and cuts them where they do.
struct Crossings {
  private var neighbours = 0
  private var crossings = 0

  private static let mostNeighbours = 15_000_000
  private static let mostCrossings = 500_000
  /// A path of fewer edges costs next to nothing.
  private static let few = 64

  /// How many pairs of edges need not be looked at, however they lie.
  private var allowance = 400_000

  var isTooMuch: Bool {
    neighbours > Crossings.mostNeighbours || crossings > Crossings.mostCrossings
  }

  /// Goes down the path's edges from their upper ends.
  ///
  /// - Parameter width: of its stroke; 0 without one.
  mutating func add(_ outline: Outline, width: Double) {
    let count = outline.edgeCount
    guard count > Crossings.few else { return }
    let weight = width > 0 ? 4 : 1
    let pairs = weight * count * count / 2
    guard pairs > allowance else {
      allowance -= pairs
      return
    }
    let edges = outline.chains.flatMap { chain in
      zip(chain, chain.dropFirst()).map { Edge($0, $1) }
    }.sorted { $0.top < $1.top }
    var active: [Edge] = []
    for edge in edges {
      var kept = 0
      for index in active.indices {
        let other = active[index]
        guard other.bottom + width >= edge.top else { continue }
        active[kept] = other
        kept += 1
        if edge.meets(other, width) { crossings += weight }
      }
      active.removeSubrange(kept...)
      neighbours += kept
      if isTooMuch { return }
      active.append(edge)
    }
  }
}

private struct Edge {
  var top: Double
  var bottom: Double
  /// Where it starts at its top.
  private var x: Double
  private var slope: Double

  init(_ a: Point, _ b: Point) {
    let (upper, lower) = a.y <= b.y ? (a, b) : (b, a)
    (top, bottom, x) = (upper.y, lower.y, upper.x)
    slope = lower.y > upper.y ? (lower.x - upper.x) / (lower.y - upper.y) : 0
  }

  /// Whether it crosses an edge that starts higher, or comes as near as its stroke is wide.
  func meets(_ other: Edge, _ width: Double) -> Bool {
    let end = max(top, min(bottom, other.bottom))
    let first = at(top) - other.at(top)
    let last = at(end) - other.at(end)
    return first * last < 0 || min(abs(first), abs(last)) < width * (1 + abs(slope))
  }

  private func at(_ y: Double) -> Double { x + (y - top) * slope }
}
