internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A table; nil when it has no columns.
  func table(_ element: TableElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let alternative = element.alternative.flatMap { NonBlank(plainText($0, values)) }
    let tag = tag(.table(alternative: alternative), name: name)
    var builder = TableBuilder(self, element, named: name, values)
    guard let table = try builder.table() else { return nil }
    if element.columns == 1 { return Tagged(tag, table) }
    return Tagged(
      tag, TableSideBySide(table, columns: element.columns, gutter: scaled(element.gutter)))
  }

  func tableStyle(_ element: TableElement) -> TableStyle {
    TableStyle(
      padding: scaled(element.padding), top: rule(element.top, element.color),
      bottom: rule(element.bottom, element.color),
      between: element.every == 1 ? rule(element.between, element.hairline) : nil,
      columns: rule(element.upright, element.hairline), sides: rule(element.sides, element.color))
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
  let element: TableElement
  let name: String?
  let columns: [ColElement]
  let parts: [Part<TablePart>]
  /// How cells look by what the table says alone, and with each column's say.
  let tableLook: Look
  let columnLooks: [Look]
  /// White beside columns that end where the next one begins; nil for the table's.
  let columnPaddings: [Insets?]
  /// By their contents once the rows are there.
  private(set) var widths: [TrackWidth]
  private var groups: [TableGroup] = []
  /// Rows that stand in no group.
  private var loose: [TableRow] = []
  var sums: TableSums

  typealias Part<Kind> = (kind: Kind, name: String?, values: Evaluator)

  init(_ composer: Composer, _ element: TableElement, named name: String?, _ values: Evaluator) {
    self.composer = composer
    self.element = element
    self.name = name
    parts = TableBuilder.parts(element.parts, values)
    columns = parts.compactMap { if case .column(let column) = $0.kind { column } else { nil } }
    widths = columns.map { composer.width($0.width) }
    let look = Look(style: element.style)
    tableLook = look
    columnLooks = columns.map { $0.look.inside(look) }
    columnPaddings = TableBuilder.paddings(columnLooks, composer.scaled(element.padding), composer)
    sums = TableSums(element)
  }

  mutating func table() throws(CompositionFault) -> Table? {
    if columns.isEmpty { return nil }
    var header: [TableRow] = []
    for case (.head(let band), _, let values) in parts {
      header += try rows(band, isHead: true, values)
    }
    for (part, name, values) in parts {
      switch part {
      case .row(let row): loose.append(try counted(row, named: name, values))
      case .rows(let body): loose += try rows(body, values)
      case .group(let group): try add(group, values)
      case .column, .head, .total, .forward, .brought: break
      }
    }
    endLoose()
    var totals: [TableRow] = []
    for case (.total(let band), _, let values) in parts {
      totals += try rows(band, sums.bound(to: values))
    }
    measure(header)
    return Table(
      columns: widths, header: header, groups: groups,
      closing: totals, carry: try carry(), style: composer.tableStyle(element))
  }

  private mutating func measure(_ header: [TableRow]) {
    guard columns.contains(where: { $0.width == .contents || $0.width == .natural }) else {
      return
    }
    let padding = composer.scaled(element.padding)
    let rows = groups.flatMap { ($0.opening + $0.rows + $0.closing).map { [$0] } }
    let points = TablePoints(rows.flatMap { $0 }, in: columns.count)
    let contents = ([header] + rows).map {
      $0.contentWidths(of: columns.count, padding: padding, points: points)
    }
    for (index, column) in columns.enumerated() {
      let content = contents.reduce(ContentWidth()) { $0.beside($1[index]) }
      if column.width == .contents { widths[index] = .contents(content) }
      if column.width == .natural { widths[index] = .natural(content) }
    }
  }

  /// At least 5 mm between what ends at the right of a column and begins at the left of the next.
  private static func paddings(_ looks: [Look], _ padding: Insets, _ composer: Composer)
    -> [Insets?]
  {
    let white = composer.scaled(.mm(5)) - padding.right
    return looks.indices.map { index in
      guard index > 0, looks[index - 1].isRight, !looks[index].isRight, white > padding.left else {
        return nil
      }
      var wide = padding
      wide.left = white
      return wide
    }
  }
}

extension Look {
  fileprivate var isRight: Bool { (align ?? style?.align) == .right }
}

extension TableBuilder {
  private static func parts<Kind>(_ content: [OrEach<Kind>], _ values: Evaluator) -> [Part<Kind>] {
    values.expanded(content).map { ($0.0.own, $0.0.common.name, $0.1) }
  }

  private mutating func endLoose() {
    ruleRows(&loose)
    if !loose.isEmpty { groups.append(TableGroup(loose)) }
    loose = []
  }

  private mutating func add(_ group: GroupElement, _ values: Evaluator) throws(CompositionFault) {
    endLoose()
    for values in group.members.map(values.members) ?? [values] {
      groups.append(try made(TableBuilder.parts(group.parts, values)))
    }
  }

  private mutating func made(_ parts: [Part<GroupPart>]) throws(CompositionFault) -> TableGroup {
    let before = sums
    var group = TableGroup([])
    for case (.open(let band), _, let values) in parts { group.opening += try rows(band, values) }
    group.continued = try composer.aside { () throws(CompositionFault) in
      var rows: [TableRow] = []
      for case (.again(let band), _, let values) in parts { rows += try self.rows(band, values) }
      return rows
    }
    for (part, name, values) in parts {
      switch part {
      case .row(let row): group.rows.append(try counted(row, named: name, values))
      case .rows(let body): group.rows += try rows(body, values)
      case .open, .again, .close: break
      }
    }
    ruleRows(&group.rows)
    let own = sums.since(before)
    for case (.close(let band), _, let values) in parts {
      group.closing += try rows(band, own.bound(to: values))
    }
    return group
  }

  /// The rules between them that do not stand below each.
  private func ruleRows(_ rows: inout [TableRow]) {
    guard element.every > 1, let rule = composer.rule(element.between, element.hairline) else {
      return
    }
    for index in rows.indices.dropLast() where (index + 1) % element.every == 0 {
      rows[index].below = rows[index].below ?? rule
    }
  }

  private mutating func counted(_ row: RowElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> TableRow
  {
    let made = try self.row(row, named: name, Look(), values)
    sums.place(1)
    return made
  }

  /// The rows for each member of a list, which are counted.
  private mutating func rows(_ body: RowsElement, _ values: Evaluator) throws(CompositionFault)
    -> [TableRow]
  {
    var rows: [TableRow] = []
    let members = values.members(body.members)
    let blank = values.blank(body, after: members.count)
    for (index, values) in (members + blank).enumerated() {
      var look = body.look
      if index % 2 == 1 { look.fill = look.fill ?? element.zebra }
      let printed = values.printed(body.rows)
      for row in printed {
        rows.append(try self.row(row.own, named: row.common.name, look, values))
      }
      if index < members.count {
        for sum in values.printed(body.sums) { sums.add(sum.own, values) }
      }
      sums.place(printed.count)
    }
    return rows
  }

  private func rows(_ band: BandElement, isHead: Bool = false, _ values: Evaluator)
    throws(CompositionFault) -> [TableRow]
  {
    var rows: [TableRow] = []
    // Cells of rows above reach down into the rows of a head.
    var places = isHead ? ColumnPlaces(columns.count) : nil
    for row in values.printed(band.rows) {
      rows.append(try self.row(row.own, named: row.common.name, band.look, values, in: &places))
      places?.nextRow()
    }
    return rows
  }
}
