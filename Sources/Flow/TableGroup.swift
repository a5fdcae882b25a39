/// Rows of a `Table` that belong together, such as those of a province. A
/// table without groups is one group without opening and closing rows.
public struct TableGroup: Sendable {
  /// The heading; never last on a page.
  public var opening: [TableRow]
  /// The heading's short form at the top of every later page on which the
  /// group goes on: “Kalimantan Barat (lanjutan)”. Never content.
  public var continued: [TableRow]
  public var rows: [TableRow]
  /// Subtotals; never first on a page.
  public var closing: [TableRow]

  public init(
    opening: [TableRow] = [], continued: [TableRow] = [], _ rows: [TableRow],
    closing: [TableRow] = []
  ) {
    self.opening = opening
    self.continued = continued
    self.rows = rows
    self.closing = closing
  }
}

/// The lines that carry sums from one page to the next. Never content.
///
/// Both are functions of the number of body rows (those of the groups, not
/// their headings and subtotals) that are placed in full, from 1 up to one
/// less than there are. They are asked for at page ends only, a few times
/// each, must be pure, and take the height that their cells need.
public struct TableCarry: Sendable {
  /// Last on a page: “Dipindahkan”. Nil for no line.
  public var forward: @Sendable (Int) -> TableRow?
  /// First on the next page, below the header: “Pindahan”. Nil for no line.
  public var brought: @Sendable (Int) -> TableRow?

  public init(
    forward: @escaping @Sendable (Int) -> TableRow?,
    brought: @escaping @Sendable (Int) -> TableRow?
  ) {
    self.forward = forward
    self.brought = brought
  }
}
