internal import Diagnostics
internal import Fields
internal import Markup

extension ElementReader {
  /// The sums that the rows of a table name: counts are numbers, all others
  /// decimals. Each of a name once.
  func sums(in table: MarkupElement) -> [Field] {
    var sums: [Field] = []
    for sum in self.all("sum", in: table, depth: 0) {
      guard let name = sum["name"] else { continue }
      let field = Field(name.value, sum["of"] == nil ? .number : .decimal)
      if let known = sums.first(where: { $0.name == field.name }), known != field {
        faults.report(.templateTwice("sum", name.value), at: name.place)
      } else if !sums.contains(field) {
        sums.append(field)
      }
    }
    return sums
  }

  /// Whether a cell holds blocks; mixed text otherwise.
  func holdsBlocks(_ markup: MarkupElement, depth: Int = 0) -> Bool {
    let inlines = Vocabulary.inlines.map(\.name) + [Vocabulary.insert.name]
    return markup.elements.contains { child in
      if let part = content(of: child), depth < 32 { return holdsBlocks(part, depth: depth + 1) }
      return !inlines.contains(child.name) && Vocabulary.blocks.contains { $0.name == child.name }
    }
  }

  /// Every row must fill the columns, as far as it can be told without a record.
  func checkWidths(of table: Element) {
    let columns = table.children.filter { $0.kind == .col }
    let isOpen = table.children.contains { $0.kind == .each && $0.children.contains(kind: .col) }
    guard !isOpen, !columns.contains(where: \.mayMiss) else { return }
    if columns.isEmpty { faults.report(.templateLacks("col", in: "table"), at: table.place) }
    for row in table.rows where !row.children.contains(where: \.mayMiss) {
      let count = row.children.reduce(0) { $0 + ($1.number("span") ?? 1) }
      if count != columns.count && !columns.isEmpty {
        faults.report(.templateRowWidth(count, columns: columns.count), at: row.place)
      }
    }
  }
}

extension ElementReader {
  /// What an `insert` or `each` stands for; nil for any other element.
  private func content(of child: MarkupElement) -> MarkupElement? {
    switch child.name {
    case Vocabulary.insert.name: child["part"].flatMap { parts[$0.value] }
    case Element.Kind.each.rawValue: child
    default: nil
    }
  }

  /// The elements of a name at any depth, those of inserted parts as well.
  private func all(_ name: String, in markup: MarkupElement, depth: Int) -> [MarkupElement] {
    guard depth < 32 else { return [] }
    return markup.elements.flatMap { child -> [MarkupElement] in
      child.name == name ? [child] : all(name, in: content(of: child) ?? child, depth: depth + 1)
    }
  }
}

extension Element {
  /// Whether it may stand for no element or for several.
  fileprivate var mayMiss: Bool {
    kind == .each || word("span") == "*" || attributes["if"] != nil
      || attributes["unless"] != nil
  }

  /// A row with cells that reach into the next.
  private var isOpen: Bool { children.contains { $0.number("rows") != nil } }

  /// The rows in a table whose cells are all its own: none that takes
  /// several rows is above them.
  fileprivate var rows: [Element] {
    children.flatMap { child -> [Element] in
      switch child.kind {
      case .row, .forward, .brought: [child]
      case .head where child.children.contains(where: \.isOpen): []
      case .cell: []
      default: child.rows
      }
    }
  }
}

extension [Element] {
  fileprivate func contains(kind: Element.Kind) -> Bool { contains { $0.kind == kind } }
}
