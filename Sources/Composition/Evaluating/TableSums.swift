internal import Fields
internal import Measures
internal import Templates

/// The sums of a table's rows: exact, and known after every row.
struct TableSums {
  fileprivate var sums: [Sum]
  /// After each number of rows, from none.
  private(set) var history: [TableSums] = []
  private let keepsHistory: Bool

  fileprivate struct Sum {
    var name: String
    /// Members, not a value, are added up.
    var isCount: Bool
    var amount: Rational
  }

  /// All sums that the rows of a table name, at zero.
  init(_ table: TableElement) {
    sums = table.sums.map { Sum(name: $0.name, isCount: $0.shape == .number, amount: .zero) }
    keepsHistory = table.parts.nodes().contains {
      switch $0.own {
      case .forward, .brought: true
      case .column, .head, .rows, .row, .group, .total: false
      }
    }
    place(1)
  }

  /// Adds what one member gives to the sum.
  mutating func add(_ sum: SumElement, _ values: Evaluator) {
    guard let index = sums.firstIndex(where: { $0.name == sum.name }) else { return }
    sums[index].amount += sum.value.map { values.value($0)?.amount ?? .zero } ?? .one
  }

  /// Notes the sums after so many rows more; those before the last of them
  /// have what was known when the first was noted.
  mutating func place(_ rows: Int) {
    guard keepsHistory, rows > 0 else { return }
    var bare = self
    bare.history = []
    let before = history.last ?? bare
    history += Array(repeating: before, count: rows - 1) + [bare]
  }

  /// What was added since.
  func since(_ before: TableSums) -> TableSums {
    var copy = self
    for index in sums.indices {
      copy.sums[index].amount = sums[index].amount - before.sums[index].amount
    }
    return copy
  }

  var names: Set<String> { Set(sums.map(\.name)) }

  /// The sums as names.
  func bound(to values: Evaluator) -> Evaluator {
    sums.reduce(values) { $0.binding($1.name, to: $1.value) }
  }
}

extension TableSums.Sum {
  fileprivate var value: Value {
    isCount ? .number(amount.floor ?? 0) : .decimal(amount)
  }
}
