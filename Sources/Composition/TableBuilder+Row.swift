internal import Charts
internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// How the cells inside an element look; what is nil stays as it is outside.
struct TableLook {
  var style: String?
  var align: String?
  var valign: String?
  var fill: Ink?
  var above: Length?
  var below: Length?
  var isHead = false

  /// The look inside an element that may say something else.
  func inside(_ element: Element) -> TableLook {
    TableLook(
      style: element.word("style") ?? style, align: element.word("align") ?? align,
      valign: element.word("valign") ?? valign, fill: element.ink("fill") ?? fill,
      above: element.length("above") ?? above, below: element.length("below") ?? below,
      isHead: isHead)
  }
}

extension TableBuilder {
  func row(_ element: Element, _ look: TableLook, _ values: Evaluator) throws(CompositionFault)
    -> TableRow
  {
    var places: ColumnPlaces?
    return try row(element, look, values, &places)
  }

  /// - Parameter places: the columns that are free, where cells may take several rows.
  func row(
    _ element: Element, _ outer: TableLook, _ values: Evaluator, _ places: inout ColumnPlaces?
  ) throws(CompositionFault) -> TableRow {
    let look = outer.inside(element)
    let mark = composer.mark(name: element.word("name"))
    var cells: [TableCell] = []
    let parts = values.expanded(element.children)
    let rest = (places?.free ?? columns.count) - parts.reduce(0) { $0 + ($1.0.span ?? 0) }
    var column = 0
    for (cell, values) in parts {
      column = places?.free(from: column) ?? column
      let seat = column..<column + (cell.span ?? max(1, rest))
      let set = try self.cell(cell, look, seat, values)
      places?.take(column, columns: set.columns, rows: set.rows)
      cells.append(set)
      column += set.columns
    }
    let end = places?.free(from: column) ?? column
    guard end == columns.count else {
      throw .tableRow(table: self.element.word("name") ?? "table", end, columns.count)
    }
    let ink = self.element.ink("color") ?? .black
    return TableRow(
      cells, mark: mark, fill: look.fill, above: composer.rule(look.above, ink),
      below: composer.rule(look.below, ink), keepWithNext: element.word("keep") == "yes")
  }

  func cell(
    _ element: Element, _ row: TableLook, _ seat: Range<Int>, _ values: Evaluator
  ) throws(CompositionFault) -> TableCell {
    let column = seat.lowerBound
    // The column's say is less than the row's, and none over several columns.
    let own = seat.count == 1 && columns.indices.contains(column) ? columnLooks[column] : tableLook
    let look = own.inside(row).inside(element)
    let mark = composer.mark(name: element.word("name"))
    let shade = shade(element, values)
    let content = try content(element, look, shade?.text, values)
    return TableCell(
      composer.bookmarked(element, content, values), columns: seat.count,
      rows: element.number("rows") ?? 1, padding: element.insets("padding").map(composer.scaled),
      fill: shade?.ground ?? element.ink("fill"),
      valign: VerticalAlignment(rawValue: look.valign ?? "top") ?? .top,
      isHead: row.isHead || element.word("head") == "yes", mark: mark)
  }

  private func content(
    _ element: Element, _ look: TableLook, _ ink: Ink?, _ values: Evaluator
  ) throws(CompositionFault) -> any Block {
    if !element.children.isEmpty { return try composer.stack(element.children, values) }
    guard var style = composer.design.styles[look.style ?? ""] else { return Stack([]) }
    style.align = look.align ?? style.align
    style.ink = ink ?? style.ink
    return try composer.text(element.text, style, values) ?? Stack([])
  }

  private func shade(_ element: Element, _ values: Evaluator) -> Shade? {
    guard let source = element.expression("shade") else { return nil }
    let steps = element.figures("steps") ?? [60, 75]
    return Shade.of(values.value(source)?.amount, first: steps[0], last: steps[1])
  }
}

extension Element {
  /// How many columns a cell takes; nil for those that the other cells of its row leave.
  fileprivate var span: Int? { word("span") == "*" ? nil : number("span") ?? 1 }
}

extension TableLook {
  /// The same look over another: what it says itself wins.
  fileprivate func inside(_ look: TableLook) -> TableLook {
    TableLook(
      style: look.style ?? style, align: look.align ?? align, valign: look.valign ?? valign,
      fill: look.fill ?? fill, above: look.above ?? above, below: look.below ?? below,
      isHead: look.isHead)
  }
}
