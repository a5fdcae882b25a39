internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A table; nil when it has no columns.
  func table(_ element: Element, _ values: Evaluator) throws(CompositionFault) -> (any Block)? {
    let alternative = element.text("alt").flatMap { NonBlank(plainText($0, values)) }
    let tag = tag(.table(alternative: alternative), name: element.word("name"))
    var builder = TableBuilder(composer: self, element: element, values: values)
    return try builder.table().map { Tagged(tag, $0) }
  }

  func tableStyle(_ element: Element) -> TableStyle {
    let ink = element.ink("color") ?? .black
    let light = element.ink("hairline") ?? ink
    let rule = { (name: String, ink: Ink) in self.rule(element.length(name), ink) }
    return TableStyle(
      padding: scaled(element.insets("padding") ?? .zero), top: rule("top", ink),
      bottom: rule("bottom", ink), between: rule("between", light),
      columns: rule("upright", light), sides: rule("sides", ink))
  }

  func rule(_ thickness: Length?, _ ink: Ink) -> TableRule? {
    guard let thickness, thickness > .zero else { return nil }
    return TableRule(scaled(thickness), ink: ink)
  }
}

/// Puts a table together: head, groups of rows, totals, and the lines that carry
/// sums from page to page.
struct TableBuilder {
  /// It keeps the lines for slots, and so builders.
  unowned let composer: Composer
  let element: Element
  let values: Evaluator
  let columns: [Element]
  let parts: [(Element, Evaluator)]
  /// How cells look by what the table says alone, and with each column's say.
  let tableLook: TableLook
  let columnLooks: [TableLook]
  private var groups: [TableGroup] = []
  /// Rows that stand in no group.
  private var loose: [TableRow] = []
  var sums: TableSums

  init(composer: Composer, element: Element, values: Evaluator) {
    self.composer = composer
    self.element = element
    self.values = values
    parts = values.expanded(element.children)
    columns = parts.map(\.0).filter { $0.kind == .col }
    let look = TableLook().inside(element)
    tableLook = look
    columnLooks = columns.map { look.inside($0) }
    sums = TableSums(element)
  }

  mutating func table() throws(CompositionFault) -> Table? {
    if columns.isEmpty { return nil }
    let header = try rows(of: .head, in: parts)
    for (part, values) in parts {
      switch part.kind {
      case .row, .rows: loose += try body(part, values)
      case .group: try group(part, values)
      default: break
      }
    }
    endLoose()
    let totals = parts.map { ($0.0, sums.bound(to: $0.1)) }
    return Table(
      columns: widths, header: header, groups: groups,
      closing: try rows(of: .total, in: totals), carry: try carry(),
      style: composer.tableStyle(element))
  }

  var widths: [TrackWidth] {
    columns.map { composer.width($0.track("width") ?? .share(1)) }
  }
}

extension TableBuilder {
  private mutating func endLoose() {
    if !loose.isEmpty { groups.append(TableGroup(loose)) }
    loose = []
  }

  private mutating func group(_ group: Element, _ values: Evaluator) throws(CompositionFault) {
    endLoose()
    let members = group.expression("each").map { values.members($0, as: group.word("as")) }
    for values in members ?? [values] {
      let before = sums
      let parts = values.expanded(group.children)
      let opening = try rows(of: .open, in: parts)
      let continued = try composer.aside { () throws(CompositionFault) in
        try rows(of: .again, in: parts)
      }
      var body: [TableRow] = []
      for (part, values) in parts where part.kind == .row || part.kind == .rows {
        body += try self.body(part, values)
      }
      let own = sums.since(before)
      let closing = try rows(of: .close, in: parts.map { ($0.0, own.bound(to: $0.1)) })
      groups.append(
        TableGroup(opening: opening, continued: continued, body, closing: closing))
    }
  }

  /// Rows that are counted: one, or those for each member of a list.
  private mutating func body(_ part: Element, _ values: Evaluator) throws(CompositionFault)
    -> [TableRow]
  {
    guard part.kind == .rows, let source = part.expression("each") else {
      let row = try row(part, TableLook(), values)
      sums.place(1)
      return [row]
    }
    var rows: [TableRow] = []
    for (index, values) in values.members(source, as: part.word("as")).enumerated() {
      var look = TableLook().inside(part)
      if index % 2 == 1 { look.fill = look.fill ?? element.ink("zebra") }
      let parts = values.expanded(part.children)
      for (row, values) in parts where row.kind == .row {
        rows.append(try self.row(row, look, values))
      }
      for (sum, values) in parts where sum.kind == .sum { sums.add(sum, values) }
      sums.place(parts.count { $0.0.kind == .row })
    }
    return rows
  }

  /// The rows in all parts of a kind.
  private func rows(of kind: Element.Kind, in parts: [(Element, Evaluator)])
    throws(CompositionFault) -> [TableRow]
  {
    var rows: [TableRow] = []
    for (part, values) in parts where part.kind == kind {
      let look = TableLook(isHead: kind == .head).inside(part)
      // Cells of rows above reach down into the rows of a head.
      var places = kind == .head ? ColumnPlaces(columns.count) : nil
      for (row, values) in values.expanded(part.children) {
        rows.append(try self.row(row, look, values, &places))
        places?.nextRow()
      }
    }
    return rows
  }
}
