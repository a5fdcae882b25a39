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
