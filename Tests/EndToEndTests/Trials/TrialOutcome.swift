/// What came of runs in which something went wrong, counted by what should never be.
struct TrialOutcome<Flaw: CaseIterable & Hashable & Sendable>: Sendable {
  var runs = 0
  /// In how many the trouble came before the run was over.
  var ended = 0
  private var flaws: [Flaw: Int] = [:]
  /// Whatever should not be, in words.
  var stories: [String] = []

  /// - Parameter ended: whether the trouble came before the run was over.
  init(ended: Bool) { (runs, self.ended) = (1, ended ? 1 : 0) }

  /// Of no run.
  init() {}

  subscript(flaw: Flaw) -> Int {
    get { flaws[flaw, default: 0] }
    set { flaws[flaw] = newValue }
  }

  var isSound: Bool { flaws.values.allSatisfy { $0 == 0 } }

  /// A line of a table: runs, and each of what should never be.
  var row: String {
    ([runs] + Flaw.allCases.map { self[$0] }).map(String.init).joined(separator: " | ")
  }

  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.runs += b.runs
    sum.ended += b.ended
    sum.flaws.merge(b.flaws, uniquingKeysWith: +)
    sum.stories += b.stories
    return sum
  }
}
