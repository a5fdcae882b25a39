internal import Fields
internal import Frames
internal import Templates

/// Flattens mixed text into spans.
struct SpanBuilder {
  let composer: Composer
  let values: Evaluator
  /// Notes what each span was made of, where somebody wants to know.
  private var sources: Sources?

  private final class Sources {
    var all: [Piece.Source] = []
  }

  init(composer: Composer, values: Evaluator) {
    self.composer = composer
    self.values = values
  }

  func spans(_ inlines: [Inline], _ style: Style) -> [Span] {
    values.budget.beginText()
    return merged(tidied(flattened(inlines, style)))
  }

  /// The same text in pieces, each with what it was made of.
  func pieces(_ inlines: [Inline], _ style: Style) -> [Piece] {
    values.budget.beginText()
    let sources = Sources()
    var builder = self
    builder.sources = sources
    return zip(tidied(builder.flattened(inlines, style)), sources.all).map(Piece.init)
  }
}

extension SpanBuilder {
  private func flattened(_ inlines: [Inline], _ style: Style) -> [Span] {
    var spans: [Span] = []
    flatten(inlines, style, into: &spans)
    return spans
  }

  private func flatten(_ inlines: [Inline], _ style: Style, into spans: inout [Span]) {
    for inline in inlines where values.budget.takes(inline) {
      switch inline {
      case .text(let words):
        let breaking: Span.Breaking = style.hyphenates ? .hyphens : .spaces
        spans.append(span(words.text, style, breaking, from: .wording(words)))
      case .value(let expression, _):
        if let value = value(expression, style) { spans.append(value) }
      case .lineBreak: spans.append(span("\u{2028}", style, .spaces, from: .derived))
      case .bold(let body): flatten(body, style.bold, into: &spans)
      case .italic(let body): flatten(body, style.italic, into: &spans)
      case .styled(let style, let body): flatten(body, style, into: &spans)
      case .when(let condition, let body):
        if values.holds(condition) { flatten(body, style, into: &spans) }
      case .each(let repetition): repeated(repetition, style, into: &spans)
      }
    }
  }

  private func value(_ expression: Expression, _ style: Style) -> Span? {
    switch values.value(expression) {
    case .text(let text, let breaking)? where values.budget.takes(text):
      span(
        text, style, breaking == .hyphens && !style.hyphenates ? .spaces : breaking,
        from: source(expression))
    case .number(let number)?: span(String(number), style, .never, from: source(expression))
    default: nil
    }
  }

  private func source(_ expression: Expression) -> Piece.Source {
    values.path(expression).map { .value($0) } ?? .derived
  }

  private func repeated(
    _ repetition: Inline.Repetition, _ style: Style, into spans: inout [Span]
  ) {
    let members = values.members(repetition.members)
    for (index, values) in members.enumerated() {
      var inner = SpanBuilder(composer: composer, values: values)
      inner.sources = sources
      let separator = index == members.count - 1 ? repetition.last : repetition.separator
      if index > 0 { flatten([.text(Wording(stringLiteral: separator))], style, into: &spans) }
      inner.flatten(repetition.body, style, into: &spans)
    }
  }

  private func span(
    _ text: String, _ style: Style, _ breaking: Span.Breaking,
    from source: @autoclosure () -> Piece.Source
  ) -> Span {
    sources?.all.append(source())
    return Span(text, composer.textStyle(style), breaking: breaking)
  }

  /// Without the spaces that a part which is not printed leaves behind: two
  /// in a row, and those at the ends of lines.
  private func tidied(_ spans: [Span]) -> [Span] {
    var spans = spans
    var afterSpace = true
    for index in spans.indices { spans[index].text.dropSpaces(after: &afterSpace) }
    var atEnd = true
    for index in spans.indices.reversed() where !spans[index].text.isEmpty {
      if atEnd && spans[index].text.utf8.last == space {
        spans[index].text.unicodeScalars.removeLast()
      }
      guard let first = spans[index].text.unicodeScalars.first else { continue }
      atEnd = first == "\u{2028}"
    }
    return spans
  }

  /// Neighbours of one style and breaking as one span: fewer to shape.
  private func merged(_ spans: [Span]) -> [Span] {
    spans.reduce(into: []) { result, span in
      if span.text.isEmpty { return }
      if let last = result.last, last.style == span.style, last.breaking == span.breaking {
        result[result.count - 1].text += span.text
      } else {
        result.append(span)
      }
    }
  }
}

private let space = UInt8(ascii: " ")
private let lineSeparator = Array("\u{2028}".utf8)

extension String {
  /// Drops each space behind a space, a line separator or the beginning.
  mutating func dropSpaces(after afterSpace: inout Bool) {
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte == space && afterSpace { continue }
      kept.append(byte)
      afterSpace = byte == space || byte == lineSeparator[2] && kept.suffix(3) == lineSeparator[...]
    }
    if kept.count < utf8.count { self = String(decoding: kept, as: UTF8.self) }
  }
}
