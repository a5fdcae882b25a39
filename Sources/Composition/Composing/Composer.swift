internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// Turns the elements of a design, with a record's values in them, into
/// blocks. Lives for one arrangement of one document.
final class Composer {
  let page: PageSetup
  let shaper: KeptShaper
  let artwork: [String: Image]
  /// Of the document: BCP 47.
  let language: String
  /// What has been given out so far.
  private(set) var ledger: Ledger
  /// Whether slots may stand on the pages for lines that are made afterwards.
  let leavesSlots: Bool
  /// The lines that fill the slots, by number.
  private var lines: [CarriedText] = []
  /// Where a fault of layout is traced to its cause.
  var trace: Trace?

  /// - Parameter ledger: of the sections before.
  init(
    _ commission: Commission, ledger: Ledger, shaper: KeptShaper, leavesSlots: Bool = false
  ) {
    page = commission.page
    artwork = commission.artwork
    language = commission.template.language.rawValue
    self.ledger = ledger
    self.shaper = shaper
    self.leavesSlots = leavesSlots
  }

  /// Elements that print nothing give no block.
  func blocks(_ content: [OrEach<Element>], _ values: Evaluator) throws(CompositionFault)
    -> [any Block]
  {
    var blocks: [any Block] = []
    for (node, values) in values.expanded(content) {
      if let fault = values.budget.fault { throw fault }
      let made = try part(of: node.common) { () throws(CompositionFault) in
        do throws(CompositionFault) {
          return try block(node, values)
        } catch {
          throw error.inside(node.common)
        }
      }
      guard let block = made else { continue }
      let marked = bookmarked(node.common, block, values)
      blocks.append(node.common.name.map { Named($0, marked) } ?? marked)
    }
    return blocks
  }

  /// What is made is one part of the document, to which a fault can be traced.
  func part<Result>(
    of element: Common? = nil, _ make: () throws(CompositionFault) -> Result
  ) throws(CompositionFault) -> Result {
    guard let trace else { return try make() }
    return try trace.part(of: element, { ledger.elementCount }, make)
  }

  /// The block with the entry of the outline that the element asks for.
  func bookmarked(_ element: Common, _ block: any Block, _ values: Evaluator) -> any Block {
    guard let outline = element.outline else { return block }
    let title = plainText(outline.title, values)
    return title.isEmpty ? block : Bookmarked(Bookmark(title, level: outline.depth), block)
  }

  /// What is no content takes no numbers of the structure.
  func aside<Result>(_ make: () throws(CompositionFault) -> Result) throws(CompositionFault)
    -> Result
  {
    let (before, wasAside) = (ledger, trace?.isAside ?? false)
    trace?.isAside = true
    defer {
      ledger = before
      trace?.isAside = wasAside
    }
    return try make()
  }

  /// The number of a slot for a line.
  func slot(for line: CarriedText) -> Int {
    lines.append(line)
    return lines.count - 1
  }

  /// The pages with all slots filled; nil when a line takes another height
  /// than its slot.
  func filled(_ pages: [Frame], _ fit: Fit) throws(CompositionFault) -> [Frame]? {
    if lines.isEmpty { return pages }
    var filled: [Frame] = []
    var fits = true
    for page in pages {
      let page = try page.filled { (slot) throws(CompositionFault) in
        let frame = try lines[slot.line].frame(in: slot, fit)
        fits = fits && frame != nil
        return frame ?? Frame(size: slot.size)
      }
      filled.append(page)
    }
    return fits ? filled : nil
  }

  func stack(_ content: [OrEach<Element>], _ values: Evaluator) throws(CompositionFault)
    -> any Block
  {
    let blocks = try blocks(content, values)
    return blocks.count == 1 ? blocks[0] : Stack(blocks)
  }

  /// A new element of the document's structure.
  func tag(_ role: Role, name: String? = nil) -> Tag {
    ledger.elementCount += 1
    return Tag(element: ledger.elementCount, role: role, name: name)
  }

  /// The same for a row or a cell of a table.
  func mark(name: String?) -> TableMark {
    ledger.elementCount += 1
    return TableMark(ledger.elementCount, name: name)
  }

  /// The text of this attribute, without which there is no element.
  func nonBlank(_ text: [Inline], _ attribute: String, of element: String, _ values: Evaluator)
    throws(CompositionFault) -> NonBlank
  {
    guard let text = NonBlank(plainText(text, values)) else {
      throw .blank(element: element, attribute: attribute)
    }
    return text
  }

  /// The name of a signature field, which no other field of the document has.
  func fieldName(_ wanted: NonBlank) -> NonBlank { ledger.fieldName(wanted) }

  /// A length of the design on this page's scale.
  func scaled(_ length: Length) -> Length { length.percent(page.scale) }
}

extension Composer {
  private func block(_ node: Node<Element>, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let name = node.common.name
    return switch node.own {
    case .paragraph(let p): try paragraph(p, node.common, values)
    case .title(let title):
      try tagged(.title, named: name, text(title.text, title.style, values))
    case .heading(let heading):
      try tagged(
        .heading(heading.level), named: name, text(heading.text, heading.style, values)
      ).map { KeepWithNext(onGrid($0)) }
    case .list(let list): try self.list(list, named: name, values)
    case .items(let items): try self.items(items, named: name, values)
    case .stack(let stack): try self.stack(stack, values)
    case .keep(let keep, let follows): try self.keep(keep, follows: follows, values)
    case .columns(let columns): try self.columns(columns, values)
    case .spacer(let height): Spacer(scaled(height))
    case .spring(let minimum, let weight): Spring(minimum: scaled(minimum), weight: weight)
    case .rule(let rule): self.rule(rule)
    case .picture(let picture): try self.picture(picture, named: name, values)
    case .box(let box): try self.box(box, values)
    case .signatures(let signatures): try self.signatures(signatures, values)
    case .chart(let chart): try self.chart(chart, named: name, values)
    case .table(let table): try self.table(table, named: name, values)
    case .dot(let dot): try self.dot(dot, named: name, values)
    }
  }

