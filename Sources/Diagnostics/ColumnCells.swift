/// Cells of one column, or whole rows, as spreadsheets name them: "E2:E553", "E2,E5:E9", "7:9".
struct ColumnCells: Hashable, Sendable {
  /// "" when whole rows are meant.
  let column: Substring
  /// In order, with gaps between them; never empty.
  private(set) var rows: [ClosedRange<Int>]

  /// Nil for what names no cells of one column.
  init?(_ name: String) {
    var rest = name.utf8[...]
    column = Substring(rest.prefix { ColumnCells.isLetter($0) })
    rows = []
    repeat {
      if !rows.isEmpty { rest.removeFirst() }
      guard let first = ColumnCells.row(&rest, of: column) else { return nil }
      var last = first
      if rest.first == UInt8(ascii: ":") {
        rest.removeFirst()
        guard let end = ColumnCells.row(&rest, of: column), end >= first else { return nil }
        last = end
      }
      rows.append(first...last)
    } while rest.first == UInt8(ascii: ",")
    guard rest.isEmpty else { return nil }
  }

  mutating func add(_ other: ColumnCells) { other.rows.forEach { add($0) } }

  var name: String { names.joined(separator: ",") }

  /// For people: a list that is too long is cut in its middle.
  var shortName: String {
    let names = names
    guard names.count > 4 else { return names.joined(separator: ", ") }
    return (names.prefix(3) + ["…", names[names.count - 1]]).joined(separator: ", ")
  }
}

extension ColumnCells {
  private var names: [String] {
    rows.map { range in
      let first = "\(column)\(range.lowerBound)"
      return range.count == 1 ? first : "\(first):\(column)\(range.upperBound)"
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }

  /// The row of a cell of the column, which is taken off.
  private static func row(_ rest: inout Substring.UTF8View, of column: Substring) -> Int? {
    guard rest.starts(with: column.utf8) else { return nil }
    rest.removeFirst(column.utf8.count)
    var row = 0
    while let byte = rest.first, (48...57).contains(byte), row < 100_000_000 {
      if row == 0, byte == UInt8(ascii: "0") { return nil }
      row = row * 10 + Int(byte - 48)
      rest.removeFirst()
    }
    return row > 0 ? row : nil
  }

  private mutating func add(_ range: ClosedRange<Int>) {
    if let last = rows.last, last.upperBound < range.lowerBound - 1 { return rows.append(range) }
    // The first one that touches it or comes behind it.
    let start = rows.partitioningIndex { $0.upperBound >= range.lowerBound - 1 }
    var end = start
    var joined = range
    while end < rows.count, rows[end].lowerBound <= range.upperBound + 1 {
      joined =
        min(joined.lowerBound, rows[end].lowerBound)...max(joined.upperBound, rows[end].upperBound)
      end += 1
    }
    rows.replaceSubrange(start..<end, with: [joined])
  }
}

extension [ClosedRange<Int>] {
  /// The first index from which on `belongs` holds.
  fileprivate func partitioningIndex(_ belongs: (ClosedRange<Int>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
