public import Measures

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
  case compares(Expression, Comparison, Operand)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    // Longer ones first, so that ">=" is not read as ">".
    case notEqual = "!="
    case atLeast = ">="
    case atMost = "<="
    case equal = "="
    case greater = ">"
    case less = "<"
  }

  /// What a value is compared with.
  public enum Operand: Hashable, Sendable {
    case number(Rational)
    case word(String)
    /// Another value; `a.minimum`, or any name behind `<` and its like.
    case value(Expression)
  }

  /// Paths of values that are surely present where the condition holds.
  var proven: Set<[String]> {
    switch self {
    case .holds(let expression): expression.proven
    case .all(let parts): parts.reduce(into: []) { $0.formUnion($1.proven) }
    // What is absent differs from everything and is equal to nothing.
    case .compares(_, .notEqual, _): []
    case .compares(let left, _, .value(let right)): left.proven.union(right.proven)
    case .compares(let expression, _, _): expression.proven
    case .not, .any: []
    }
  }
}

extension Expression {
  /// Where its value is present so are these: it stands in groups that are.
  fileprivate var proven: Set<[String]> {
    formatters.isEmpty ? Set(path.indices.map { Array(path[...$0]) }) : []
  }
}
