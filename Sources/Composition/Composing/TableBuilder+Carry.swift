internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// The lines that carry sums from page to page. Any row may turn out to be a
/// page's last, and few are: where only the text of a line changes, slots are
/// left for those that stand on pages.
extension TableBuilder {
  /// Nil when the table has none.
  func carry() throws(CompositionFault) -> TableCarry? {
    let carry = TableCarry(
      forward: try line { if case .forward(let row) = $0 { row } else { nil } },
      brought: try line { if case .brought(let row) = $0 { row } else { nil } })
    return carry.forward == nil && carry.brought == nil ? nil : carry
  }

  private func line(_ choose: (TablePart) -> RowElement?) throws(CompositionFault) -> CarriedLine? {
    for (part, name, values) in parts {
      if let element = choose(part) { return try line(element, named: name, values) }
    }
    return nil
  }

  private func line(_ element: RowElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> CarriedLine
  {
    let first = try composer.aside { () throws(CompositionFault) in
      try row(element, named: name, Look(), sums.history.first?.bound(to: values) ?? values)
    }
    let text = CarriedText(
      builder: self, element: element, name: name, values: values, first: first)
    if composer.leavesSlots && !text.isVaried {
      return .slot(composer.slot(for: text), like: first)
    }
    var rows: [TableRow] = []
    for count in sums.history.indices { rows.append(try text.row(count)) }
    return .rows(rows)
  }
}

/// What one of these lines is made of.
struct CarriedText {
  fileprivate let builder: TableBuilder
  fileprivate let element: RowElement
  fileprivate let name: String?
  fileprivate let values: Evaluator
  /// The line before any row. Only what differs is made anew.
  fileprivate let first: TableRow

  /// The line in its slot; nil when it takes another height, or goes beyond
  /// its columns.
  func frame(in slot: Slot, _ fit: Fit) throws(CompositionFault) -> Frame? {
    let table = Table(
      columns: builder.widths, rows: [], style: builder.composer.tableStyle(builder.element))
    let row = try row(slot.count)
    let frame = try? table.line(row, in: slot.size.width, fit)
    return frame?.size == slot.size ? frame : nil
  }

  /// Cells that come and go, and grounds that follow from sums.
  fileprivate var isVaried: Bool { element.cells.contains(where: \.isVaried) }

  /// - Parameter count: of the rows that are placed.
  fileprivate func row(_ count: Int) throws(CompositionFault) -> TableRow {
    let values = builder.sums.history[count].bound(to: values)
    return try builder.composer.aside { () throws(CompositionFault) in
      isVaried ? try builder.row(element, named: name, Look(), values) : try changed(values)
    }
  }

  /// The line with other sums.
  private func changed(_ values: Evaluator) throws(CompositionFault) -> TableRow {
    let names = builder.sums.names
    var row = first
    var column = 0
    for (index, (cell, values)) in values.expanded(element.cells).enumerated() {
      let seat = column..<column + row.cells[index].columns
      if cell.mentions(names) {
        row.cells[index] = try builder.cell(
          cell, isHead: cell.own.isHead, element.look, at: seat, values)
      }
      column = seat.upperBound
    }
    return row
  }
}

extension OrEach<CellElement> {
  /// What blocks are made of is not asked.
  fileprivate var isVaried: Bool {
    switch self {
    case .one(let cell): cell.common.isConditional || cell.own.shade != nil || cell.own.holdsBlocks
    case .each(let each):
      each.common.isConditional || each.own.content.contains(where: \.isVaried)
    }
  }
}
