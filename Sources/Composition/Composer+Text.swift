internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A paragraph, title or heading; nil when nothing is left of its text.
  func paragraph(_ element: Element, _ role: Role, _ values: Evaluator) throws(CompositionFault)
    -> (any Block)?
  {
    guard let style = design.styles[element.word("style") ?? ""],
      let block = try text(element.text, style, values)
    else { return nil }
    return Tagged(tag(role, name: element.word("name")), block)
  }

  /// Mixed text as a bare paragraph, without a tag.
  func text(_ inlines: [Inline], _ style: Style, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let spans = SpanBuilder(composer: self, values: values).spans(inlines, style)
    guard !spans.isEmpty else { return nil }
    return Paragraph(try shape(spans), setting(style))
  }

  func shape(_ spans: [Span]) throws(CompositionFault) -> ShapedText {
    do throws(ShapingFault) {
      return try shaper.shape(spans)
    } catch {
      throw .shaping(error)
    }
  }

  func textStyle(_ style: Style) -> TextStyle {
    TextStyle(
      face: Face(family: style.family, style: style.cut), size: shrunk(style.size),
      ink: style.ink, features: style.features, tracking: shrunk(style.tracking))
  }

  private func setting(_ style: Style) -> Paragraph.Setting {
    Paragraph.Setting(
      alignment: Paragraph.Alignment(rawValue: style.align) ?? .left, leading: shrunk(style.leading),
      firstIndent: shrunk(style.indent))
  }
}

/// Flattens mixed text into spans.
struct SpanBuilder {
  let composer: Composer
  let values: Evaluator

  func spans(_ inlines: [Inline], _ style: Style) -> [Span] {
    merged(inlines.flatMap { spans($0, style) })
  }

  private func spans(_ inline: Inline, _ style: Style) -> [Span] {
    switch inline {
    case .text(let text):
      [span(text, style, style.hyphenates ? .hyphens : .spaces)]
    case .value(let expression, _): [value(expression, style)].compactMap { $0 }
    case .lineBreak: [span("\u{2028}", style, .spaces)]
    case .bold(let body): spans(body, style.bold)
    case .italic(let body): spans(body, style.italic)
    case .styled(let name, let body): spans(body, composer.design.styles[name] ?? style)
    case .when(let condition, let body): values.holds(condition) ? spans(body, style) : []
    case .each(let repetition): repeated(repetition, style)
    }
  }

  private func value(_ expression: Expression, _ style: Style) -> Span? {
    switch values.value(expression) {
    case .text(let text, let breaking)?:
      span(text, style, breaking == .hyphens && !style.hyphenates ? .spaces : breaking)
    case .number(let number)?: span(String(number), style, .never)
    default: nil
    }
  }

  private func repeated(_ repetition: Inline.Repetition, _ style: Style) -> [Span] {
    let members = values.list(repetition.list)
    return members.enumerated().flatMap { index, member -> [Span] in
      let inner = SpanBuilder(
        composer: composer, values: values.binding(repetition.variable, to: member))
      let separator = index == members.count - 1 ? repetition.last : repetition.separator
      let before = index == 0 ? [] : spans(.text(separator), style)
      return before + inner.spans(repetition.body, style)
    }
  }

  private func span(_ text: String, _ style: Style, _ breaking: Span.Breaking) -> Span {
    Span(text, composer.textStyle(style), breaking: breaking)
  }

  /// Neighbours of one style and breaking as one span: fewer to shape.
  private func merged(_ spans: [Span]) -> [Span] {
    spans.reduce(into: []) { result, span in
      if let last = result.last, last.style == span.style, last.breaking == span.breaking {
        result[result.count - 1].text += span.text
      } else if !span.text.isEmpty {
        result.append(span)
      }
    }
  }
}

extension Style {
  /// The bold cut of the same family.
  fileprivate var bold: Style { with(cut: cut.contains("Italic") ? "Bold Italic" : "Bold") }
  /// The italic cut of the same family.
  fileprivate var italic: Style { with(cut: cut.contains("Bold") ? "Bold Italic" : "Italic") }

  private func with(cut: String) -> Style {
    var copy = self
    copy.cut = cut
    return copy
  }
}

/// Mixed text as plain characters, for the file's own data.
func plainText(_ inlines: [Inline], _ values: Evaluator) -> String {
  inlines.reduce(into: "") { text, inline in
    switch inline {
    case .text(let more): text += more
    case .value(let expression, _): text += values.value(expression)?.plain ?? ""
    case .lineBreak: text += " "
    case .bold(let body), .italic(let body), .styled(_, let body):
      text += plainText(body, values)
    case .when(let condition, let body):
      if values.holds(condition) { text += plainText(body, values) }
    case .each(let repetition):
      let parts = values.list(repetition.list).map {
        plainText(repetition.body, values.binding(repetition.variable, to: $0))
      }
      text += parts.joined(separator: repetition.separator)
    }
  }
}

extension Value {
  fileprivate var plain: String {
    switch self {
    case .text(let text, _): String(text.map { $0 == "\u{a0}" ? " " : $0 })
    case .number(let number): String(number)
    default: ""
    }
  }
}
