/// `satker.nama | huruf-besar`: a path into the record and what is done to
/// the value, checked against the record's shape.
public struct Expression: Hashable, Sendable {
  public var path: [String]
  public var formatters: [Use]

  public init(path: [String], formatters: [Use] = []) {
    self.path = path
    self.formatters = formatters
  }

  public struct Use: Hashable, Sendable {
    public var name: String
    public var number: Int?

    public init(name: String, number: Int? = nil) {
      self.name = name
      self.number = number
    }
  }
}

/// Whether a part is printed: `if="nomor"`, `if="saksi | jumlah > 3"`.
public indirect enum Condition: Hashable, Sendable {
  /// A flag that is set, a value that is present, a list that is not empty.
  case holds(Expression)
  case compares(Expression, Comparison, Literal)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    // Longer ones first, so that ">=" is not read as ">".
    case notEqual = "!="
    case atLeast = ">="
    case equal = "="
    case greater = ">"
  }

  public enum Literal: Hashable, Sendable {
    case number(Int)
    case word(String)
  }

  /// Paths of values that are surely present where the condition holds.
  var proven: Set<[String]> {
    switch self {
    case .holds(let expression):
      // What is present stands in groups that are present.
      expression.formatters.isEmpty
        ? Set(expression.path.indices.map { Array(expression.path[...$0]) }) : []
    case .all(let parts): parts.reduce(into: []) { $0.formUnion($1.proven) }
    case .compares, .not, .any: []
    }
  }
}