  /// Nil when nothing is left of the text: it takes no number of the structure.
  private func tagged(_ role: Role, named name: String?, _ block: (any Block)?) -> (any Block)? {
    block.map { Tagged(tag(role, name: name), $0) }
  }

  /// A heading ends on the grid of the page.
  private func onGrid(_ heading: any Block) -> any Block {
    guard let grid = page.grid else { return heading }
    return OnBaselines(every: scaled(grid), .bottom, heading)
  }

  private func paragraph(_ element: TextElement, _ common: Common, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let opening = element.initial.map { Opening(style: $0, lines: element.initialLines) }
    guard var text = try paragraph(element.text, element.style, values, opening: opening) else {
      return nil
    }
    let own = tag(.paragraph, name: common.name)
    guard let target = NonBlank(plainText(element.link, values)).map({ LinkTarget($0) }) else {
      return Tagged(own, onGrid(text, element.style))
    }
    ledger.links.append(.init(target: target, place: common.place))
    let link = tag(.link(to: target))
    // An address that is printed leads there itself, not what stands around it.
    for characters in target.printed {
      guard let linked = text.text.tagging(characters, as: link) else { continue }
      text.text = linked
      return Tagged(own, onGrid(text, element.style))
    }
    return Tagged(own, Tagged(link, onGrid(text, element.style)))
  }

  private func stack(_ element: StackElement, _ values: Evaluator) throws(CompositionFault)
    -> any Block
  {
    var block = try stack(element.content, values)
    if let padding = element.padding { block = Padded(scaled(padding), block) }
    guard let width = element.width else { return block }
    return Aligned(element.align, width: scaled(width), block)
  }

  private func keep(
    _ content: [OrEach<Element>], follows: Bool, _ values: Evaluator
  ) throws(CompositionFault) -> any Block {
    let block = KeepTogether(try stack(content, values))
    return follows ? KeepWithPrevious(block) : block
  }

  private func columns(_ element: ColumnsElement, _ values: Evaluator) throws(CompositionFault)
    -> any Block
  {
    var columns: [Column] = []
    for (column, values) in values.expanded(element.columns) {
      columns.append(
        Column(
          width: width(column.own.width), valign: column.own.valign,
          try stack(column.own.content, values)))
    }
    return Columns(columns, gutter: scaled(element.gutter))
  }

  func width(_ track: Track) -> TrackWidth {
    switch track {
    case .fixed(let length): .fixed(scaled(length))
    case .share(let share): .share(share)
    case .contents: .contents(ContentWidth())
    case .natural: .natural(ContentWidth())
    }
  }

  func scaled(_ insets: Insets) -> Insets {
    Insets(
      top: scaled(insets.top), right: scaled(insets.right), bottom: scaled(insets.bottom),
      left: scaled(insets.left))
  }
}

extension CompositionFault {
  /// The same fault with the element's place, unless it has one.
  fileprivate func inside(_ element: Common) -> CompositionFault {
    guard case .blank(let name, let attribute, nil) = self else { return self }
    return .blank(element: name, attribute: attribute, at: element.place)
  }
}

extension Evaluator {
  /// The elements that are printed, those in `each` once for each member,
  /// with the values that hold for them.
  func expanded<Kind>(_ content: [OrEach<Kind>]) -> [(Node<Kind>, Evaluator)] {
    content.flatMap { element -> [(Node<Kind>, Evaluator)] in
      guard budget.takesElement() else { return [] }
      return switch element {
      case .one(let node): prints(node.common) ? [(node, self)] : []
      case .each(let each):
        prints(each.common)
          ? members(each.own.members).flatMap { $0.expanded(each.own.content) } : []
      }
    }
  }

  func printed<Kind>(_ nodes: [Node<Kind>]) -> [Node<Kind>] { nodes.filter { prints($0.common) } }

  /// The values inside what is printed for each member of a list.
  func members(_ members: Members) -> [Evaluator] {
    budget.enter(members)
    return list(members.list).enumerated().map { index, value in
      let source = Source(expression: members.list, member: index + 1)
      return binding(members.name, to: value, from: source)
        .binding(Vocabulary.ordinal, to: .number(index + 1))
    }
  }

  /// For the rows behind those of members, numbered on.
  func blank(_ body: RowsElement, after count: Int) -> [Evaluator] {
    let asked = body.blank.flatMap(value)?.amount?.floor ?? 0
    return (0..<min(max(0, asked), TemplateLimit.members)).map { index in
      // A flag that is not set has no parts, and is not there.
      binding(body.members.name, to: .flag(false))
        .binding(Vocabulary.ordinal, to: .number(count + index + 1))
    }
  }

  /// Whether the conditions of an element hold.
  func prints(_ element: Common) -> Bool {
    if let condition = element.condition, !holds(condition) { return false }
    if let exception = element.exception, holds(exception) { return false }
    return true
  }
}
