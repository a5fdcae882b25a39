public import Frames
public import Measures

/// Cells in columns whose rows are level: every row is as high as its
/// tallest cell. Never split.
///
/// The cells stand in the frame column by column, so that a whole signature
/// block is read before its neighbour. Columns may differ in length.
public struct Grid: Block {
  public var columns: [Column]
  /// One a column; missing ones are shares of 1.
  public var widths: [TrackWidth]
  public var gutter: Length

  public init(
    columns: [Column], widths: [TrackWidth] = [], gutter: Length = .zero
  ) {
    self.columns = columns
    self.widths = widths
    self.gutter = gutter
  }

  /// Columns without tags.
  public init(
    columns: [[any Block]], widths: [TrackWidth] = [], gutter: Length = .zero
  ) {
    self.init(
      columns: columns.map { Column(cells: $0) }, widths: widths, gutter: gutter)
  }

  /// Cells from top to bottom.
  public struct Column: Sendable {
    public var cells: [any Block]
    /// The element of the structure that the column is.
    public var tag: Tag?

    public init(cells: [any Block], tag: Tag? = nil) {
      self.cells = cells
      self.tag = tag
    }
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    do throws(Reason) {
      return .whole(try frame(width: region.width), in: region)
    } catch {
      return .refused(error)
    }
  }
}

extension Grid {
  private func frame(width: Length) throws(Reason) -> Frame {
    let widths = try TrackWidth.resolve(tracks, gutter: gutter, in: width)
    var cells: [[Frame]] = []
    for (column, width) in zip(columns, widths) { cells.append(try column.frames(width)) }
    let rows = rowHeights(cells)
    let height = rows.reduce(.zero, +)
    var frame = Frame(size: Size(width: width, height: height))
    var x = Length.zero
    for (index, column) in columns.enumerated() {
      let size = Size(width: widths[index], height: height)
      let part = level(cells[index], rows, size)
      let item = column.tag.map { Item.tagged($0, part) } ?? .frame(part)
      frame = frame.adding(item, at: Point(x: x, y: .zero))
      x = x + widths[index] + gutter
    }
    return frame
  }

  private var tracks: [TrackWidth] {
    columns.indices.map { $0 < widths.count ? widths[$0] : .share(1) }
  }

  private func rowHeights(_ cells: [[Frame]]) -> [Length] {
    let count = cells.map(\.count).max() ?? 0
    return (0..<count).map { row in
      cells.filter { row < $0.count }.map { $0[row].size.height }.max() ?? .zero
    }
  }

  /// One column with its cells at the heights of the rows.
  private func level(_ cells: [Frame], _ rows: [Length], _ size: Size) -> Frame {
    var frame = Frame(size: size)
    var y = Length.zero
    for (cell, row) in zip(cells, rows) {
      if !cell.items.isEmpty {
        frame = frame.adding(.frame(cell), at: Point(x: .zero, y: y))
      }
      y = y + row
    }
    return frame
  }
}

extension Grid.Column {
  fileprivate func frames(_ width: Length) throws(Reason) -> [Frame] {
    var frames: [Frame] = []
    for cell in cells { frames.append(try cell.natural(width: width)) }
    return frames
  }
}
