/// The columns of a table's head that cells of rows above have taken.
struct ColumnPlaces {
  /// For how many rows from the present one on each column is taken.
  private var taken: [Int]

  init(_ count: Int) { taken = Array(repeating: 0, count: count) }

  /// How many columns of the present row are free.
  var free: Int { taken.count { $0 == 0 } }

  /// The first free column from one on; behind the last when none is.
  func free(from column: Int) -> Int {
    taken.indices.dropFirst(column).first { taken[$0] == 0 } ?? max(column, taken.count)
  }

  mutating func take(_ column: Int, columns: Int, rows: Int) {
    for index in taken.indices.dropFirst(column).prefix(columns) { taken[index] = rows }
  }

  mutating func nextRow() { taken = taken.map { max(0, $0 - 1) } }
}
