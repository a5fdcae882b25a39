internal import Flow
internal import Templates

/// The lines that carry sums from page to page. Any row may turn out to be a
/// page's last, and few are: a line is made when layout asks for it.
extension TableBuilder {
  /// Nil when the table has none.
  func carry() throws(CompositionFault) -> TableCarry? {
    let forward = try line(.forward)
    let brought = try line(.brought)
    guard forward != nil || brought != nil else { return nil }
    return TableCarry(forward: { forward?.row($0) }, brought: { brought?.row($0) })
  }
}

/// One such line: a function of the number of rows that are placed.
private struct CarriedLine: Sendable {
  // Layout asks on the thread that composes, as long as that lasts.
  nonisolated(unsafe) let builder: TableBuilder
  let element: Element
  let values: Evaluator
  /// The line before any row. Only what differs is made anew.
  let first: TableRow

  /// A fault is noted for the composer to throw.
  func row(_ count: Int) -> TableRow? {
    guard builder.sums.history.indices.contains(count) else { return nil }
    do throws(CompositionFault) {
      return try made(count)
    } catch {
      builder.composer.note(error)
      return nil
    }
  }
}

extension TableBuilder {
  private func line(_ kind: Element.Kind) throws(CompositionFault) -> CarriedLine? {
    guard let (element, values) = parts.first(where: { $0.0.kind == kind }) else { return nil }
    let first = try composer.aside { () throws(CompositionFault) in
      try row(element, TableLook(), sums.history.first?.bound(to: values) ?? values)
    }
    let line = CarriedLine(builder: self, element: element, values: values, first: first)
    // Cells that come and go may be too many after some row: told in any case.
    if line.isConditional { for count in sums.history.indices { _ = try line.made(count) } }
    return line
  }
}

extension CarriedLine {
  fileprivate var isConditional: Bool { element.children.contains(where: \.isConditional) }

  fileprivate func made(_ count: Int) throws(CompositionFault) -> TableRow {
    let values = builder.sums.history[count].bound(to: values)
    return try builder.composer.aside { () throws(CompositionFault) in
      isConditional ? try builder.row(element, TableLook(), values) : try changed(values)
    }
  }

  /// The line with other sums.
  private func changed(_ values: Evaluator) throws(CompositionFault) -> TableRow {
    let names = builder.sums.names
    var row = first
    var column = 0
    for (index, (cell, values)) in values.expanded(element.children).enumerated() {
      let seat = column..<column + row.cells[index].columns
      if cell.mentions(names) {
        row.cells[index] = try builder.cell(cell, TableLook().inside(element), seat, values)
      }
      column = seat.upperBound
    }
    return row
  }
}

extension Element {
  fileprivate var isConditional: Bool {
    attributes["if"] != nil || attributes["unless"] != nil
      || children.contains(where: \.isConditional)
  }
}
