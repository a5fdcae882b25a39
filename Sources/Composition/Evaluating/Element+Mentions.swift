internal import Templates

extension Node<CellElement> {
  /// Whether anything in the cell may be made of one of these names; of
  /// blocks that is taken for granted.
  func mentions(_ names: Set<String>) -> Bool {
    let inlines: [Inline]
    switch own.content {
    case .blocks: return true
    case .text(let text): inlines = text + (common.outline?.title ?? [])
    }
    let conditions = [common.condition, common.exception].compactMap(\.self)
    return inlines.contains { $0.mentions(names) } || conditions.contains { $0.mentions(names) }
      || own.shade.map { $0.mentions(names) } ?? false
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
      repetition.members.list.mentions(names) || repetition.body.contains { $0.mentions(names) }
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
