internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// Signature blocks in rows. In a row, what is above the signatures, the
  /// signature areas and the names stand level. Nil without persons.
  func signatures(_ element: SignaturesElement, _ values: Evaluator) throws(CompositionFault)
    -> (any Block)?
  {
    let groups = values.printed(element.signatures).map { SignatureGroup($0, values) }
      .filter { !$0.persons.isEmpty }
    let seats = groups.flatMap { group in group.persons.map { Seat(group: group, values: $0) } }
    guard !seats.isEmpty else { return nil }
    let gutter = scaled(element.gutter)
    let counts = rows(of: seats.count, across: element.across ?? seats.count)
    var blocks: [any Block] = []
    if let captions = try captions(groups, gutter, rows: counts.count) { blocks.append(captions) }
    var start = 0
    for count in counts {
      if start > 0 { blocks.append(Spacer(scaled(element.gap))) }
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
    let name = seat.group.element.common.name
    let section = tag(.section, name: name)
    let above = try cell(seat) { if case .over(let content) = $0 { content } else { nil } }
    let area = try field(seat)
    let below = try cell(seat) { if case .under(let content) = $0 { content } else { nil } }
    var cells: [any Block] = [above, area, below]
    if let name { cells = cells.map { Named(name, $0) } }
    return Grid.Column(cells: cells, tag: section)
  }

  private func cell(_ seat: Seat, _ choose: (SignaturePart) -> [OrEach<Element>]?)
    throws(CompositionFault) -> any Block
  {
    try stack(seat.parts.compactMap { choose($0.kind) }.first ?? [], seat.values)
  }

  /// The area to sign in. It is left free; what a copy or a scanned
  /// signature shows there lies over it and moves nothing.
  private func field(_ seat: Seat) throws(CompositionFault) -> any Block {
    for case (.field(let field), let name) in seat.parts {
      return try self.field(field, named: name, seat.values)
    }
    return Stack([])
  }

  private func field(_ element: FieldElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> any Block
  {
    let label = try nonBlank(element.label, "label", of: name ?? "field", values)
    let field = tag(.signatureField(name: fieldName(label)))
    var layers: [Layer] = []
    for layer in values.printed(element.layers).map(\.own) {
      layers.append(
        Layer(
          try stack(layer.content, values), at: .init(layer.align, layer.valign),
          offset: Point(x: scaled(layer.offset.x), y: scaled(layer.offset.y))))
    }
    let area = Overlay(Spacer(scaled(element.height)), layers)
    return Aligned(.center, width: element.width.map(scaled), Tagged(field, area))
  }

  /// The captions of groups side by side, each over its own columns. Over
  /// several rows, whose columns differ, each gets its part of the width.
  private func captions(
    _ groups: [SignatureGroup], _ gutter: Length, rows: Int
  ) throws(CompositionFault) -> (any Block)? {
    guard groups.contains(where: { $0.caption != nil }) else { return nil }
    var columns: [Grid.Column] = []
    for group in groups {
      columns.append(Grid.Column(cells: [try stack(group.caption ?? [], group.outer)]))
    }
    let counts = groups.map(\.persons.count)
    return Grid(
      columns: columns, widths: counts.map { rows == 1 ? .span($0) : .share($0) },
      gutter: gutter)
  }
}

/// The persons of one `signature` element.
private struct SignatureGroup {
  var element: Node<SignatureElement>
  var outer: Evaluator
  /// The names' values for each person.
  var persons: [Evaluator]

  init(_ element: Node<SignatureElement>, _ values: Evaluator) {
    self.element = element
    outer = values
    let name = element.own.name
    persons =
      switch element.own.persons {
      case .one(let person):
        [values.value(person)].compactMap(\.self).map {
          values.binding(name, to: $0, from: .init(expression: person))
        }
      case .each(let list):
        values.list(list).enumerated().map {
          values.binding(name, to: $1, from: .init(expression: list, member: $0 + 1))
        }
      }
  }

  var caption: [OrEach<Element>]? {
    element.own.parts.lazy.compactMap {
      if case .caption(let content) = $0.own { content } else { nil }
    }.first
  }
}

/// One person's place in the rows.
private struct Seat {
  var group: SignatureGroup
  var values: Evaluator

  var parts: [(kind: SignaturePart, name: String?)] {
    values.printed(group.element.own.parts).map { ($0.own, $0.common.name) }
  }
}
