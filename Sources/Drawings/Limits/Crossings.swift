/// How often edges of one path lie side by side and cross: whoever fills a path compares
/// them, and cuts them where they do.
struct Crossings {
  private var sweep = Sweep(mostNeighbours: 15_000_000)
  private var crossings = 0

  private static let mostCrossings = 500_000
  /// A path of fewer edges costs next to nothing.
  private static let few = 64

  /// How many pairs of edges need not be looked at, however they lie.
  private var allowance = 400_000

  /// As a part of what may be.
  var cost: Double { Double(crossings) / Double(Crossings.mostCrossings) + sweep.cost }

  var isTooMuch: Bool { sweep.isTooMuch || crossings > Crossings.mostCrossings }

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
    crossings += weight * sweep.crossings(of: outline.edges, width: width)
  }
}
