internal import Frames
internal import Measures

/// Lays out the rows of a table in its columns.
struct TableSetter {
  let columns: TableColumns
  let points: TablePoints
  let style: TableStyle
  let fit: Fit

  /// Rows in one piece at their natural height. A cell is laid out once:
  /// the band carries its frame.
  ///
  /// - Throws: a reason of width; height cannot be lacking.
  func band(_ rows: [TableRow], isHeader: Bool = false) throws(Reason) -> TableBand {
    let slots = rows.slots(in: columns.count)
    let region = Region.unbounded(width: columns.width, fit: fit)
    let (frames, _) = try parts(slots, in: region, from: slots.map { _ in nil })
    return band(rows, slots, frames, isHeader: isHeader)
  }

  /// A band like that of a row, with a slot in the place of what it says.
  func slot(_ number: Int, like row: TableRow, count: Int) throws(Reason) -> TableBand {
    var band = try band([row])
    let size = Size(width: columns.width, height: band.height)
    band.content = [Placed(.slot(Slot(line: number, count: count, size: size)), at: .zero)]
    return band
  }

  /// What of one row fits the region, and where each cell goes on.
  func part(
    of row: TableRow, in region: Region, from tokens: [Resume?]?
  ) throws(Reason) -> (TableBand, [Resume]) {
    let slots = [row].slots(in: columns.count)
    let (frames, rest) = try parts(slots, in: region, from: tokens ?? slots.map { _ in nil })
    return (band([row], slots, frames, isHeader: false), rest)
  }
}

extension TableSetter {
  private func parts(
    _ slots: [TableSlot], in region: Region, from tokens: [Resume?]
  ) throws(Reason) -> ([Frame?], [Resume]) {
    var frames: [Frame?] = []
    var rest: [Resume] = []
    for (index, slot) in slots.enumerated() {
      let token = index < tokens.count ? tokens[index] : nil
      let (frame, next) = try part(slot, in: region, from: token)
      frames.append(frame)
      rest.append(next)
    }
    return (frames, rest)
  }

  /// One cell, its padding included.
  private func part(
    _ slot: TableSlot, in region: Region, from token: Resume?
  ) throws(Reason) -> (Frame?, Resume) {
    if token == .finished { return (nil, .finished) }
    var padding = slot.cell.padding ?? style.padding
    padding.right = padding.right + fit.shrunk(points.white(behind: slot))
    let cell = Padded(padding, slot.cell.block)
    let width = columns.width(of: slot.columns)
    switch cell.layout(in: region.with(width: width), from: token) {
    case .complete(let frame): return (frame, .finished)
    case .partial(let frame, let rest): return (frame, rest)
    case .refused(let reason): throw reason.inside(slot.cell.mark?.element)
    }
  }

  private func band(
    _ rows: [TableRow], _ slots: [TableSlot], _ frames: [Frame?], isHeader: Bool
  ) -> TableBand {
    let levels = TableLevels(of: rows, slots, frames, style)
    let boxes = slots.map { box($0, levels) }
    var content = rows.indices.map { row in
      Frame(size: Size(width: columns.width, height: levels.heights[row]))
    }
    for (index, slot) in slots.enumerated() {
      guard let frame = frames[index] else { continue }
      let row = slot.rows.lowerBound
      let free = boxes[index].size.height - frame.size.height
      let y = slot.cell.valign.leading(of: free)
      let cell = slot.item(frame, isHeader)
      if cell.isInked {
        content[row].items.append(Placed(cell, at: Point(x: boxes[index].x, y: y)))
      }
    }
    return TableBand(
      height: levels.height, content: placed(content, rows, levels),
      fills: fills(rows, slots, in: boxes, levels), rules: rules(slots, levels),
      uprights: uprights(slots, boxes), above: rows.first?.above, below: rows.last?.below)
  }

  private func box(_ slot: TableSlot, _ levels: TableLevels) -> Box {
    Box(
      x: columns.edges[slot.columns.lowerBound], y: levels.tops[slot.rows.lowerBound],
      size: Size(
        width: columns.width(of: slot.columns), height: levels.height(of: slot.rows)))
  }

  private func placed(
    _ content: [Frame], _ rows: [TableRow], _ levels: TableLevels
  ) -> [Placed] {
    rows.indices.compactMap { row in
      if content[row].items.isEmpty { return nil }
      return Placed(rows[row].item(content[row]), at: Point(x: .zero, y: levels.tops[row]))
    }
  }
}

/// The area of a cell in its band.
private struct Box {
  var x: Length
  var y: Length
  var size: Size
}

extension TableSetter {
  /// The rows' areas, which reach below the rules between them, and the cells'.
  private func fills(
    _ rows: [TableRow], _ slots: [TableSlot], in boxes: [Box], _ levels: TableLevels
  ) -> [Placed] {
    var fills: [Placed] = []
    for (index, row) in rows.enumerated() {
      guard let ink = row.fill else { continue }
      let height = levels.heights[index] + levels.gap(below: index)
      let area = Path.rectangle(Size(width: columns.width, height: height), fill: ink)
      fills.append(Placed(.path(area), at: Point(x: .zero, y: levels.tops[index])))
    }
    for (slot, box) in zip(slots, boxes) {
      guard let ink = slot.cell.fill else { continue }
      let area = Path.rectangle(box.size, fill: ink)
      fills.append(Placed(.path(area), at: Point(x: box.x, y: box.y)))
    }
    return fills
  }

  /// The rules between the rows, where no cell reaches across.
  private func rules(_ slots: [TableSlot], _ levels: TableLevels) -> [Placed] {
    levels.rules.indices.flatMap { row -> [Placed] in
      guard let rule = levels.rules[row] else { return [] }
      let across = slots.filter { $0.rows.contains(row) && $0.rows.contains(row + 1) }
      let y = levels.tops[row] + levels.heights[row]
      return open(besides: across.map(\.columns)).map { span in
        let x = columns.edges[span.lowerBound]
        return rule.level(columns.width(of: span), at: Point(x: x, y: y))
      }
    }
  }

  /// The columns that are in none of the spans, in runs.
  private func open(besides spans: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<columns.count where !spans.contains(where: { $0.contains(column) }) {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }

  private func uprights(_ slots: [TableSlot], _ boxes: [Box]) -> [TableBand.Upright] {
    guard style.columns != nil else { return [] }
    return zip(slots, boxes).compactMap { slot, box in
      guard slot.columns.lowerBound > 0, !slot.columns.isEmpty else { return nil }
      return .init(x: box.x, top: box.y, bottom: box.y + box.size.height)
    }
  }
}

extension TableRule {
  /// The rule from `corner` to the right; its thickness lies below.
  func level(_ length: Length, at corner: Point) -> Placed {
    let path = Path.rule(length: length, Path.Stroke(ink: ink, width: thickness))
    return Placed(.path(path), at: corner + Point(x: .zero, y: thickness / 2))
  }
}

extension TableRow {
  /// The row as an element.
  fileprivate func item(_ frame: Frame) -> Item {
    guard let mark else { return .frame(frame) }
    return .tagged(Tag(element: mark.element, role: .tableRow, name: mark.name), frame)
  }
}

extension TableSlot {
  /// The cell as an element with what the table knows of it.
  fileprivate func item(_ frame: Frame, _ isHeader: Bool) -> Item {
    guard let mark = cell.mark else { return .frame(frame) }
    let span = CellSpan(columns: columns.count, rows: rows.count)
    let role: Role =
      cell.isHead ? .headerCell(isHeader ? .column : .row, span) : .dataCell(span)
    return .tagged(Tag(element: mark.element, role: role, name: mark.name), frame)
  }
}
