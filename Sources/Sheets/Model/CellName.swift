/// "C7"; row and column count from 1.
public func cellName(row: Int, column: Int) -> String { columnName(column) + String(row) }

/// The letters of a column counted from 1: A, Z, AA, XFD (16384).
public func columnName(_ column: Int) -> String {
  // Nearly all are one letter, and every finding asks for one.
  if 1...26 ~= column { return String(Unicode.Scalar(UInt8(ascii: "@") + UInt8(column))) }
  var letters: [UInt8] = []
  var rest = column
  while rest > 0 {
    letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}

/// A cell's name as numbers from 1; a part that is not written is 0.
struct CellName: Equatable {
  var row = 0
  var column = 0

  /// Reads "C7", "$C$7", "C" and "7"; nil for anything else and beyond what
  /// spreadsheets hold.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      let letter = byte & 0xDF
      if row == 0 && letter >= 65 && letter <= 90 {
        column = column * 26 + Int(letter - 64)
      } else if byte >= 48 && byte <= 57 {
        row = row * 10 + Int(byte - 48)
      } else if byte != UInt8(ascii: "$") {
        return nil
      }
      guard row <= SheetLimit.rows, column <= SheetLimit.columns else { return nil }
    }
  }
}

/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
  /// From 1.
  public var rows: ClosedRange<Int>
  /// From 1.
  public var columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  public func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }
}

extension CellRange: CustomStringConvertible {
  /// "A1:C2", "A1" for a single cell.
  public var description: String {
    let first = cellName(row: rows.lowerBound, column: columns.lowerBound)
    let last = cellName(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first : "\(first):\(last)"
  }
}
