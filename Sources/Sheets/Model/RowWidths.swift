/// How many cells the rows of a text have, empty ones too.
struct RowWidths: Sendable {
  private let widths: [UInt16]
  private let first: Int

  /// - Parameter first: the number of the first row.
  init(_ widths: [UInt16] = [], from first: Int = 1) {
    self.widths = widths
    self.first = first
  }

  /// Of the row of that number; nil where that is not known.
  subscript(row: Int) -> Int? {
    widths.indices.contains(row - first) ? Int(widths[row - first]) : nil
  }
}
