internal import Diagnostics
internal import Markup

extension Inline: Standing {
  static let forms: [Form<Inline>] = [
    Form("b", "the bold cut of the style's family") { .bold($0.inlines()) },
    Form("i", "the italic cut of the style's family") { .italic($0.inlines()) },
    Form("span", "another style's letters; lines stay those of the block") {
      .styled($0.required("style", .style, "its name"), $0.inlines())
    },
    Form("br", "a new line") { _ in .lineBreak },
    Form("when", "text that is printed only where a condition holds") { read in
      let condition = read.required("test", .condition, "the condition")
      read.scope = read.scope.knowing(condition)
      return .when(condition, read.inlines())
    },
    Form("each", "text for each value of a list") { .each(Repetition(&$0)) },
  ]
}

extension Inline.Repetition {
  init(_ read: inout ElementReader) {
    members = read.members("in", "the list", as: "the name of a value inside")
    separator = read.optional("separator", .words, "between two", or: "", called: "none")
    last = read.optional(
      "last", .words, "before the last", or: separator, called: "as `separator`")
    read.enter(members)
    body = Inline.tidied(read.inlines())
  }
}

extension ElementReader {
  /// The mixed text in an element of mixed text; not read where it is not
  /// known what the text is for.
  mutating func inlines() -> [Inline] {
    ask(for: .text)
    return lacks ? [] : inlines(in: markup)
  }

  /// White space as it stands.
  func inlines(in parent: MarkupElement?) -> [Inline] {
    parent?.children.flatMap { node -> [Inline] in
      switch node {
      case .text(let text, let place):
        return context.takes(text: text, at: place) ? expressions.text(text, at: place) : []
      case .element(let child):
        guard context.takes(child) else { return [] }
        if let (part, reader) = inserted(child) { return reader.inlines(in: part) }
        return inline(child)
      }
    } ?? []
  }

  private func inline(_ child: MarkupElement) -> [Inline] {
    guard let form = Inline.forms.first(where: { $0.name == child.name }) else {
      context.findings.unknown(
        .templateUnknownElement(child.name), child.name,
        known: Inline.names + [InsertElement.form.name], at: child.place)
      return []
    }
    return [entering(child).read(form)]
  }
}

extension Inline {
  /// How many there are of it at least, where all of it is printed.
  var pieces: Int {
    switch self {
    case .text(let words): TemplateLimit.pieces(of: words.text)
    case .bold(let body), .italic(let body), .styled(_, let body), .when(_, let body):
      body.reduce(1) { $0 + $1.pieces }
    case .value, .lineBreak, .each: 1
    }
  }

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
    // Neighbouring texts, of which there may be thousands.
    var joined = Wording("")
    for inline in inlines {
      if case .text(let words) = inline {
        joined.append(words.spaced(collapse(words.text)))
        continue
      }
      if case .lineBreak = inline { joined = joined.withoutSpace }
      if !joined.text.isEmpty { result.append(.text(joined)) }
      joined = Wording("")
      if case .lineBreak = inline { afterSpace = true }
      result.append(container(inline))
    }
    return joined.text.isEmpty ? result : result + [.text(joined)]
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
    case .lineBreak: return inline
    default:
      afterSpace = false
      return inline
    }
  }

  private mutating func collapse(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\t" || scalar.isLineEnd
      if !isSpace { result.append(scalar) }
      if isSpace && !afterSpace { result.append(" ") }
      afterSpace = isSpace
    }
    return String(result)
  }

  static func withoutTrailing(_ inlines: [Inline]) -> [Inline] {
    guard case .text(let words)? = inlines.last else { return inlines }
    let rest = words.withoutSpace
    return inlines.dropLast() + (rest.text.isEmpty ? [] : [.text(rest)])
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
