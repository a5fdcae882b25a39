internal import Diagnostics
internal import Fields

/// What names mean at a place in a template, and which optional values are
/// known to be present there.
struct Scope {
  var fields: [Field]
  var proven: Set<[String]> = []
  var formatters: [FormatterType]
  /// The sums of the table around, known in the rows that close it.
  var sums: [Field] = []
  /// What is printed for a value that is absent; nil where it must be asked for.
  var missing: String?
  /// What is named of the record.
  var mentions = MentionLog()
  /// Where names that were given since come from; empty of what is none of the record's.
  private var origins: [String: [String]] = [:]

  init(fields: [Field], formatters: [FormatterType]) {
    self.fields = fields
    self.formatters = formatters
  }

  /// The scope inside `each=… as=name`, or `of=… as=name`.
  func binding(_ name: String, to shape: Shape) -> Scope {
    var scope = self
    scope.fields.removeAll { $0.name == name }
    scope.fields.append(Field(name, shape))
    scope.proven = scope.proven.filter { $0.first != name }
    scope.origins[name] = []
    return scope
  }

  /// The scope inside an element that gives a name to a value; of a list, to
  /// each member.
  func naming(_ name: String, _ expression: Expression, isCounted: Bool = true) -> Scope {
    guard !name.isEmpty, let shape = try? resolve(expression).shape else { return self }
    var scope: Scope
    if case .list(let member) = shape {
      scope = isCounted ? repeating(name, member) : binding(name, to: member)
    } else {
      scope = binding(name, to: shape)
    }
    scope.origins[name] = origin(of: expression.path)
    return scope
  }

  /// A path in the record, without numbers of members.
  private func origin(of path: [String]) -> [String] {
    guard let start = path.first.flatMap({ origins[$0] }) else { return path }
    return start.isEmpty ? [] : start + path.dropFirst()
  }

  /// The scope inside what is printed for each member of a list.
  func repeating(_ name: String, _ member: Shape) -> Scope {
    binding(name, to: member).binding(Vocabulary.ordinal, to: .number)
  }

  /// The scope in which what a name stands for may be absent.
  func doubting(_ name: String) -> Scope {
    var scope = self
    for index in fields.indices where fields[index].name == name {
      scope.fields[index].optional = true
    }
    return scope
  }

  /// The scope in which pages are numbered.
  var countingPages: Scope {
    binding(PageSetup.field.name, to: .group(NumberedPage.fields.all))
  }

  /// The scope in which the sums of the table are names.
  var knowingSums: Scope {
    sums.reduce(self) { $0.binding($1.name, to: $1.shape) }
  }

  func knowing(_ condition: Condition?) -> Scope {
    guard let condition else { return self }
    var scope = self
    scope.proven.formUnion(condition.proven)
    return scope
  }
}

extension Scope {
  /// The shape under a path, and whether it may be absent.
  func resolve(_ path: [String]) throws(ExpressionFault) -> (shape: Shape, optional: Bool) {
    mentions.add(origin(of: path))
    var shape = Shape.group(fields)
    var optional = false
    for (depth, name) in path.enumerated() {
      guard let field = shape.fields.first(where: { $0.name == name }) else {
        throw .unknownName(
          name, suggestion: suggestion(for: name, among: shape.fields.map(\.name)))
      }
      shape = field.shape
      if field.optional && !proven.contains(Array(path[...depth])) { optional = true }
    }
    return (shape, optional)
  }

  /// The shape of an expression's value.
  func resolve(_ expression: Expression) throws(ExpressionFault) -> (shape: Shape, optional: Bool) {
    var (shape, optional) = try resolve(expression.path)
    for use in expression.formatters {
      shape = try apply(use, to: shape)
    }
    return (shape, optional)
  }

  private func apply(_ use: Expression.Use, to shape: Shape) throws(ExpressionFault) -> Shape {
    let named = formatters.filter { $0.name == use.name }
    let fitting = formatters.filter { $0.input == shape.kind }.map(\.name)
    guard !named.isEmpty else { throw .unknownFormatter(use.name, fitting: fitting) }
    guard let formatter = named.first(where: { $0.input == shape.kind }) else {
      throw .formatterInput(
        use.name, wants: named[0].input, given: shape.kind, fitting: fitting)
    }
    guard formatter.takesNumber == (use.number != nil) else {
      throw .formatterNumber(use.name, wanted: formatter.takesNumber)
    }
    return formatter.output ?? shape
  }
}

/// What can be wrong with an expression.
enum ExpressionFault: Error, Hashable {
  case syntax(String)
  case unknownName(String, suggestion: String?)
  /// With those for the value that it stands behind.
  case unknownFormatter(String, fitting: [String])
  case formatterInput(String, wants: Shape.Kind, given: Shape.Kind, fitting: [String])
  case formatterNumber(String, wanted: Bool)
  /// Cannot be printed as it is.
  case notText(String, given: Shape.Kind)
  /// Cannot be listed or compared: a value of another kind is wanted.
  case kind(String, wants: String, given: Shape.Kind)
  case mayBeAbsent(String)
}
