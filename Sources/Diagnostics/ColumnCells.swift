/// Cells of one column, or whole rows, as spreadsheets name them: "E2:E553", "E2,E5:E9", "7:9".
struct ColumnCells: Hashable, Sendable {
  /// "" when whole rows are meant.
  let column: Substring
  /// In order, with gaps between them; never empty.
  private(set) var rows: [ClosedRange<Int>]

  /// Nil for what names no cells of one column.
  init?(_ name: String) {
    var name = name
    guard
      let (letters, rows) = name.withUTF8({ bytes in
        var names = CellNames(bytes)
        return names.cells()
      })
    else { return nil }
    column = name.prefix(letters)
    self.rows = rows
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
      let first = column + String(range.lowerBound)
      return range.count == 1 ? String(first) : first + ":" + column + String(range.upperBound)
    }
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

/// Reads "A5:A9,A12". A long register is told of with a hundred thousand of them.
private struct CellNames {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters: Int
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    letters = bytes.prefix { (65...90).contains($0 & 0xDF) }.count
  }

  /// How many letters the column's name has, and the rows; nil unless all are of one column.
  mutating func cells() -> (letters: Int, rows: [ClosedRange<Int>])? {
    var rows: [ClosedRange<Int>] = []
    repeat {
      guard let first = row() else { return nil }
      guard take(UInt8(ascii: ":")) else {
        rows.append(first...first)
        continue
      }
      guard let last = row(), last >= first else { return nil }
      rows.append(first...last)
    } while take(UInt8(ascii: ","))
    return at == bytes.count ? (letters, rows) : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func row() -> Int? {
    guard bytes.count - at >= letters, (0..<letters).allSatisfy({ bytes[at + $0] == bytes[$0] })
    else { return nil }
    at += letters
    var row = 0
    while at < bytes.count, (48...57).contains(bytes[at]), row < 100_000_000 {
      row = row * 10 + Int(bytes[at] - 48)
      if row == 0 { return nil }
      at += 1
    }
    return row > 0 ? row : nil
  }
}
