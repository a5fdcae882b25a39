public import Frames
public import Measures

/// Parts on columns of one width, whose rows of cells are level: every row is as high as its
/// tallest cell. Never split.
///
/// The parts stand in the frame in their own order, so that a whole signature
/// block is read before its neighbour.
public struct Grid: Block {
  /// How many there are.
  public var columns: Int
  public var gutter: Length
  public var parts: [Part]

  public init(columns: Int, gutter: Length = .zero, _ parts: [Part]) {
    self.columns = max(1, columns)
    self.gutter = gutter
    self.parts = parts
  }

  /// A part a column, from the first row on.
  public init(columns: [[any Block]], gutter: Length = .zero) {
    self.init(
      columns: columns.count, gutter: gutter,
      columns.enumerated().map { Part(at: $0 * 2, cells: $1.map { Cell($0) }) })
  }

  /// Cells from top to bottom, as wide as so many columns.
  public struct Part: Sendable {
    /// In halves of a column, so that an incomplete row can stand in the middle.
    public var start: Int
    public var span: Int
    public var row: Int
    public var cells: [Cell]
    /// The element of the structure that the part is.
    public var tag: Tag?

    public init(
      at start: Int, span: Int = 1, row: Int = 0, cells: [Cell], tag: Tag? = nil
    ) {
      self.start = start
      self.span = span
      self.row = row
      self.cells = cells
      self.tag = tag
    }
  }

  public struct Cell: Sendable {
    public var block: any Block
    /// Whether its first line, of text or drawn, stands on one baseline with those of the row.
    public var isOnLine: Bool

    public init(_ block: any Block, isOnLine: Bool = false) {
      self.block = block
      self.isOnLine = isOnLine
    }
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    do throws(Reason) {
      return .whole(try frame(width: region.width, region.fit), in: region)
    } catch {
      return .refused(error)
    }
  }
}

extension Grid {
  private func frame(width: Length, _ fit: Fit) throws(Reason) -> Frame {
    let gutters = gutter * (columns - 1)
    guard gutters <= width else {
      throw Reason(.width(text: "", needed: gutters, measure: width))
    }
    var set: [SetPart] = []
    for part in parts { set.append(try SetPart(part, self, width: width, fit)) }
    let rows = Rows(set)
    var frame = Frame(size: Size(width: width, height: rows.starts.last ?? .zero))
    for part in set {
      let level = part.level(rows)
      let item = part.tag.map { Item.tagged($0, level) } ?? .frame(level)
      frame = frame.adding(item, at: Point(x: part.x, y: rows.starts[part.row]))
    }
    return frame
  }

  /// Where a column, or its middle, begins.
  fileprivate func edge(_ half: Int, width: Length) -> Length {
    Length(units: (width + gutter).units * half / (columns * 2))
  }

  /// The rows of all parts.
  fileprivate struct Rows {
    /// Of each the first baseline of its cells on line.
    var lines: [Length]
    /// The last is where the grid ends.
    var starts: [Length] = [.zero]

    init(_ parts: [SetPart]) {
      let count = parts.map { $0.row + $0.cells.count }.max() ?? 0
      lines = Array(repeating: .zero, count: count)
      for cell in parts.flatMap(\.cells) { lines[cell.row] = max(lines[cell.row], cell.line) }
      var heights = Array(repeating: Length.zero, count: count)
      for cell in parts.flatMap(\.cells) {
        heights[cell.row] = max(
          heights[cell.row], cell.drop(to: lines[cell.row]) + cell.frame.size.height)
      }
      for height in heights { starts.append(starts[starts.count - 1] + height) }
    }
  }

  /// A part with its cells laid out.
  fileprivate struct SetPart {
    var x, width: Length
    var row: Int
    var cells: [SetCell]
    var tag: Tag?

    init(_ part: Part, _ grid: Grid, width: Length, _ fit: Fit) throws(Reason) {
      x = grid.edge(part.start, width: width)
      self.width = grid.edge(part.start + part.span * 2, width: width) - grid.gutter - x
      (row, tag, cells) = (part.row, part.tag, [])
      for (index, cell) in part.cells.enumerated() {
        let frame = try cell.block.natural(width: self.width, fit: fit)
        cells.append(
          SetCell(
            row: row + index, frame: frame, line: cell.isOnLine ? frame.firstLine ?? .zero : .zero))
      }
    }

    /// With the cells at the heights of the rows.
    func level(_ rows: Rows) -> Frame {
      let top = rows.starts[row]
      var frame = Frame(
        size: Size(width: width, height: rows.starts[row + cells.count] - top))
      for cell in cells where !cell.frame.items.isEmpty {
        let y = rows.starts[cell.row] - top + cell.drop(to: rows.lines[cell.row])
        frame = frame.adding(.frame(cell.frame), at: Point(x: .zero, y: y))
      }
      return frame
    }
  }

  fileprivate struct SetCell {
    var row: Int
    var frame: Frame
    /// Its first baseline; zero where it is not on line.
    var line: Length

    func drop(to line: Length) -> Length { self.line > .zero ? line - self.line : .zero }
  }
}

extension Frame {
  /// The height of what is drawn first: of text its baseline.
  fileprivate var firstLine: Length? {
    items.lazy.compactMap { placed in placed.item.firstLine.map { placed.origin.y + $0 } }.first
  }
}

extension Item {
  fileprivate var firstLine: Length? {
    switch self {
    case .glyphs, .path: .zero
    case .tagged(_, let frame), .artifact(_, let frame), .frame(let frame): frame.firstLine
    case .picture, .slot, .bookmark: nil
    }
  }
}
