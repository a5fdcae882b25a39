internal import Diagnostics
internal import Measures

extension Expression {
  /// Reads `path.path | formatter:2 | formatter`.
  init(parsing text: some StringProtocol) throws(ExpressionFault) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
    path = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard path.allSatisfy(\.isName) else { throw .syntax(String(text).trimmed) }
    formatters = []
    for part in parts.dropFirst() {
      formatters.append(try Use(parsing: part))
    }
  }

  /// As it is written in a template.
  public var text: String {
    ([path.joined(separator: ".")] + formatters.map(\.text)).joined(separator: " | ")
  }
}

extension Expression.Use {
  init(parsing text: String) throws(ExpressionFault) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    name = parts[0].trimmed
    number = parts.count == 2 ? Int(parts[1].trimmed) : nil
    guard name.isName, parts.count == 1 || number ?? -1 >= 0 else { throw .syntax(text) }
  }

  var text: String { number.map { "\(name):\($0)" } ?? name }
}

extension Condition {
  /// Reads a condition: `or` of `and` of `not`, comparisons and expressions.
  init(parsing text: some StringProtocol) throws(ExpressionFault) {
    self = try Condition.junction(String(text), at: "or", Condition.any) {
      (part) throws(ExpressionFault) in
      try Condition.junction(part, at: "and", Condition.all, Condition.init(term:))
    }
  }

  private static func junction(
    _ text: String, at word: String, _ join: ([Condition]) -> Condition,
    _ read: (String) throws(ExpressionFault) -> Condition
  ) throws(ExpressionFault) -> Condition {
    var parts: [Condition] = []
    for part in text.splitting(atWord: word) {
      guard !part.trimmed.isEmpty else { throw .syntax(text.trimmed) }
      parts.append(try read(part))
    }
    return parts.count == 1 ? parts[0] : join(parts)
  }

  private init(term text: String) throws(ExpressionFault) {
    let text = text.trimmed
    if text.hasPrefix("not ") {
      self = .not(try Condition(term: String(text.dropFirst(4))))
      return
    }
    for comparison in Comparison.allCases {
      guard let (left, right) = text.splitting(atFirst: comparison.rawValue) else { continue }
      let operand = try Operand(parsing: right, isOrder: comparison.isOrder)
      self = .compares(try Expression(parsing: left), comparison, operand)
      return
    }
    self = .holds(try Expression(parsing: text))
  }
}

extension Condition.Operand {
  /// Words have no order: behind `<` and its like a name is a value's.
  fileprivate init(parsing text: String, isOrder: Bool) throws(ExpressionFault) {
    let text = text.trimmed
    if let number = Rational(text) {
      self = .number(number)
    } else if text.isWord && !isOrder {
      self = .word(text)
    } else {
      self = .value(try Expression(parsing: text))
    }
  }
}

extension Condition.Comparison {
  var isOrder: Bool { self != .equal && self != .notEqual }
}

extension StringProtocol {
  /// Lower-case letters, digits, `_` and `-`, a letter first.
  var isName: Bool {
    guard let first = utf8.first, (97...122).contains(first) else { return false }
    return utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == 45
    }
  }

  /// What a text value is compared with: a name, or one in capitals such as `WBK`.
  fileprivate var isWord: Bool {
    lowercased().isName
  }

  fileprivate func splitting(atWord word: String) -> [String] {
    split(separator: " ").reduce(into: [""]) { parts, next in
      if next == word { parts.append("") } else { parts[parts.count - 1] += " " + next }
    }
  }

  fileprivate func splitting(atFirst mark: String) -> (String, String)? {
    // Most conditions compare nothing; bytes are told apart faster than characters.
    guard let first = mark.utf8.first, utf8.contains(first) else { return nil }
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(mark) {
        return (String(self[..<index]), String(self[index...].dropFirst(mark.count)))
      }
      index = self.index(after: index)
    }
    return nil
  }
}
