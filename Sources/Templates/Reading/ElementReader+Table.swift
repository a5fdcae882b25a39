internal import Diagnostics
internal import Fields
internal import Markup

extension ElementReader {
  /// What is known of a table before its parts are read: how many columns
  /// it has, and the sums that its rows name.
  mutating func enterTable() -> [Field] {
    columns = markup.flatMap { columnCount(of: $0) }
    if columns == 0 { report(.templateLacks(ColElement.form.name, in: "table"), at: place) }
    scope.sums = sums
    return sums
  }

  /// The rows of a head whose cells reach down into the next are not counted.
  mutating func enterHead() {
    let cells = all(CellElement.form.name, in: markup, depth: 0)
    if cells.contains(where: { $0["rows"] != nil }) { columns = nil }
  }

  /// A row must fill the columns, as far as it can be told without a record.
  func checkWidth(of cells: [OrEach<CellElement>]) {
    guard let columns, columns > 0 else { return }
    var width = 0
    for cell in cells {
      guard case .one(let node) = cell, !node.common.isConditional,
        let count = node.own.span.count
      else { return }
      width += count
    }
    if width != columns {
      report(
        .templateRowWidth(width, columns: columns), at: place, hint: .templateRowWidthHint())
    }
  }

  /// Nil where it depends on the record.
  private func columnCount(of table: MarkupElement, depth: Int = 0) -> Int? {
    let name = ColElement.form.name
    var count = 0
    for child in table.elements {
      guard depth < deepest, context.takes(at: child.place) else { return nil }
      if child.name == name {
        if child["if"] != nil || child["unless"] != nil { return nil }
        count += 1
      } else if child.name == Vocabulary.each {
        if !all(name, in: child, depth: 0).isEmpty { return nil }
      } else if let part = replaced(child) {
        guard let more = columnCount(of: part, depth: depth + 1) else { return nil }
        count += more
      }
    }
    return count
  }

  /// Counts are numbers, all other sums decimals. Each of a name once.
  private var sums: [Field] {
    var sums: [Field] = []
    for sum in all(SumElement.form.name, in: markup, depth: 0) {
      guard let name = sum["name"] else { continue }
      let field = Field(name.value, sum["of"] == nil ? .number : .decimal)
      if let known = sums.first(where: { $0.name == field.name }), known != field {
        report(.templateTwice(sum.name, name.value), at: name.place, hint: .dropOne())
      } else if !sums.contains(field) {
        sums.append(field)
      }
    }
    return sums
  }
}

extension ElementReader {
  /// Whether a cell holds blocks; mixed text otherwise.
  var holdsBlocks: Bool { holdsBlocks(markup, depth: 0) }

  /// A part may contain itself, which is told where it is inserted.
  private var deepest: Int { 32 }

  private func holdsBlocks(_ markup: MarkupElement?, depth: Int) -> Bool {
    let inlines = Inline.names + [InsertElement.form.name]
    return (markup?.elements ?? []).contains { child in
      guard context.takes(at: child.place) else { return false }
      if let part = replaced(child), depth < deepest {
        return holdsBlocks(part, depth: depth + 1)
      }
      return !inlines.contains(child.name) && Vocabulary.blocks.contains { $0.name == child.name }
    }
  }

  /// The elements of a name at any depth, those of inserted parts as well.
  private func all(_ name: String, in markup: MarkupElement?, depth: Int) -> [MarkupElement] {
    guard let markup, depth < deepest else { return [] }
    return markup.elements.flatMap { child -> [MarkupElement] in
      guard context.takes(at: child.place) else { return [] }
      return child.name == name
        ? [child] : all(name, in: replaced(child) ?? child, depth: depth + 1)
    }
  }

  /// What an `insert` or `each` stands for; nil for any other element.
  private func replaced(_ child: MarkupElement) -> MarkupElement? {
    switch child.name {
    case InsertElement.form.name: child["part"].flatMap { context.parts[$0.value] }
    case Vocabulary.each: child
    default: nil
    }
  }
}
