internal import Diagnostics
internal import Fields
internal import Markup

extension ElementReader {
  /// The mixed text in an element. White space runs become single spaces,
  /// and none is kept at the ends.
  func mixed(_ markup: MarkupElement, _ scope: Scope) -> [Inline] {
    Inline.tidied(inlines(markup, scope))
  }

  private func inlines(_ markup: MarkupElement, _ scope: Scope) -> [Inline] {
    markup.children.flatMap { node -> [Inline] in
      switch node {
      case .text(let text, let place):
        return ExpressionReader(faults: faults, scope: scope).text(text, at: place)
      case .element(let child):
        if let (part, reader) = inserted(child, scope) {
          return part.map { reader.inlines($0, scope) } ?? []
        }
        return inline(child, scope).map { [$0] } ?? []
      }
    }
  }

  private func inline(_ markup: MarkupElement, _ scope: Scope) -> Inline? {
    guard let rule = Vocabulary.inlines.first(where: { $0.name == markup.name }) else {
      faults.unknown(
        .templateUnknownElement(markup.name), markup.name,
        known: Vocabulary.inlines.map(\.name) + [Vocabulary.insert.name], at: markup.place)
      return nil
    }
    let values = attributes.read(markup, rule.attributes, scope)
    if rule.content == .nothing { faults.checkChildren(of: markup, only: []) }
    switch markup.name {
    case "b": return .bold(inlines(markup, scope))
    case "i": return .italic(inlines(markup, scope))
    case "br": return .lineBreak
    case "when": return when(markup, values, scope)
    case "each": return each(markup, values, scope)
    default:
      guard case .word(let style)? = values["style"] else { return nil }
      return .styled(style, inlines(markup, scope))
    }
  }

  private func when(
    _ markup: MarkupElement, _ values: [String: Element.Attribute], _ scope: Scope
  ) -> Inline? {
    guard case .condition(let condition)? = values["test"] else { return nil }
    return .when(condition, inlines(markup, scope.knowing(condition)))
  }

  private func each(
    _ markup: MarkupElement, _ values: [String: Element.Attribute], _ scope: Scope
  ) -> Inline? {
    guard case .expression(let list)? = values["in"], case .word(let name)? = values["as"],
      case .list(let member)? = try? scope.resolve(list).shape
    else { return nil }
    let separator = word(values["separator"]) ?? ""
    return .each(
      Inline.Repetition(
        list: list, variable: name, separator: separator,
        last: word(values["last"]) ?? separator,
        body: Inline.tidied(inlines(markup, scope.repeating(name, member)))))
  }

  private func word(_ attribute: Element.Attribute?) -> String? {
    if case .word(let word)? = attribute { word } else { nil }
  }
}

extension Inline {
  /// Joins neighbouring texts, makes single spaces of white space, and drops
  /// it at both ends and around line breaks.
  static func tidied(_ inlines: [Inline]) -> [Inline] {
    var tidy = WhiteSpace()
    return WhiteSpace.withoutTrailing(tidy.collapse(inlines))
  }
}

/// Collapses white space across the boundaries of inline elements. U+00A0
/// and other fixed spaces are characters, not white space.
private struct WhiteSpace {
  /// The last character was a space, or nothing stands before.
  var afterSpace = true

  mutating func collapse(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch inline {
      case .text(let text):
        let text = collapse(text)
        if case .text(let before)? = result.last {
          result[result.count - 1] = .text(before + text)
        } else if !text.isEmpty {
          result.append(.text(text))
        }
      case .lineBreak:
        result = WhiteSpace.withoutTrailing(result) + [.lineBreak]
        afterSpace = true
      default: result.append(container(inline))
      }
    }
    return result
  }

  private mutating func container(_ inline: Inline) -> Inline {
    switch inline {
    case .bold(let body): return .bold(collapse(body))
    case .italic(let body): return .italic(collapse(body))
    case .styled(let name, let body): return .styled(name, collapse(body))
    case .when(let condition, let body):
      // Whether it is printed is not known: what follows keeps its space.
      let before = afterSpace
      let body = collapse(body)
      afterSpace = before && afterSpace
      return .when(condition, body)
    default:
      afterSpace = false
      return inline
    }
  }

  private mutating func collapse(_ text: String) -> String {
    var result = ""
    for character in text {
      let isSpace = character == " " || character.isNewline || character == "\t"
      if !isSpace { result.append(character) }
      if isSpace && !afterSpace { result.append(" ") }
      afterSpace = isSpace
    }
    return result
  }

  static func withoutTrailing(_ inlines: [Inline]) -> [Inline] {
    guard case .text(let text)? = inlines.last, text.hasSuffix(" ") else { return inlines }
    let rest = String(text.dropLast())
    return inlines.dropLast() + (rest.isEmpty ? [] : [.text(rest)])
  }
}
