internal import Diagnostics
internal import Fields

/// Reads and checks the expressions at one place of a template.
struct ExpressionReader {
  let findings: Findings
  let scope: Scope

  /// Text with values in braces; `{{` and `}}` are braces as such. `place`
  /// is that of the text's first character.
  func text(_ text: String, at place: Place) -> [Inline] {
    var result: [Inline] = []
    var plain = PlainText(place)
    var rest = Substring(text)
    while let index = rest.unicodeScalars.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      plain.append(rest[..<index])
      let brace = rest.unicodeScalars[index]
      rest = rest[rest.unicodeScalars.index(after: index)...]
      if rest.unicodeScalars.first == brace {
        rest.unicodeScalars.removeFirst()
        plain.append(brace == "{" ? "{" : "}", written: 2)
      } else if brace == "{" {
        result += plain.inlines
        let value = braced(&rest, at: plain.end)
        result += value.inlines
        plain = PlainText(plain.end.moved(by: value.width))
      } else {
        findings.error(at: plain.end, .expressionStray(), hint: .expressionBraceHint())
        plain.append("", written: 1)
      }
    }
    plain.append(rest)
    return result + plain.inlines
  }

  func condition(_ text: String, at place: Place) -> Condition? {
    checking(at: place) { () throws(ExpressionFault) in
      let condition = try Condition(parsing: text)
      try check(condition, scope)
      return condition
    }
  }

  /// A value of a kind, such as the list of `each`.
  func value(_ text: String, _ kind: Shape.Kind, at place: Place) -> Expression? {
    checking(at: place) { () throws(ExpressionFault) in
      let expression = try Expression(parsing: text)
      let (shape, optional) = try scope.resolve(expression)
      guard shape.kind == kind else {
        throw .kind(expression.text, wants: kind.rawValue, given: shape.kind)
      }
      if optional { throw .mayBeAbsent(expression.text) }
      return expression
    }
  }
}

extension ExpressionReader {
  /// A number or decimal, which may be absent, such as the value of a bar.
  func figure(_ text: String, at place: Place) -> Expression? {
    checking(at: place) { () throws(ExpressionFault) in
      let expression = try Expression(parsing: text)
      let kind = try scope.resolve(expression).shape.kind
      guard kind.isAmount else { throw .kind(expression.text, wants: "number", given: kind) }
      return expression
    }
  }

  /// What stands behind a brace, and how many characters it takes with both braces.
  private func braced(
    _ rest: inout Substring, at place: Place
  ) -> (inlines: [Inline], width: Int) {
    guard let end = rest.unicodeScalars.firstIndex(of: "}") else {
      findings.error(at: place, .expressionUnclosed(), hint: .expressionBraceHint())
      rest = ""
      return ([], 0)
    }
    let source = String(rest[..<end])
    rest = rest[rest.unicodeScalars.index(after: end)...]
    let width = source.unicodeScalars.count + 2
    return (printed(source, at: place.spanning(width)) ?? [], width)
  }

  /// The value; where it may be absent and words stand for that, one or the other.
  private func printed(_ text: String, at place: Place) -> [Inline]? {
    checking(at: place) { () throws(ExpressionFault) in
      let expression = try Expression(parsing: text)
      let (shape, optional) = try scope.resolve(expression)
      guard shape.kind == .text || shape.kind == .number else {
        throw .notText(expression.text, given: shape.kind)
      }
      let value = Inline.value(expression, place)
      if !optional { return [value] }
      guard let words = scope.missing else {
        throw .mayBeAbsent(expression.path.joined(separator: "."))
      }
      let isThere = Condition.holds(Expression(path: expression.path))
      return [.when(isThere, [value]), .when(.not(isThere), [.text(Wording(words, at: place))])]
    }
  }

  private func check(_ condition: Condition, _ scope: Scope) throws(ExpressionFault) {
    switch condition {
    case .holds(let expression): _ = try scope.resolve(expression)
    case .compares(let expression, let comparison, let operand):
      try compare(expression, comparison, with: operand, scope)
    case .not(let part): try check(part, scope)
    case .all(let parts):
      var known = scope
      for part in parts {
        try check(part, known)
        known = known.knowing(part)
      }
    case .any(let parts): for part in parts { try check(part, scope) }
    }
  }

  private func compare(
    _ expression: Expression, _ comparison: Condition.Comparison, with operand: Condition.Operand,
    _ scope: Scope
  ) throws(ExpressionFault) {
    let kind = try scope.resolve(expression).shape.kind
    // Words have no order.
    guard kind.isOrdered || !comparison.isOrder else {
      throw .kind(expression.text, wants: "number", given: kind)
    }
    switch operand {
    case .number:
      if !kind.isAmount { throw .kind(expression.text, wants: "number", given: kind) }
    case .word:
      if kind != .text { throw .kind(expression.text, wants: "text", given: kind) }
    case .value(let other):
      guard kind.isOrdered || kind == .text else {
        throw .kind(expression.text, wants: "text or number", given: kind)
      }
      let given = try scope.resolve(other).shape.kind
      guard given == kind || given.isAmount && kind.isAmount else {
        throw .kind(other.text, wants: kind.isAmount ? "number" : kind.rawValue, given: given)
      }
    }
  }

  private func checking<Value>(at place: Place, _ body: () throws(ExpressionFault) -> Value)
    -> Value?
  {
    do throws(ExpressionFault) {
      return try body()
    } catch {
      findings.report(error, at: place)
      return nil
    }
  }
}

/// Text between values, as it is read, with the place of its first word.
private struct PlainText {
  private var text = ""
  private var place: Place?
  /// Where what follows begins.
  private(set) var end: Place

  init(_ start: Place) { end = start }

  /// - Parameter written: how many characters it takes in the file, where that is not its own.
  mutating func append(_ piece: Substring, written: Int? = nil) {
    let blanks = piece.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    let count = piece.unicodeScalars.count
    if place == nil, blanks < count { place = end.moved(by: blanks) }
    text += piece
    end = end.moved(by: written ?? count)
  }

  var inlines: [Inline] { text.isEmpty ? [] : [.text(Wording(text, at: place))] }
}
