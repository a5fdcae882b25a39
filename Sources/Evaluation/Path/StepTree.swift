import Measures

/// The conditions of a target as a tree: answers at the leaves, sums with
/// minima at the branches (an area, a group, pengungkit, the total).
indirect enum StepTree {
  /// The points of an answer on every rung of its ladder; `minimum` is a
  /// condition on this answer alone.
  case leaf(code: String, points: [Rational], minimum: Rational)
  case branch([StepTree], minimum: Rational)
}

/// For every number of steps the most points that a tree can reach with
/// exactly so many, all minima in it met; nil where that cannot be.
///
/// This is exact. Minima are lower bounds on sums, so of two ways to spend s
/// steps within a branch the one with more points is never worse for
/// anything above it: the maximum for each s is all that a parent needs. The
/// table of a branch is the (max, +) convolution of those of its parts, and
/// the fewest steps are the first entry of the root that is not nil.
///
/// It gives up after `mostSteps`.
struct StepTable {
  private(set) var best: [Rational?]
  private var inner: Inner

  private indirect enum Inner {
    case leaf(code: String)
    /// `rests[i]` is the table of parts i and later, together.
    case branch([StepTable], rests: [[Rational?]])
  }

  /// In all: sums, those of long fractions counting as many. A number and no time, so that
  /// every machine gives up at the same.
  static let mostSteps = 2_000_000

  /// Nil when it would take more than `mostSteps`.
  init?(_ tree: StepTree) {
    var left = StepTable.mostSteps
    self.init(tree, &left)
    if left < 0 { return nil }
  }

  private init(_ tree: StepTree, _ left: inout Int) {
    switch tree {
    case .leaf(let code, let points, let minimum):
      best = StepTable.keep(points, minimum)
      inner = .leaf(code: code)
    case .branch(let trees, let minimum):
      let parts = trees.map { StepTable($0, &left) }
      var rests: [[Rational?]] = [[.zero]]
      for part in parts.reversed() {
        rests.append(StepTable.joined(part.best, rests.last ?? [], &left))
      }
      rests.reverse()
      best = StepTable.keep(rests[0], minimum)
      inner = .branch(parts, rests: rests)
    }
  }

  /// Nil when no number of steps meets all minima.
  var fewestSteps: Int? { best.firstIndex { $0 != nil } }

  /// How many rungs each answer is raised by to reach `best[steps]`. Of several ways that reach
  /// it, the one that gives as many steps as possible to the first part, then the second …
  func rungs(_ steps: Int) -> [(code: String, rungs: Int)] {
    switch inner {
    case .leaf(let code): return [(code, steps)]
    case .branch(let parts, let rests):
      var left = steps
      return parts.indices.flatMap { index in
        let own = StepTable.share(
          left, of: parts[index].best, beside: rests[index + 1], in: rests[index])
        left -= own
        return parts[index].rungs(own)
      }
    }
  }
}

extension StepTable {
  private static func keep(_ points: [Rational?], _ minimum: Rational) -> [Rational?] {
    points.map { value in value.flatMap { $0 < minimum ? nil : $0 } }
  }

  private static func joined(
    _ a: [Rational?], _ b: [Rational?], _ left: inout Int
  ) -> [Rational?] {
    var joined = [Rational?](repeating: nil, count: a.count + b.count - 1)
    for (i, x) in a.enumerated() where left >= 0 {
      guard let x else { continue }
      for (j, y) in b.enumerated() where left >= 0 {
        guard let y else { continue }
        let sum = x + y
        left -= sum.weight
        if let known = joined[i + j], sum <= known { continue }
        joined[i + j] = sum
      }
    }
    return joined
  }

  /// The most steps for a part with which the whole still reaches its best.
  private static func share(
    _ steps: Int, of part: [Rational?], beside rest: [Rational?], in whole: [Rational?]
  ) -> Int {
    let ways = (0...min(steps, part.count - 1)).reversed()
    let found = ways.first { own in
      guard steps - own < rest.count, let x = part[own], let y = rest[steps - own] else {
        return false
      }
      return x + y == whole[steps]
    }
    return found ?? 0
  }
}
