internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// Signature blocks in rows. In a row, what is above the signatures, the
  /// signature areas and the names stand level. Nil without persons.
  func signatures(_ element: Element, _ values: Evaluator) throws(CompositionFault)
    -> (any Block)?
  {
    var groups: [SignatureGroup] = []
    for child in element.children where values.prints(child) {
      let group = SignatureGroup(child, values)
      if !group.persons.isEmpty { groups.append(group) }
    }
    let seats = groups.flatMap { group in group.persons.map { Seat(group: group, values: $0) } }
    guard !seats.isEmpty else { return nil }
    let gutter = scaled(element.length("gutter") ?? .zero)
    let counts = rows(of: seats.count, across: element.number("across") ?? seats.count)
    var blocks: [any Block] = []
    if let captions = try captions(groups, gutter, rows: counts.count) { blocks.append(captions) }
    var start = 0
    for count in counts {
      if start > 0 { blocks.append(Spacer(scaled(element.length("gap") ?? .zero))) }
      blocks.append(
        try row(Array(seats[start..<start + count]), of: counts[0], gutter: gutter))
      start += count
    }
    return KeepTogether(Stack(blocks))
  }

  /// How many stand in each row: as few rows as possible, evened out, longer
  /// rows first: 4 of at most 3 are 2 + 2, 5 are 3 + 2, 7 are 3 + 2 + 2.
  func rows(of count: Int, across: Int) -> [Int] {
    let rows = (count + across - 1) / across
    return (0..<rows).map { (count + rows - 1 - $0) / rows }
  }

  private func row(_ seats: [Seat], of most: Int, gutter: Length) throws(CompositionFault)
    -> any Block
  {
    var columns: [Grid.Column] = []
    for seat in seats { columns.append(try column(seat)) }
    let missing = most - seats.count
    guard missing > 0 else { return Grid(columns: columns, gutter: gutter) }
    let side = Grid.Column(cells: [])
    return Grid(
      columns: [side] + columns + [side],
      widths: [.share(missing)] + seats.map { _ in .share(2) } + [.share(missing)],
      gutter: gutter)
  }

  private func column(_ seat: Seat) throws(CompositionFault) -> Grid.Column {
    let section = tag(.section, name: seat.element.word("name"))
    var cells: [any Block] = []
    for kind in [Element.Kind.over, .field, .under] {
      let part = seat.element.children.first { $0.kind == kind && seat.values.prints($0) }
      guard let part else {
        cells.append(Stack([]))
        continue
      }
      cells.append(
        kind == .field ? try field(part, seat.values) : try stack(part.children, seat.values))
    }
    if let name = seat.element.word("name") { cells = cells.map { Named(name, $0) } }
    return Grid.Column(cells: cells, tag: section)
  }

  /// The area to sign in. It is left free; what a copy or a scanned
  /// signature shows there lies over it and moves nothing.
  private func field(_ element: Element, _ values: Evaluator) throws(CompositionFault)
    -> any Block
  {
    let field = tag(.signatureField(name: fieldName(try needed("label", of: element, values))))
    var layers: [Layer] = []
    for child in element.children where values.prints(child) {
      layers.append(
        Layer(
          try stack(child.children, values), at: child.anchor,
          offset: Point(
            x: scaled(child.length("dx") ?? .zero), y: scaled(child.length("dy") ?? .zero))))
    }
    let area = Overlay(Spacer(scaled(element.length("height") ?? .zero)), layers)
    return Aligned(
      .center, width: element.length("width").map(scaled), Tagged(field, area))
  }

  /// The captions of groups side by side, each over its own columns. Over
  /// several rows, whose columns differ, each gets its part of the width.
  private func captions(
    _ groups: [SignatureGroup], _ gutter: Length, rows: Int
  ) throws(CompositionFault) -> (any Block)? {
    guard groups.contains(where: { $0.caption != nil }) else { return nil }
    var columns: [Grid.Column] = []
    for group in groups {
      let elements = group.caption?.children ?? []
      columns.append(Grid.Column(cells: [try stack(elements, group.outer)]))
    }
    let counts = groups.map(\.persons.count)
    return Grid(
      columns: columns, widths: counts.map { rows == 1 ? .span($0) : .share($0) },
      gutter: gutter)
  }
}

/// The persons of one `signature` element.
private struct SignatureGroup {
  var element: Element
  var outer: Evaluator
  /// The names' values for each person.
  var persons: [Evaluator]

  init(_ element: Element, _ values: Evaluator) {
    self.element = element
    outer = values
    let name = element.word("as") ?? ""
    if let each = element.expression("each") {
      persons = values.list(each).map { values.binding(name, to: $0) }
    } else {
      let person = element.expression("of").flatMap { values.value($0) }
      persons = person.map { [values.binding(name, to: $0)] } ?? []
    }
  }

  var caption: Element? { element.children.first { $0.kind == .caption } }
}

/// One person's place in the rows.
private struct Seat {
  var group: SignatureGroup
  var values: Evaluator
  var element: Element { group.element }
}

extension Element {
  fileprivate var anchor: Layer.Anchor {
    Layer.Anchor(
      HorizontalAlignment(rawValue: word("align") ?? "center") ?? .center,
      VerticalAlignment(rawValue: word("valign") ?? "middle") ?? .middle)
  }
}
