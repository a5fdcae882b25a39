internal import Diagnostics
internal import Fields
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
  func blocks(in parent: MarkupElement, _ scope: Scope, _ allowed: Allowed = .blocks)
    -> [Element]
  {
    parent.children.flatMap { node -> [Element] in
      switch node {
      case .text(let text, let place):
        if !text.trimmed.isEmpty { faults.report(.templateText(in: parent.name), at: place) }
        return []
      case .element(let markup):
        if let (part, reader) = inserted(markup, scope) {
          return part.map { reader.blocks(in: $0, scope, allowed) } ?? []
        }
        return block(markup, in: parent, scope, allowed).map { [$0] } ?? []
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
    _ markup: MarkupElement, in parent: MarkupElement, _ scope: Scope, _ allowed: Allowed
  ) -> Element? {
    guard let rule = Vocabulary.blocks.first(where: { $0.name == markup.name }),
      let kind = Element.Kind(rawValue: markup.name)
    else {
      faults.unknown(
        .templateUnknownElement(markup.name), markup.name, known: allowed.suggestions,
        at: markup.place)
      return nil
    }
    guard allowed.contains(markup.name) else {
      faults.report(
        .templateMisplacedElement(markup.name, in: parent.name), at: markup.place)
      return nil
    }
    let condition = markup["if"].flatMap {
      ExpressionReader(faults: faults, scope: scope).condition($0.value, at: $0.place)
    }
    return element(markup, kind, rule, scope.knowing(condition), allowed)
  }

  private func element(
    _ markup: MarkupElement, _ kind: Element.Kind, _ rule: Vocabulary.Rule, _ scope: Scope,
    _ allowed: Allowed
  ) -> Element {
    let own = { (values: [String: Element.Attribute]) in inside(kind, markup, values, scope) }
    let values = attributes.read(
      markup, kind.common + rule.attributes, scope, inside: own)
    let inner = own(values)
    var element = Element(
      kind: kind, attributes: values, children: [], text: [], place: markup.place)
    switch rule.content {
    case .nothing: faults.checkChildren(of: markup, only: [])
    case .text: element.text = mixed(markup, inner)
    case .textOrBlocks where !holdsBlocks(markup): element.text = mixed(markup, inner)
    case .blocks, .inserted, .textOrBlocks: element.children = blocks(in: markup, inner)
    case .blocksAnd(let names): element.children = blocks(in: markup, inner, .blocks(and: names))
    case .same: element.children = blocks(in: markup, inner, allowed)
    case .only(let names): element.children = only(names, in: markup, inner)
    }
    if kind == .table { checkWidths(of: element) }
    checkChoice(element, markup)
    return element
  }

  private func only(_ names: [String], in markup: MarkupElement, _ scope: Scope) -> [Element] {
    let own = blocks(in: markup, scope, .only(names))
    guard let use = markup["use"], let part = part(use) else { return own }
    return own + entering(use.value).blocks(in: part, scope, .only(names))
  }

  /// The scope inside an element.
  private func inside(
    _ kind: Element.Kind, _ markup: MarkupElement, _ values: [String: Element.Attribute],
    _ scope: Scope
  ) -> Scope {
    switch kind {
    case .header, .footer: return scope.countingPages
    case .close, .total, .forward, .brought: return scope.knowingSums
    case .table:
      var inner = saying(values, scope)
      inner.sums = sums(in: markup)
      return inner
    case .p: return saying(values, scope)
    default: return naming(values, scope, isCounted: kind != .signature)
    }
  }

  /// The scope inside an element that has words for absent values.
  private func saying(_ values: [String: Element.Attribute], _ scope: Scope) -> Scope {
    guard case .word(let words)? = values["missing"] else { return scope }
    var inner = scope
    inner.missing = words
    return inner
  }

  /// The scope inside an element that gives a name to a value.
  private func naming(
    _ values: [String: Element.Attribute], _ scope: Scope, isCounted: Bool
  ) -> Scope {
    guard case .word(let name)? = values["as"],
      case .expression(let expression)? = values["each"] ?? values["in"] ?? values["of"],
      let shape = try? scope.resolve(expression).shape
    else { return scope }
    guard case .list(let member) = shape else { return scope.binding(name, to: shape) }
    return isCounted ? scope.repeating(name, member) : scope.binding(name, to: member)
  }

  /// Elements that take exactly one of two attributes.
  private func checkChoice(_ element: Element, _ markup: MarkupElement) {
    if element.kind == .group, (markup["each"] == nil) != (markup["as"] == nil) {
      let missing = markup["as"] == nil ? "as" : "each"
      faults.report(.templateMissingAttribute(missing, of: markup.name), at: markup.place)
    }
    guard let (a, b) = Vocabulary.choices[markup.name] else { return }
    if (markup[a] == nil) == (markup[b] == nil) {
      faults.report(.templateExactlyOne(a, b, of: markup.name), at: markup.place)
    }
  }
}

extension Vocabulary {
  /// Elements that stand in their own parents only.
  static let bound: Set<String> = [
    "column", "signature", "caption", "over", "field", "layer", "under", "border", "header",
    "footer", "col", "head", "rows", "row", "cell", "sum", "group", "open", "again", "close",
    "total", "forward", "brought",
  ]

  static let choices = ["picture": ("value", "file"), "signature": ("of", "each")]

  /// The name of a member's number inside what repeats, counted from 1.
  public static let ordinal = "urut"
}

extension Element.Kind {
  /// A sum has a name of its own, and no condition but its rows'.
  fileprivate var common: [Vocabulary.AttributeRule] {
    self == .sum ? Vocabulary.common.filter { $0.name != "name" } : Vocabulary.common
  }
}
