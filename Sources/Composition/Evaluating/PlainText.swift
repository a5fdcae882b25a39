internal import Fields
internal import Templates

/// Mixed text as plain characters, for the file's own data.
func plainText(_ inlines: [Inline], _ values: Evaluator) -> String {
  values.budget.beginText()
  var text = String(untidyText(inlines, values).map { $0 == "\u{a0}" ? " " : $0 })
  var afterSpace = true
  text.dropSpaces(after: &afterSpace)
  if text.last == " " { text.removeLast() }
  return text
}

private func untidyText(_ inlines: [Inline], _ values: Evaluator) -> String {
  inlines.reduce(into: "") { text, inline in
    guard values.budget.takes(inline) else { return }
    switch inline {
    case .text(let words): text += words.text
    case .value(let expression, _): text += values.value(expression)?.plain ?? ""
    case .lineBreak: text += " "
    case .bold(let body), .italic(let body), .styled(_, let body):
      text += untidyText(body, values)
    case .when(let condition, let body):
      if values.holds(condition) { text += untidyText(body, values) }
    case .each(let repetition):
      text += repeatedText(repetition, values)
    }
  }
}

private func repeatedText(_ repetition: Inline.Repetition, _ values: Evaluator) -> String {
  let parts = values.members(repetition.members).map { untidyText(repetition.body, $0) }
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: repetition.separator) + repetition.last + last
}

extension Value {
  fileprivate var plain: String {
    switch self {
    case .text(let text, _): text
    case .number(let number): String(number)
    default: ""
    }
  }
}
