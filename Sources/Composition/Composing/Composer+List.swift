internal import Bahasa
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A numbered list; nil when it has no items.
  func list(_ element: ListElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let items = values.members(element.members).map { (element.text, $0) }
    return try list(items, element.layout, named: name)
  }

  /// The same, of what the template says.
  func items(_ element: ItemsElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let items = values.expanded(element.items).map { ($0.own.text, $1) }
    return try list(items, element.layout, named: name)
  }

  private func list(
    _ texts: [(text: [Inline], values: Evaluator)], _ layout: ListLayout, named name: String?
  ) throws(CompositionFault) -> (any Block)? {
    let list = tag(.list, name: name)
    var items: [any Block] = []
    for (index, (text, values)) in texts.enumerated() {
      items.append(
        try part { () throws(CompositionFault) in
          try item(text, layout, number: index + 1, values)
        })
    }
    return items.isEmpty ? nil : Tagged(list, arranged(items, layout))
  }

  private func item(
    _ text: [Inline], _ layout: ListLayout, number: Int, _ values: Evaluator
  ) throws(CompositionFault) -> any Block {
    let item = tag(.listItem)
    let label = try self.text([.text(layout.marks.mark(number))], layout.style.left, values)
    let labelTag = tag(.label)
    let bodyTag = tag(.listBody)
    let body = try self.text(text, layout.style, values)
    return Tagged(
      item,
      Columns([
        Column(
          width: .ofType(scaled(layout.label)),
          Tagged(labelTag, label ?? Stack([]))),
        Column(Tagged(bodyTag, body ?? Stack([]))),
      ]))
  }

  /// Items one below another, the first half left of the second when there
  /// are columns.
  private func arranged(_ items: [any Block], _ layout: ListLayout) -> any Block {
    let gap = scaled(layout.gap)
    let count = min(layout.columns, items.count)
    guard count > 1 else { return spaced(items[...], gap) }
    let perColumn = (items.count + count - 1) / count
    let columns = stride(from: 0, to: items.count, by: perColumn).map {
      Column(spaced(items[$0..<min(items.count, $0 + perColumn)], gap))
    }
    return Columns(columns, gutter: scaled(layout.gutter))
  }

  private func spaced(_ items: ArraySlice<any Block>, _ gap: Length) -> any Block {
    let blocks = items.flatMap { [Spacer(gap), $0] as [any Block] }
    return Stack(Array(blocks.dropFirst()))
  }
}

extension ListLayout.Marks {
  /// - Parameter number: of the item, from 1.
  fileprivate func mark(_ number: Int) -> Wording {
    switch self {
    case .angka: "\(number)."
    case .abjad: "\(hurufUrut(number))."
    }
  }
}

extension Style {
  fileprivate var left: Style {
    var copy = self
    copy.align = .left
    copy.indent = .zero
    return copy
  }
}
