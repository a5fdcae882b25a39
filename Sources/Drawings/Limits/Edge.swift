/// A straight edge of a shape, from its upper end down.
struct Edge {
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

extension Outline {
  var edges: [Edge] {
    chains.flatMap { chain in zip(chain, chain.dropFirst()).map { Edge($0, $1) } }
  }
}
