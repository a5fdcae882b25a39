internal import Diagnostics
internal import Markup

/// Reads blocks and mixed text of one design, or of what a template's root
/// says of the file itself.
struct ElementReader {
  let faults: FaultCollector
  var attributes: AttributeReader
  /// The content of parts, read anew wherever it is inserted, so that names
  /// in it are checked in the scope of that place.
  var parts: [String: MarkupElement] = [:]
  /// The parts being read, against one that contains itself.
  var inserting: [String] = []

  /// The block elements among the children of `parent`.
  func blocks(in parent: MarkupElement, _ scope: Scope, only: [String]? = nil) -> [Element] {
    parent.children.flatMap { node -> [Element] in
      switch node {
      case .text(let text, let place):
        if !text.trimmed.isEmpty { faults.report(.templateText(in: parent.name), at: place) }
        return []
      case .element(let markup):
        if let (part, reader) = inserted(markup, scope) {
          return part.map { reader.blocks(in: $0, scope, only: only) } ?? []
        }
        return block(markup, in: parent, scope, only).map { [$0] } ?? []
      }
    }
  }

  /// The part that an `insert` names, and the reader to read it with; nil
  /// when `markup` is another element.
  func inserted(_ markup: MarkupElement, _ scope: Scope) -> (MarkupElement?, ElementReader)? {
    guard markup.name == Vocabulary.insert.name else { return nil }
    faults.checkChildren(of: markup, only: [])
    _ = attributes.read(markup, Vocabulary.insert.attributes, scope)
    return (part(markup["part"]), entering(markup["part"]?.value))
  }

  func part(_ attribute: MarkupAttribute?) -> MarkupElement? {
    guard let attribute else { return nil }
    if inserting.contains(attribute.value) {
      faults.report(.templateRecursivePart(attribute.value), at: attribute.place)
      return nil
    }
    return parts[attribute.value]
  }

  func entering(_ part: String?) -> ElementReader {
    var copy = self
    if let part { copy.inserting.append(part) }
    return copy
  }
}

extension ElementReader {
  private func block(
    _ markup: MarkupElement, in parent: MarkupElement, _ scope: Scope, _ only: [String]?
  ) -> Element? {
    let names = Vocabulary.blocks.map(\.name)
    guard let rule = Vocabulary.blocks.first(where: { $0.name == markup.name }),
      let kind = Element.Kind(rawValue: markup.name)
    else {
      faults.unknown(
        .templateUnknownElement(markup.name), markup.name, known: only ?? names, at: markup.place)
      return nil
    }
    guard only?.contains(markup.name) ?? !Vocabulary.bound.contains(markup.name) else {
      faults.report(
        .templateMisplacedElement(markup.name, in: parent.name), at: markup.place)
      return nil
    }
    return element(markup, kind, rule, scope)
  }

  private func element(
    _ markup: MarkupElement, _ kind: Element.Kind, _ rule: Vocabulary.Rule, _ scope: Scope
  ) -> Element {
    let condition = markup["if"].flatMap {
      ExpressionReader(faults: faults, scope: scope).condition($0.value, at: $0.place)
    }
    let known = scope.knowing(condition)
    let values = attributes.read(markup, Vocabulary.common + rule.attributes, known)
    let inner = inside(kind, values, known)
    var element = Element(
      kind: kind, attributes: values, children: [], text: [], place: markup.place)
    switch rule.content {
    case .nothing:
      faults.checkChildren(of: markup, only: [])
    case .text:
      element.text = mixed(markup, inner)
    case .blocks, .inserted:
      element.children = blocks(in: markup, inner)
    case .only(let names):
      element.children = blocks(in: markup, inner, only: names)
      if let use = markup["use"], let part = part(use) {
        element.children += entering(use.value).blocks(in: part, inner, only: names)
      }
    }
    checkChoice(element, markup)
    return element
  }

  /// The scope inside an element that gives a name to a value.
  private func inside(
    _ kind: Element.Kind, _ values: [String: Element.Attribute], _ scope: Scope
  ) -> Scope {
    guard case .word(let name)? = values["as"],
      case .expression(let expression)? = values["each"] ?? values["of"],
      let shape = try? scope.resolve(expression).shape
    else { return scope }
    if case .list(let member) = shape {
      var inner = scope.binding(name, to: member)
      if kind == .list { inner = inner.binding(Vocabulary.ordinal, to: .number) }
      return inner
    }
    return scope.binding(name, to: shape)
  }

  /// Elements that take exactly one of two attributes.
  private func checkChoice(_ element: Element, _ markup: MarkupElement) {
    guard let (a, b) = Vocabulary.choices[markup.name] else { return }
    if (markup[a] == nil) == (markup[b] == nil) {
      faults.report(.templateExactlyOne(a, b, of: markup.name), at: markup.place)
    }
  }
}

extension Vocabulary {
  /// Elements that stand in their own parents only.
  static let bound: Set<String> = [
    "column", "signature", "caption", "over", "field", "layer", "under", "border",
  ]

  static let choices = ["picture": ("value", "file"), "signature": ("of", "each")]

  /// The name of an item's number inside a list, counted from 1.
  public static let ordinal = "urut"
}
