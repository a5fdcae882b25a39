internal import Bahasa
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A list, numbered when it has several items; nil when it has none.
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
    let width = try labelWidth(texts.count, layout, texts.last?.values)
    var items: [any Block] = []
    for (index, (text, values)) in texts.enumerated() {
      items.append(
        try part { () throws(CompositionFault) in
          let label = texts.count > 1 ? Label(number: index + 1, width: width) : nil
          return try item(text, layout, values, label: label)
        })
    }
    if items.isEmpty { return nil }
    let columns = ItemColumns(
      items, columns: min(layout.columns, items.count), gutter: scaled(layout.gutter),
      gap: scaled(layout.gap))
    return Tagged(list, columns)
  }

  private struct Label {
    var number: Int
    var width: Length
  }

  /// As wide as the design says, or as the last number with a space behind it.
  private func labelWidth(
    _ count: Int, _ layout: ListLayout, _ values: Evaluator?
  ) throws(CompositionFault) -> Length {
    let width = scaled(layout.label)
    guard let values, count > 1 else { return width }
    let last = try text([.text(layout.marks.mark(count))], layout.style.left, values)
    return max(width, (last?.contentWidth.natural ?? .zero) + scaled(layout.style.size) / 3)
  }

  /// - Parameter label: nil of the only one.
  private func item(
    _ text: [Inline], _ layout: ListLayout, _ values: Evaluator, label: Label?
  ) throws(CompositionFault) -> any Block {
    let item = tag(.listItem)
    let column = try label.map { label throws(CompositionFault) in
      let mark = try self.text([.text(layout.marks.mark(label.number))], layout.style.left, values)
      return Column(width: .ofType(label.width), Tagged(tag(.label), mark ?? Stack([])))
    }
    let bodyTag = tag(.listBody)
    let body = Tagged(bodyTag, try self.text(text, layout.style, values) ?? Stack([]))
    guard let column else { return Tagged(item, body) }
    return Tagged(item, Columns([column, Column(body)]))
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
