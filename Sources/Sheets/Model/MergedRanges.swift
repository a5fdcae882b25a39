/// The merged ranges of a sheet, ready to be asked which one holds a cell.
struct MergedRanges: Sendable {
  /// By their first row.
  let ranges: [CellRange]
  /// Indices of the ranges over each column, from top to bottom. They do not
  /// overlap: where a file says so, the upper one stands.
  private var over: [Int: [Int32]] = [:]

  init(_ ranges: [CellRange]) {
    self.ranges = ranges.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    for (index, range) in self.ranges.enumerated() {
      for column in range.columns { add(index, over: column) }
    }
  }

  func range(row: Int, column: Int) -> CellRange? {
    guard let indices = over[column] else { return nil }
    let next = indices.indices.partition { ranges[Int(indices[$0])].rows.lowerBound <= row }
    guard next > 0 else { return nil }
    let range = ranges[Int(indices[next - 1])]
    return range.rows.contains(row) ? range : nil
  }

  private mutating func add(_ index: Int, over column: Int) {
    let last = over[column]?.last.map { ranges[Int($0)].rows.upperBound } ?? 0
    if ranges[index].rows.lowerBound > last { over[column, default: []].append(Int32(index)) }
  }
}
