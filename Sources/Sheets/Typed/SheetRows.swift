public import Diagnostics

/// The rows of a sheet from top to bottom, as often as they are asked for. Those of a long text
/// are read anew each time, and only some are in memory.
public struct SheetRows: Sendable {
  /// Its first rows; all of them, unless it is a long text.
  public let head: Sheet
  private let text: TextTable?

  /// A sheet of which all rows are there.
  public init(_ sheet: Sheet) {
    head = sheet
    text = nil
  }

  /// - Parameter rows: how many the head has.
  public init(_ text: TextTable, head rows: Int) throws(Faults) {
    head = try text.head(rows: rows)
    self.text = text
  }

  /// A few rows.
  public struct Portion: Sendable {
    fileprivate let place: Place

    fileprivate enum Place {
      case rows(Range<Int>)
      case text(TextTable.Portion)
    }
  }

  public typealias Rows = Slice<Sheet.Rows>

  /// Gives all rows, a portion at a time.
  public func each(_ body: (Portion, Rows) throws(Faults) -> Void) throws(Faults) {
    if let text {
      try text.each { (portion, sheet) throws(Faults) in
        try body(Portion(place: .text(portion)), sheet.rows[...])
      }
      return
    }
    for start in stride(from: 0, to: head.rows.count, by: TextTable.portionRows) {
      let range = start..<min(start + TextTable.portionRows, head.rows.count)
      try body(Portion(place: .rows(range)), head.rows[range])
    }
  }

  /// The rows of a portion once more.
  public func rows(of portion: Portion) throws(Faults) -> Rows {
    switch portion.place {
    case .rows(let range): return head.rows[range]
    case .text(let portion): return try text?.rows(of: portion).rows[...] ?? head.rows[0..<0]
    }
  }

  /// The last row of which something holds.
  ///
  /// - Throws: what makes the file unreadable.
  public func last(where holds: (Sheet.Row) -> Bool) throws(Faults) -> Sheet.Row? {
    guard text != nil else { return head.rows.last(where: holds) }
    var last: Sheet.Row?
    try each { _, rows in last = rows.last(where: holds) ?? last }
    return last
  }
}
