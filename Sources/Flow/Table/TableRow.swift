public import Frames
public import Measures

/// A row of a `Table`. It stays in one piece unless it is too high for an
/// untouched page.
public struct TableRow: Sendable {
  /// From left to right; columns that no cell takes stay empty.
  public var cells: [TableCell]
  /// The row's element. A row on two pages keeps it.
  public var mark: TableMark?
  /// Below the cells, over the table's width.
  public var fill: Ink?
  /// Between two rows the thicker of all rules that are asked for is drawn.
  public var above: TableRule?
  public var below: TableRule?
  /// Must stand on the page on which the next row begins.
  public var keepWithNext: Bool

  public init(
    _ cells: [TableCell], mark: TableMark? = nil, fill: Ink? = nil, above: TableRule? = nil,
    below: TableRule? = nil, keepWithNext: Bool = false
  ) {
    self.cells = cells
    self.mark = mark
    self.fill = fill
    self.above = above
    self.below = below
    self.keepWithNext = keepWithNext
  }
}

/// A cell of a `TableRow`.
public struct TableCell: Sendable {
  public var block: any Block
  /// How many columns it takes, from 1.
  public var columns: Int
  /// How many rows it takes, from 1. Only among the rows of a header; any
  /// other row stands for itself.
  public var rows: Int
  /// White around the block; nil for the table's.
  public var padding: Insets?
  public var fill: Ink?
  /// Where the block stands in the height of its row, or of the row's part.
  public var valign: VerticalAlignment
  /// Of a figure, how wide what stands from its decimal comma on is, zero of a whole number; nil
  /// of all else. Figures of a column stand with their commas one below the other.
  public var behindPoint: Length?
  /// Whether it heads its column, among the rows of a header, or else its row.
  public var isHead: Bool
  /// The cell's element.
  public var mark: TableMark?

  public init(
    _ block: any Block, columns: Int = 1, rows: Int = 1, padding: Insets? = nil,
    fill: Ink? = nil, valign: VerticalAlignment = .top, behindPoint: Length? = nil,
    isHead: Bool = false, mark: TableMark? = nil
  ) {
    self.block = block
    self.columns = columns
    self.rows = rows
    self.padding = padding
    self.fill = fill
    self.valign = valign
    self.behindPoint = behindPoint
    self.isHead = isHead
    self.mark = mark
  }
}

/// Which element of the structure a row or a cell is. What it is, its scope
/// and its span, only the table knows.
public struct TableMark: Hashable, Sendable {
  public var element: Int
  /// In the template.
  public var name: String?

  public init(_ element: Int, name: String? = nil) {
    self.element = element
    self.name = name
  }
}
