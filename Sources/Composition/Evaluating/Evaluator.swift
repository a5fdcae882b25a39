internal import Bahasa
internal import Fields
internal import Templates

/// The values that names have at a place of a document.
struct Evaluator: Sendable {
  let root: [String: Value]
  /// Names that were given since, the latest last; few, and cheaper to copy.
  private(set) var locals: [Local] = []
  /// Of the whole document.
  let budget = PrintBudget()

  struct Local: Sendable {
    var name: String
    var value: Value
    var source: Source?
  }

  /// What a name was given to: a value of the record, or its member of that number, from 1.
  struct Source: Sendable {
    var expression: Expression
    var member: Int?
    /// How many members of the list are left out at its beginning.
    var skipped = 0
  }

  init(_ record: Value) {
    if case .group(let members) = record { root = members } else { root = [:] }
  }

  func binding(_ name: String, to value: Value, from source: Source? = nil) -> Evaluator {
    var copy = self
    copy.locals.append(Local(name: name, value: value, source: source))
    return copy
  }

  /// Nil when the value is absent.
  func value(_ expression: Expression) -> Value? {
    guard let start = named(expression.path[0])?[expression.path.dropFirst()] else { return nil }
    return expression.formatters.reduce(start) { value, use in
      value.flatMap { Formatters.apply(use, to: $0) }
    }
  }

  private func named(_ name: String) -> Value? {
    locals.last { $0.name == name }?.value ?? root[name]
  }

  func list(_ expression: Expression) -> [Value] {
    if case .list(let values)? = value(expression) { values } else { [] }
  }

  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .holds(let expression): value(expression)?.isPresent ?? false
    case .not(let part): !holds(part)
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .compares(let expression, let comparison, let operand):
      compares(value(expression), comparison, value(operand))
    }
  }

  private func value(_ operand: Condition.Operand) -> Value? {
    switch operand {
    case .number(let number): .decimal(number)
    case .word(let word): .fixed(word)
    case .value(let expression): value(expression)
    }
  }

  private func compares(
    _ left: Value?, _ comparison: Condition.Comparison, _ right: Value?
  ) -> Bool {
    if case .text(let a, _)? = left, case .text(let b, _)? = right {
      return comparison.holds(a, b)
    }
    if case .date(let a)? = left, case .date(let b)? = right {
      return comparison.holds(a, b)
    }
    guard let a = left?.amount, let b = right?.amount else { return comparison == .notEqual }
    return comparison.holds(a, b)
  }
}

extension Condition.Comparison {
  fileprivate func holds<Operand: Comparable>(_ a: Operand, _ b: Operand) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .greater: a > b
    case .less: a < b
    case .atLeast: a >= b
    case .atMost: a <= b
    }
  }
}
