internal import Bahasa
internal import Templates

/// The values that names have at a place of a document.
struct Evaluator: Sendable {
  private var root: [String: Value]

  init(_ record: Value) {
    if case .group(let members) = record { root = members } else { root = [:] }
  }

  func binding(_ name: String, to value: Value) -> Evaluator {
    var copy = self
    copy.root[name] = value
    return copy
  }

  /// Nil when the value is absent.
  func value(_ expression: Expression) -> Value? {
    guard let start = Value.group(root)[expression.path[...]] else { return nil }
    return expression.formatters.reduce(start) { value, use in
      value.flatMap { Formatters.apply(use, to: $0) }
    }
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
    case .compares(let expression, let comparison, let literal):
      compares(value(expression), comparison, literal)
    }
  }

  private func compares(
    _ value: Value?, _ comparison: Condition.Comparison, _ literal: Condition.Literal
  ) -> Bool {
    switch (value, literal) {
    case (.number(let a)?, .number(let b)): comparison.holds(a, b)
    case (.text(let a, _)?, .word(let b)): comparison.holds(a, b)
    default: comparison == .notEqual
    }
  }
}

extension Condition.Comparison {
  fileprivate func holds<Operand: Comparable>(_ a: Operand, _ b: Operand) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .greater: a > b
    case .atLeast: a >= b
    }
  }
}
