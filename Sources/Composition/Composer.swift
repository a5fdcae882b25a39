internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// Turns the elements of a design, with a record's values in them, into
/// blocks. Lives for one arrangement of one document at one size of type.
final class Composer {
  let design: Design
  let page: PageSetup
  /// The percentage to which type is shrunk so that a page holds it.
  let shrink: Int
  let shaper: any Shaper
  let artwork: [String: Image]
  /// Of the document: BCP 47.
  let language: String
  /// What has been given out so far.
  private(set) var register: Register
  /// Whether slots may stand on the pages for lines that are made afterwards.
  let leavesSlots: Bool
  /// The lines that fill the slots, by number.
  private var lines: [CarriedText] = []

  /// - Parameter register: of the sections before.
  init(
    _ commission: Commission, shrink: Int, register: Register, shaper: any Shaper,
    leavesSlots: Bool = false
  ) {
    design = commission.design
    page = commission.page
    artwork = commission.artwork
    language = commission.template.language
    self.register = register
    self.shrink = shrink
    self.shaper = shaper
    self.leavesSlots = leavesSlots
  }

  /// Elements that print nothing give no block.
  func blocks(_ elements: [Element], _ values: Evaluator) throws(CompositionFault) -> [any Block] {
    var blocks: [any Block] = []
    for (element, values) in values.expanded(elements) {
      guard let block = try block(element, values) else { continue }
      let marked = bookmarked(element, block, values)
      blocks.append(element.word("name").map { Named($0, marked) } ?? marked)
    }
    return blocks
  }

  /// The block with the entry of the outline that the element asks for.
  func bookmarked(_ element: Element, _ block: any Block, _ values: Evaluator) -> any Block {
    guard let title = element.text("bookmark").map({ plainText($0, values) }), !title.isEmpty
    else { return block }
    let level = element.number("depth") ?? element.number("level") ?? 1
    return Bookmarked(Bookmark(title, level: level), block)
  }

  /// What is no content takes no numbers of the structure.
  func aside<Result>(_ make: () throws(CompositionFault) -> Result) throws(CompositionFault)
    -> Result
  {
    let before = register
    defer { register = before }
    return try make()
  }

  /// The number of a slot for a line.
  func slot(for line: CarriedText) -> Int {
    lines.append(line)
    return lines.count - 1
  }

  /// The pages with all slots filled; nil when a line takes another height
  /// than its slot.
  func filled(_ pages: [Frame]) throws(CompositionFault) -> [Frame]? {
    if lines.isEmpty { return pages }
    var filled: [Frame] = []
    var fits = true
    for page in pages {
      let page = try page.filled { (slot) throws(CompositionFault) in
        let frame = try lines[slot.line].frame(in: slot)
        fits = fits && frame != nil
        return frame ?? Frame(size: slot.size)
      }
      filled.append(page)
    }
    return fits ? filled : nil
  }

  func stack(_ elements: [Element], _ values: Evaluator) throws(CompositionFault) -> any Block {
    let blocks = try blocks(elements, values)
    return blocks.count == 1 ? blocks[0] : Stack(blocks)
  }

  /// A new element of the document's structure.
  func tag(_ role: Role, name: String? = nil) -> Tag {
    register.elementCount += 1
    return Tag(element: register.elementCount, role: role, name: name)
  }

  /// The same for a row or a cell of a table.
  func mark(name: String?) -> TableMark {
    register.elementCount += 1
    return TableMark(register.elementCount, name: name)
  }

  /// The text of an attribute without which there is no element.
  func needed(_ attribute: String, of element: Element, _ values: Evaluator)
    throws(CompositionFault) -> NonBlank
  {
    let text = element.text(attribute).map { plainText($0, values) }
    guard let text = text.flatMap({ NonBlank($0) }) else {
      throw .blank(element: element.word("name") ?? element.kind.rawValue, attribute: attribute)
    }
    return text
  }

  /// The name of a signature field, which no other field of the document has.
  func fieldName(_ wanted: NonBlank) -> NonBlank { register.fieldName(wanted) }

