public import Frames
public import Measures

/// Pages as characters, side by side, for tests and for the guide:
///
///     ┌────┐ ┌────┐
///     │a░░░│ │p3  │
///     │p1  │ │p4  │
///     │p2  │ │    │
///     └────┘ └────┘
///
/// - Parameter cell: what one character stands for. Text starts in the cell
///   of its origin; areas are grey, rules are dashes.
public func diagram(_ pages: [Frame], cell: Size = Size(width: .pt(10), height: .pt(10)))
  -> String
{
  let drawn = pages.map { PageDiagram($0, cell).lines }
  let height = drawn.map(\.count).max() ?? 0
  return (0..<height).map { row in
    let line = drawn.map { $0[row] }.joined(separator: " ")
    return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
  }.joined()
}

private struct PageDiagram {
  private let cell: Size
  private var cells: [[Character]]

  init(_ page: Frame, _ cell: Size) {
    self.cell = cell
    let columns = (page.size.width.units + cell.width.units - 1) / cell.width.units
    let rows = (page.size.height.units + cell.height.units - 1) / cell.height.units
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    draw(page, at: .zero)
  }

  var lines: [String] {
    let edge = String(repeating: "─", count: cells.first?.count ?? 0)
    return ["┌\(edge)┐"] + cells.map { "│" + String($0) + "│" } + ["└\(edge)┘"]
  }

  private mutating func draw(_ frame: Frame, at corner: Point) {
    for placed in frame.items {
      let origin = corner + placed.origin
      switch placed.item {
      case .frame(let inner), .tagged(_, let inner), .artifact(_, let inner):
        draw(inner, at: origin)
      case .glyphs(let run): draw(run, at: origin)
      case .path(let path): draw(path, at: origin)
      case .picture(let picture): fill(origin, picture.size, "▒")
      case .bookmark: break
      case .slot(let slot): fill(origin, slot.size, "·")
      }
    }
  }

  private mutating func draw(_ run: GlyphRun, at origin: Point) {
    var pen = origin.x
    var next = 0
    for (character, glyph) in zip(run.text, run.glyphs) {
      next = max(next, pen.units / cell.width.units)
      put(character == "\u{ad}" ? "-" : character, next, origin.y.units / cell.height.units)
      pen = pen + glyph.advance
      next += 1
    }
  }

  private mutating func draw(_ path: Path, at origin: Point) {
    guard case .line(let end) = path.segments.dropFirst().first else { return }
    if path.fill == nil && path.segments.count == 2 {
      fill(origin, Size(width: end.x, height: cell.height), "─")
    } else if case .line(let corner) = path.segments.dropFirst(2).first {
      fill(origin, Size(width: corner.x, height: corner.y), "░")
    }
  }

  private mutating func fill(_ origin: Point, _ size: Size, _ mark: Character) {
    let left = origin.x.units / cell.width.units
    let top = origin.y.units / cell.height.units
    let right = (origin.x + size.width).units / cell.width.units
    let bottom = (origin.y + size.height).units / cell.height.units
    for row in top..<max(top, bottom) {
      for column in left..<max(left, right) { put(mark, column, row) }
    }
  }

  private mutating func put(_ character: Character, _ column: Int, _ row: Int) {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return }
    cells[row][column] = character
  }
}
