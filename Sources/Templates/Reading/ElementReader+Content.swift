internal import Markup

/// What a declaration asks for behind the attributes. What it does not ask
/// for may not stand in the element.
extension ElementReader {
  /// Mixed text, in the style at hand.
  mutating func text() -> [Inline] {
    ask(for: .text)
    guard let markup else { return [] }
    let text = Inline.tidied(inlines(in: markup))
    if let style { checkCuts(of: text, style) }
    // More than that is never printed, whatever the record.
    if text.reduce(0, { $0 + $1.pieces }) > TemplateLimit.printedOfText {
      report(.templateLongText(TemplateLimit.printedOfText), at: place, hint: .templateParagraphs())
    }
    return text
  }

  /// Any blocks.
  mutating func blocks() -> [OrEach<Element>] {
    ask(for: .blocks(and: []))
    return repeatable(in: markup)
  }

  /// Any blocks, and elements that stand in no other place.
  mutating func blocks<Kind: Standing>(and other: Kind.Type) -> ([OrEach<Element>], [Node<Kind>]) {
    ask(for: .blocks(and: other.forms.map(\.rule)))
    var others: [Node<Kind>] = []
    let blocks: [OrEach<Element>] = elements(in: markup, known: Element.names) { child, reader in
      guard let other: [Node<Kind>] = reader.one(child) else { return reader.orEach(child) }
      others += other
      return []
    }
    return (blocks, others)
  }

  /// Mixed text, or any blocks.
  mutating func textOrBlocks() -> CellContent {
    let content = holdsBlocks ? CellContent.blocks(blocks()) : .text(text())
    ask(for: .textOrBlocks)
    return content
  }

  /// These elements only.
  ///
  /// - Parameter part: what stands in that part as well.
  mutating func only<Kind: Standing>(and part: MarkupAttribute? = nil) -> [Node<Kind>] {
    ask(for: .only(Kind.forms.map(\.rule)))
    let own: [Node<Kind>] = elements(in: markup, known: Kind.names) { $1.one($0) }
    guard let part else { return own }
    return own + inserting(part).elements(in: content(of: part), known: Kind.names) { $1.one($0) }
  }

  /// Elements of these two kinds only.
  mutating func only<A: Standing, B: Standing>() -> ([Node<A>], [Node<B>]) {
    ask(for: .only((A.forms.map(\.rule)) + B.forms.map(\.rule)))
    var others: [Node<B>] = []
    let own: [Node<A>] = elements(in: markup, known: A.names + B.names) { child, reader in
      if let own: [Node<A>] = reader.one(child) { return own }
      guard let other: [Node<B>] = reader.one(child) else { return nil }
      others += other
      return []
    }
    return (own, others)
  }

  /// These elements, and `<each>` around them.
  mutating func repeatable<Kind: Standing>() -> [OrEach<Kind>] {
    ask(for: .only(Kind.forms.map(\.rule) + [EachElement<Kind>.form.rule]))
    return repeatable(in: markup)
  }

  /// What may stand in the element's own place.
  mutating func same<Kind: Standing>() -> [OrEach<Kind>] {
    ask(for: .same)
    return repeatable(in: markup)
  }

  /// Elements of these names, which are read apart.
  mutating func around(_ names: String...) {
    ask(for: .around(names))
    if let markup { context.findings.checkChildren(of: markup, only: names) }
  }

  /// What is checked where it is inserted.
  mutating func anything() { ask(for: .inserted) }

  mutating func ask(for content: @autoclosure () -> Vocabulary.Content) {
    asked.hasContent = true
    if markup == nil { asked.content = content() }
  }
}
