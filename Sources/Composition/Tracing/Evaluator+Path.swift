internal import Fields
internal import Templates

extension Evaluator {
  /// The way to a value in the record; nil when it is none of the record's.
  func path(_ expression: Expression) -> ValuePath? { path(expression, among: locals[...]) }

  private func path(_ expression: Expression, among locals: ArraySlice<Local>) -> ValuePath? {
    guard var path = start(expression.path[0], among: locals) else { return nil }
    path.steps += expression.path.dropFirst().map { .name($0) }
    return path
  }

  private func start(_ name: String, among locals: ArraySlice<Local>) -> ValuePath? {
    guard let index = locals.lastIndex(where: { $0.name == name }) else {
      return root[name] == nil ? nil : ValuePath([.name(name)])
    }
    guard let source = locals[index].source,
      var path = path(source.expression, among: locals[..<index])
    else { return nil }
    if let member = source.member {
      let skipped = source.expression.formatters.reduce(
        skipped(source.expression, among: locals[..<index])
      ) { $0 + Formatters.skipped($1) }
      path.steps.append(.member(member + skipped, kode: locals[index].value.kode))
    }
    return path
  }
}

extension Evaluator {
  /// How many members a name leaves out of the list that it was given to.
  private func skipped(_ expression: Expression, among locals: ArraySlice<Local>) -> Int {
    guard expression.path.count == 1 else { return 0 }
    return locals.last { $0.name == expression.path[0] }?.source?.skipped ?? 0
  }
}

extension Value {
  /// Of a group that has a code.
  fileprivate var kode: String? {
    if case .text(let kode, _)? = self[["kode"]] { kode } else { nil }
  }
}
