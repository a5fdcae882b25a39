internal import Measures

/// The columns of a table at a width.
struct TableColumns {
  /// The left edge of each, and the right edge of the last.
  let edges: [Length]

  /// - Throws: a reason of width when the fixed columns do not fit.
  init(_ tracks: [TrackWidth], in width: Length, _ fit: Fit) throws(Reason) {
    let widths = try TrackWidth.resolve(tracks, gutter: .zero, in: width, fit)
    edges = widths.reduce(into: [.zero]) { $0.append($0[$0.count - 1] + $1) }
  }

  var count: Int { edges.count - 1 }
  var width: Length { edges[count] }

  func width(of columns: Range<Int>) -> Length {
    edges[columns.upperBound] - edges[columns.lowerBound]
  }
}

extension [TableRow] {
  /// The places of all cells of rows that stand together in so many columns, row by row. A
  /// cell for which no column is left gets none and has no width, so that
  /// its text is refused, not lost.
  func slots(in count: Int) -> [TableSlot] {
    var slots: [TableSlot] = []
    // The first row in which each column is free.
    var free = [Int](repeating: 0, count: count)
    for (index, row) in self.enumerated() {
      var column = 0
      for cell in row.cells {
        while column < count, free[column] > index { column += 1 }
        let span = column..<Swift.min(count, column + Swift.max(1, cell.columns))
        let height = Swift.min(Swift.max(1, cell.rows), self.count - index)
        for taken in span { free[taken] = index + height }
        slots.append(TableSlot(cell: cell, columns: span, rows: index..<index + height))
        column = span.upperBound
      }
    }
    return slots
  }
}

/// A cell and the columns and rows that it takes.
struct TableSlot {
  var cell: TableCell
  var columns: Range<Int>
  var rows: Range<Int>
}
