/// The merged ranges of a sheet, ready to be asked which one holds a cell.
struct MergedRanges: Sendable {
  /// By their first row.
  let ranges: [CellRange]
  /// The lowest last row of the ranges up to each one.
  private let reach: [Int]

  init(_ ranges: [CellRange]) {
    self.ranges = ranges.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    var reach = 0
    self.reach = self.ranges.map { range in
      reach = max(reach, range.rows.upperBound)
      return reach
    }
  }

  func range(row: Int, column: Int) -> CellRange? {
    var index = firstBelow(row) - 1
    while index >= 0 && reach[index] >= row {
      if ranges[index].contains(row: row, column: column) { return ranges[index] }
      index -= 1
    }
    return nil
  }

  private func firstBelow(_ row: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].rows.lowerBound <= row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
