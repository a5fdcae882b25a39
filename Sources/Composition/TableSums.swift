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
  init(_ table: Element) {
    sums = TableSums.all(in: table.children).reduce(into: []) { sums, element in
      let name = element.word("name") ?? ""
      guard !sums.contains(where: { $0.name == name }) else { return }
      let isCount = element.expression("of") == nil
      sums.append(Sum(name: name, isCount: isCount, amount: .zero))
    }
    keepsHistory = TableSums.isCarried(table.children)
    place(1)
  }

  /// Adds what one member gives to the sum.
  mutating func add(_ element: Element, _ values: Evaluator) {
    guard let index = sums.firstIndex(where: { $0.name == element.word("name") }) else { return }
    let source = element.expression("of")
    let amount = source.map { values.value($0)?.amount ?? .zero } ?? .one
    sums[index].amount += amount
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

extension TableSums {
  /// Whether lines carry sums, perhaps inside `each`.
  private static func isCarried(_ elements: [Element]) -> Bool {
    elements.contains {
      $0.kind == .forward || $0.kind == .brought || $0.kind == .each && isCarried($0.children)
    }
  }

  private static func all(in elements: [Element]) -> [Element] {
    elements.flatMap { $0.kind == .sum ? [$0] : all(in: $0.children) }
  }
}

extension TableSums.Sum {
  fileprivate var value: Value {
    isCount ? .number(amount.floor ?? 0) : .decimal(amount)
  }
}
