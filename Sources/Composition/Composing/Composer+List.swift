internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A numbered list; nil when it has no items.
  func list(_ element: ListElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let list = tag(.list, name: name)
    var items: [any Block] = []
    for (index, inner) in values.members(element.members).enumerated() {
      items.append(
        try part { () throws(CompositionFault) in
          try item(element, number: index + 1, inner)
        })
    }
    return items.isEmpty ? nil : Tagged(list, arranged(items, element))
  }

  private func item(_ element: ListElement, number: Int, _ values: Evaluator)
    throws(CompositionFault) -> any Block
  {
    let item = tag(.listItem)
    let label = try text([.text("\(number).")], element.style.left, values)
    let labelTag = tag(.label)
    let bodyTag = tag(.listBody)
    let body = try text(element.text, element.style, values)
    return Tagged(
      item,
      Columns([
        Column(
          width: .ofType(scaled(element.label)),
          Tagged(labelTag, label ?? Stack([]))),
        Column(Tagged(bodyTag, body ?? Stack([]))),
      ]))
  }

  /// Items one below another, the first half left of the second when there
  /// are columns.
  private func arranged(_ items: [any Block], _ element: ListElement) -> any Block {
    let gap = scaled(element.gap)
    let count = min(element.columns, items.count)
    guard count > 1 else { return spaced(items[...], gap) }
    let perColumn = (items.count + count - 1) / count
    let columns = stride(from: 0, to: items.count, by: perColumn).map {
      Column(spaced(items[$0..<min(items.count, $0 + perColumn)], gap))
    }
    return Columns(columns, gutter: scaled(element.gutter))
  }

  private func spaced(_ items: ArraySlice<any Block>, _ gap: Length) -> any Block {
    let blocks = items.flatMap { [Spacer(gap), $0] as [any Block] }
    return Stack(Array(blocks.dropFirst()))
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
