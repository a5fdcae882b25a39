internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// Signature blocks on one grid of columns. In a row, what is above the signatures, the
  /// signature areas and the names stand level. Nil without persons.
  func signatures(_ element: SignaturesElement, _ values: Evaluator) throws(CompositionFault)
    -> (any Block)?
  {
    let groups = values.printed(element.signatures).map { SignatureGroup($0, values) }
      .filter { !$0.persons.isEmpty }
    guard !groups.isEmpty else { return nil }
    let plan = SignaturePlan(
      groups.map { .init(count: $0.persons.count, side: $0.element.own.side) },
      across: element.across ?? groups.reduce(0) { $0 + $1.persons.count }, least: element.least,
      isBeside: element.isBeside, isFlush: element.align == .left)
    var parts: [Grid.Part] = []
    for (group, places) in zip(groups, plan.places) {
      if let caption = try caption(group, places) { parts.append(caption) }
      for (values, place) in zip(group.persons, places) {
        parts.append(try part(Seat(group: group, values: values), place))
      }
    }
    let (gap, gutter) = (Spacer(scaled(element.gap)), scaled(element.gutter))
    guard groups.count > 1 else {
      let rows = (0..<plan.rows).flatMap { row in
        [gap, Grid(columns: plan.columns, gutter: gutter, parts.of(row))] as [any Block]
      }
      return Stack(Array(rows.dropFirst()))
    }
    for row in 1..<max(1, plan.rows) {
      parts.append(Grid.Part(at: 0, row: row * rowsOfPerson - 1, cells: [.init(gap)]))
    }
    return Grid(columns: plan.columns, gutter: gutter, parts)
  }

  /// Once above the first row of the group, over all columns of it there.
  private func caption(_ group: SignatureGroup, _ places: [SignaturePlan.Place])
    throws(CompositionFault) -> Grid.Part?
  {
    guard let caption = group.caption else { return nil }
    let row = places[0].row
    let starts = places.filter { $0.row == row }.map(\.start)
    let (first, last) = (starts.min() ?? 0, starts.max() ?? 0)
    return Grid.Part(
      at: first, span: (last - first) / 2 + 1, row: row * rowsOfPerson,
      cells: [.init(try stack(caption, group.outer), isOnLine: true)])
  }

  private func part(_ seat: Seat, _ place: SignaturePlan.Place) throws(CompositionFault)
    -> Grid.Part
  {
    let name = seat.group.element.common.name
    let section = tag(.section, name: name)
    let above = try cell(seat) { if case .over(let content) = $0 { content } else { nil } }
    let area = try field(seat)
    let below = try cell(seat) { if case .under(let content) = $0 { content } else { nil } }
    let cells = [(above, true), (area, false), (below, true)].map { block, isOnLine in
      Grid.Cell(name.map { Named($0, block) } ?? block, isOnLine: isOnLine)
    }
    return Grid.Part(at: place.start, row: place.row * rowsOfPerson + 1, cells: cells, tag: section)
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
    let clearing = Clearing(
      scaled(element.height), least: element.least.map(scaled) ?? .zero)
    let area = Overlay(clearing, layers)
    return Aligned(.center, width: element.width.map(scaled), Tagged(field, area))
  }
}

/// Of the grid: the caption, what is above the signature, its area, what is below, and the gap.
private let rowsOfPerson = 5

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
            .binding(Vocabulary.ordinal, to: .number($0 + 1))
        }
      }
  }

  var caption: [OrEach<Element>]? {
    element.own.parts.lazy.compactMap {
      if case .caption(let content) = $0.own { content } else { nil }
    }.first
  }
}

extension [Grid.Part] {
  /// Those of a row of persons, as the first.
  fileprivate func of(_ row: Int) -> [Grid.Part] {
    filter { $0.row / rowsOfPerson == row }.map { part in
      var part = part
      part.row -= row * rowsOfPerson
      return part
    }
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