  /// A length of the design on this page's scale.
  func scaled(_ length: Length) -> Length { length.percent(page.scale) }

  /// A length that goes with the type and shrinks with it.
  func shrunk(_ length: Length) -> Length { scaled(length).percent(shrink) }
}

extension Composer {
  private func block(_ element: Element, _ values: Evaluator) throws(CompositionFault)
    -> (any Block)?
  {
    switch element.kind {
    case .p: try paragraph(element, .paragraph, values)
    case .title: try paragraph(element, .title, values)
    case .heading:
      try paragraph(element, .heading(element.number("level") ?? 1), values)
        .map { KeepWithNext($0) }
    case .list: try list(element, values)
    case .stack: try stackElement(element, values)
    case .keep: KeepTogether(try stack(element.children, values))
    case .columns: try columns(element, values)
    case .spacer: Spacer(shrunk(element.length("height") ?? .zero))
    case .spring:
      Spring(
        minimum: shrunk(element.length("minimum") ?? .zero),
        weight: element.number("weight") ?? 1)
    case .rule: rule(element)
    case .picture: try picture(element, values)
    case .box: try box(element, values)
    case .signatures: try signatures(element, values)
    case .table: try table(element, values)
    case .chart: try chart(element, values)
    // Read by their parents.
    case .column, .signature, .caption, .over, .field, .layer, .under, .border, .header, .footer,
      .each, .col, .head, .rows, .row, .cell, .sum, .group, .open, .again, .close, .total,
      .forward, .brought:
      nil
    }
  }

  private func stackElement(_ element: Element, _ values: Evaluator) throws(CompositionFault)
    -> any Block
  {
    var block = try stack(element.children, values)
    if let padding = element.insets("padding") { block = Padded(scaled(padding), block) }
    guard let width = element.length("width") else { return block }
    return Aligned(element.alignment, width: scaled(width), block)
  }

  private func columns(_ element: Element, _ values: Evaluator) throws(CompositionFault)
    -> any Block
  {
    var columns: [Column] = []
    for (child, values) in values.expanded(element.children) {
      columns.append(
        Column(
          width: width(child.track("width") ?? .share(1)),
          valign: VerticalAlignment(rawValue: child.word("valign") ?? "top") ?? .top,
          try stack(child.children, values)))
    }
    return Columns(columns, gutter: scaled(element.length("gutter") ?? .zero))
  }

  func width(_ track: Element.Track) -> TrackWidth {
    switch track {
    case .fixed(let length): .fixed(scaled(length))
    case .share(let share): .share(share)
    }
  }

  func scaled(_ insets: Insets) -> Insets {
    Insets(
      top: scaled(insets.top), right: scaled(insets.right), bottom: scaled(insets.bottom),
      left: scaled(insets.left))
  }
}

extension Evaluator {
  /// The elements that are printed, those in `each` once for each member,
  /// with the values that hold for them.
  func expanded(_ elements: [Element]) -> [(Element, Evaluator)] {
    elements.flatMap { element -> [(Element, Evaluator)] in
      guard prints(element) else { return [] }
      guard element.kind == .each, let source = element.expression("in") else {
        return [(element, self)]
      }
      return members(source, as: element.word("as")).flatMap { $0.expanded(element.children) }
    }
  }

  /// The values inside what is printed for each member of a list.
  func members(_ source: Expression, as name: String?) -> [Evaluator] {
    list(source).enumerated().map { binding(name ?? "", to: $1, number: $0 + 1) }
  }

  /// Whether the conditions of an element hold.
  func prints(_ element: Element) -> Bool {
    if let condition = element.condition("if"), !holds(condition) { return false }
    if let condition = element.condition("unless"), holds(condition) { return false }
    return true
  }
}

extension Element {
  /// The attribute `align` of blocks.
  var alignment: HorizontalAlignment {
    HorizontalAlignment(rawValue: word("align") ?? "left") ?? .left
  }
}
