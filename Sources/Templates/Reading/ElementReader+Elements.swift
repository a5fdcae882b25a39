internal import Diagnostics
internal import Fields
internal import Markup

extension ElementReader {
  /// The elements in another, or in a part that stands in its place.
  ///
  /// - Parameter read: nil for what may not stand there.
  func elements<Item>(
    in parent: MarkupElement?, known names: @autoclosure () -> [String],
    _ read: (MarkupElement, ElementReader) -> [Item]?
  ) -> [Item] {
    var items: [Item] = []
    for node in parent?.children ?? [] {
      switch node {
      case .text(let text, let place):
        if !text.trimmed.isEmpty {
          report(.templateText(in: parent?.name ?? ""), at: place, hint: .templateTextHint())
        }
      case .element(let child):
        guard context.takes(child) else { return items }
        if let (part, reader) = inserted(child) {
          items += reader.elements(in: part, known: names(), read)
        } else if let item = read(child, self) {
          items += item
        } else {
          refuse(child, in: parent, known: names())
        }
      }
    }
    return items
  }

  func repeatable<Kind: Standing>(in parent: MarkupElement?) -> [OrEach<Kind>] {
    elements(in: parent, known: Kind.names + [Vocabulary.each]) { $1.orEach($0) }
  }

  /// Nil when the element is of none of the kinds.
  func one<Kind: Standing>(_ child: MarkupElement) -> [Node<Kind>]? {
    Kind.forms.first { $0.name == child.name }.map { [entering(child).node($0)] }
  }

  func orEach<Kind: Standing>(_ child: MarkupElement) -> [OrEach<Kind>]? {
    if child.name == Vocabulary.each {
      return [.each(entering(child).node(EachElement<Kind>.form))]
    }
    return one(child)?.map { .one($0) }
  }

  private func refuse(_ child: MarkupElement, in parent: MarkupElement?, known names: [String]) {
    if Vocabulary.blocks.contains(where: { $0.name == child.name }) {
      report(.templateMisplacedElement(child.name, in: parent?.name ?? ""), at: child.place)
    } else {
      context.findings.unknown(
        .templateUnknownElement(child.name), child.name, known: names, at: child.place)
    }
  }
}

extension ElementReader {
  /// The part that an `insert` names, and the reader to read it with; nil
  /// when `child` is another element.
  func inserted(_ child: MarkupElement) -> (MarkupElement?, ElementReader)? {
    guard child.name == InsertElement.form.name else { return nil }
    let part = entering(child).read(InsertElement.form).part
    return (content(of: part), inserting(part))
  }

  func content(of part: MarkupAttribute) -> MarkupElement? {
    if inserting.contains(part.value) {
      report(
        .templateRecursivePart(part.value), at: part.place, hint: .templateRecursivePartHint())
      return nil
    }
    return context.parts[part.value]
  }

  func inserting(_ part: MarkupAttribute) -> ElementReader {
    var copy = self
    copy.inserting.append(part.value)
    return copy
  }

  /// The reader of an element in this one.
  func entering(_ child: MarkupElement) -> ElementReader {
    var reader = ElementReader(context, child, scope)
    reader.style = style
    reader.columns = columns
    reader.inserting = inserting
    reader.repetitions = repetitions
    reader.isAtEdge = isAtEdge
    return reader
  }
}

/// A part's content, as if it stood there.
struct InsertElement: Declared {
  static let form = Form("insert", "the content of a part, as if it stood here", Self.init)

  let part: MarkupAttribute

  init(_ read: inout ElementReader) {
    part = read.required("part", .part, "its name")
  }
}

extension ElementReader {
  /// A list and what its members are called.
  mutating func members(_ attribute: String, _ list: String, as name: String) -> Members {
    Members(
      list: required(attribute, .value(.list), list), name: required("as", .name, name),
      place: place)
  }

  /// A member is known by its name, and its number, in what is read from here on.
  mutating func enter(_ members: Members?) {
    guard let members else { return }
    repetitions += 1
    if repetitions > TemplateLimit.repetitions {
      report(
        .templateDeepRepetition(TemplateLimit.repetitions), at: place,
        hint: .templateRepeatLess())
    }
    scope = scope.naming(members.name, members.list)
  }
}
