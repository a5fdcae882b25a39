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

  /// - Parameter register: of the sections before.
  init(_ commission: Commission, shrink: Int, register: Register, shaper: any Shaper) {
    design = commission.design
    page = commission.page
    artwork = commission.artwork
    language = commission.template.language
    self.register = register
    self.shrink = shrink
    self.shaper = shaper
  }

  /// Elements that print nothing give no block.
  func blocks(_ elements: [Element], _ values: Evaluator) throws(CompositionFault) -> [any Block] {
    var blocks: [any Block] = []
    for element in elements where values.prints(element) {
      guard let block = try block(element, values) else { continue }
      blocks.append(element.word("name").map { Named($0, block) } ?? block)
    }
    return blocks
  }

  func stack(_ elements: [Element], _ values: Evaluator) throws(CompositionFault) -> any Block {
    let blocks = try blocks(elements, values)
    return blocks.count == 1 ? blocks[0] : Stack(blocks)
  }

  /// A new element of the document's structure.
  func tag(
    _ role: Role, alternative: String? = nil, name: String? = nil
  ) -> Tag {
    register.elementCount += 1
    return Tag(
      element: register.elementCount, role: role, alternative: alternative, name: name)
  }

  /// The name of a signature field, which no other field of the document has.
  func fieldName(_ wanted: String) -> String { register.fieldName(wanted) }

  /// Decoration; not an element of the structure.
  func artifact(_ block: any Block) -> any Block {
    Tagged(Tag(element: 0, role: .artifact), block)
  }

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
    // Read by their parents.
    case .column, .signature, .caption, .over, .field, .layer, .under, .border: nil
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
    for child in element.children where values.prints(child) {
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

  private func scaled(_ insets: Insets) -> Insets {
    Insets(
      top: scaled(insets.top), right: scaled(insets.right), bottom: scaled(insets.bottom),
      left: scaled(insets.left))
  }
}

extension Evaluator {
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
