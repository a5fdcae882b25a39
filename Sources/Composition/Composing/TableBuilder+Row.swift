internal import Charts
internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension TableBuilder {
  func row(_ element: RowElement, named name: String?, _ outer: Look, _ values: Evaluator)
    throws(CompositionFault) -> TableRow
  {
    var places: ColumnPlaces?
    return try row(element, named: name, outer, values, in: &places)
  }

  /// - Parameter places: in a head, the columns that are free: its cells may take several rows.
  func row(
    _ element: RowElement, named name: String?, _ outer: Look, _ values: Evaluator,
    in places: inout ColumnPlaces?
  ) throws(CompositionFault) -> TableRow {
    let look = element.look.inside(outer)
    let mark = composer.mark(name: name)
    var cells: [TableCell] = []
    let parts = values.expanded(element.cells)
    let rest = parts.reduce(places?.free ?? columns.count) { $0 - ($1.0.own.span.count ?? 0) }
    var column = 0
    for (cell, values) in parts {
      column = places?.free(from: column) ?? column
      let seat = column..<column + (cell.own.span.count ?? max(1, rest))
      let isHead = places != nil || cell.own.isHead
      let set = try composer.part(of: cell.common) { () throws(CompositionFault) in
        try self.cell(cell, isHead: isHead, look, at: seat, values)
      }
      places?.take(column, columns: set.columns, rows: set.rows)
      cells.append(set)
      column += set.columns
    }
    let end = places?.free(from: column) ?? column
    guard end == columns.count else {
      throw .tableRow(
        table: self.name ?? "table", end, columns.count,
        at: element.cells.nodes().first?.common.place)
    }
    let ink = self.element.color
    return TableRow(
      cells, mark: mark, fill: look.fill, above: composer.rule(look.above, ink),
      below: composer.rule(look.below, ink), keepWithNext: element.keepsWithNext)
  }

  func cell(
    _ cell: Node<CellElement>, isHead: Bool, _ row: Look, at seat: Range<Int>, _ values: Evaluator
  ) throws(CompositionFault) -> TableCell {
    let column = seat.lowerBound
    // The column's say is less than the row's, and none over several columns.
    let own = seat.count == 1 && columns.indices.contains(column) ? columnLooks[column] : tableLook
    let element = cell.own
    let look = element.look.inside(row).inside(own)
    let mark = composer.mark(name: cell.common.name)
    let shade = shade(element, values)
    let content = try content(element.content, look, ink: shade?.text, values)
    let isFigure =
      seat.count == 1 && columns.indices.contains(column) && columns[column].alignsCommas
    return TableCell(
      composer.bookmarked(cell.common, content.block, values), columns: seat.count,
      rows: element.rows,
      padding: element.padding.map(composer.scaled) ?? padding(of: look, in: column),
      fill: shade?.ground ?? element.look.fill, valign: look.valign ?? Look.valign,
      behindPoint: isFigure && !isHead ? content.text?.behindComma : nil, isHead: isHead,
      mark: mark)
  }

  /// What ends at the right needs no white on its left.
  private func padding(of look: Look, in column: Int) -> Insets? {
    guard columnPaddings.indices.contains(column), look.align != .right else { return nil }
    return columnPaddings[column]
  }

  private func content(
    _ content: CellContent, _ look: Look, ink: Ink?, _ values: Evaluator
  ) throws(CompositionFault) -> (block: any Block, text: ShapedText?) {
    switch content {
    case .blocks(let content): return (try composer.stack(content, values), nil)
    case .text(let text):
      guard var style = look.style else { return (Stack([]), nil) }
      style.align = look.align ?? style.align
      style.ink = ink ?? style.ink
      guard let paragraph = try composer.paragraph(text, style, values) else {
        return (Stack([]), nil)
      }
      return (composer.onGrid(paragraph, style), paragraph.text)
    }
  }

  private func shade(_ element: CellElement, _ values: Evaluator) -> Shade? {
    guard let source = element.shade else { return nil }
    return Shade.of(
      values.value(source)?.amount, first: element.steps.first, last: element.steps.last)
  }
}
