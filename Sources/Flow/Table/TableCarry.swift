/// The lines that carry sums from one page to the next. Never content.
public struct TableCarry: Sendable {
  /// Last on a page: “Dipindahkan”. Nil for no line.
  public var forward: CarriedLine?
  /// First on the next page, below the header: “Pindahan”. Nil for no line.
  public var brought: CarriedLine?

  public init(forward: CarriedLine? = nil, brought: CarriedLine? = nil) {
    self.forward = forward
    self.brought = brought
  }
}

/// A line that carries sums. What it says follows from the number of body rows
/// (those of the groups, not their headings and subtotals) that are placed in
/// full. It stands after 1 up to one less than there are.
public enum CarriedLine: Sendable {
  /// The line after each number of rows, from none; each as high as its cells need.
  case rows([TableRow])
  /// Like this row in all but its text. A slot of this number is left in its
  /// place, so that only the lines that stand on pages have to be made.
  case slot(Int, like: TableRow)
}
