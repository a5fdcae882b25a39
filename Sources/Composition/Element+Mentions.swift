internal import Templates

extension Element {
  /// Whether anything in the element is made of one of these names.
  func mentions(_ names: Set<String>) -> Bool {
    attributes.values.contains { $0.mentions(names) } || text.contains { $0.mentions(names) }
      || children.contains { $0.mentions(names) }
  }
}

extension Element.Attribute {
  fileprivate func mentions(_ names: Set<String>) -> Bool {
    switch self {
    case .text(let text): text.contains { $0.mentions(names) }
    case .expression(let expression): expression.mentions(names)
    case .condition(let condition): condition.mentions(names)
    default: false
    }
  }
}

extension Inline {
  fileprivate func mentions(_ names: Set<String>) -> Bool {
    switch self {
    case .text, .lineBreak: false
    case .value(let expression, _): expression.mentions(names)
    case .bold(let body), .italic(let body), .styled(_, let body):
      body.contains { $0.mentions(names) }
    case .when(let condition, let body):
      condition.mentions(names) || body.contains { $0.mentions(names) }
    case .each(let repetition):
      repetition.list.mentions(names) || repetition.body.contains { $0.mentions(names) }
    }
  }
}

extension Condition {
  fileprivate func mentions(_ names: Set<String>) -> Bool {
    switch self {
    case .holds(let expression): expression.mentions(names)
    case .compares(let left, _, .value(let right)):
      left.mentions(names) || right.mentions(names)
    case .compares(let left, _, _): left.mentions(names)
    case .not(let part): part.mentions(names)
    case .all(let parts), .any(let parts): parts.contains { $0.mentions(names) }
    }
  }
}

extension Expression {
  fileprivate func mentions(_ names: Set<String>) -> Bool { names.contains(path[0]) }
}
