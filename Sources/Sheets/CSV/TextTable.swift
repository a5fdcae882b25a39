public import Diagnostics

/// A text with a cell between two marks, however long: no more of it is in memory than is
/// looked at. What stands in it is read by the same reader as a text that is read whole.
public struct TextTable: Sendable {
  /// The file as the user named it.
  public let file: String
  private let bytes: TextBytes
  private let start: CSVStart

  /// Bytes that are read at a time.
  private let step: Int

  /// - Throws: `Faults(.record)` for what is no text, and for one that is too long.
  public init(_ bytes: TextBytes, file: String) throws(Faults) {
    try self.init(bytes, file: file, window: 256 << 10)
  }

  init(_ bytes: TextBytes, file: String, window: Int) throws(Faults) {
    self.file = file
    step = window
    let whole = Place(file: file)
    let head = try bytes.stretch(0, CSVDelimiter.length)
    if case .refused(let message, let hint) = FileKind(head, file: file) {
      throw Faults(.record, at: whole, message, hint: hint)
    }
    let limit = isUTF16(head) ? SheetLimit.fileBytes : SheetLimit.textFileBytes
    guard bytes.count <= limit else {
      throw Faults(.record, at: whole, .sheetTooLarge(limit), hint: .sheetTooLargeHint)
    }
    guard isUTF16(head) else {
      (self.bytes, start) = (bytes, CSVStart(head))
      return
    }
    let decoded = try decodedCSV(try bytes.stretch(0, bytes.count), file: file)
    (self.bytes, start) = (TextBytes(decoded), CSVStart(decoded))
  }

  /// Some of its rows: where they are, and the number of the first.
  struct Portion {
    var bytes: Range<Int>
    var row: Int
  }

  /// Rows of a portion: few, so that a register of a dozen offices is work for several threads.
  static let portionRows = 8
}

extension TextTable {
  /// Its first rows.
  ///
  /// - Parameter rows: how many, if there are so many.
  public func head(rows: Int) throws(Faults) -> Sheet {
    var length = step
    while true {
      var window = try opened(start.index, length, row: 1)
      let found = try read(&window, from: 0, rows: rows, row: 1)
      if window.isEnd || found.next > rows || length >= SheetLimit.rowBytes { return found.sheet }
      length *= 2
    }
  }

  /// Gives all rows from top to bottom, a portion at a time.
  func each(_ body: (Portion, Sheet) throws(Faults) -> Void) throws(Faults) {
    var (offset, row, length) = (start.index, 1, step)
    while offset < bytes.count {
      var window = try opened(offset, length, row: row)
      var taken = 0
      var isWhole = true
      while isWhole, taken < window.bytes.count {
        let found = try read(&window, from: taken, rows: TextTable.portionRows, row: row)
        isWhole = window.isEnd || found.next - row == TextTable.portionRows
        // Of long rows there are fewer.
        guard isWhole || taken == 0 && length > step else { break }
        guard found.end > taken else { break }
        try body(Portion(bytes: offset + taken..<offset + found.end, row: row), found.sheet)
        (taken, row) = (found.end, found.next)
      }
      guard taken > 0 || length < SheetLimit.rowBytes else { throw endless(window.bytes, row) }
      offset += taken
      length = taken > 0 ? step : length * 2
    }
  }

  /// The rows of a portion once more.
  func rows(of portion: Portion) throws(Faults) -> Sheet {
    let bytes = try bytes.stretch(portion.bytes.lowerBound, portion.bytes.count)
    var window = Window(bytes: bytes, isEnd: true)
    return try read(&window, from: 0, rows: .max, row: portion.row).sheet
  }
}

extension TextTable {
  private struct Window {
    var bytes: [UInt8]
    /// Whether the text ends with it.
    var isEnd: Bool
  }

  /// A stretch of the text that begins with a row.
  private func opened(_ offset: Int, _ length: Int, row: Int) throws(Faults) -> Window {
    let stretch = try bytes.stretch(offset, length)
    let isEnd = offset + stretch.count == bytes.count
    // A character may go on behind it.
    let checked = isEnd ? stretch.count : 1 + (stretch.lastIndex { $0 < 0x80 } ?? -1)
    try reader(row).check(stretch[..<checked], from: 0)
    return Window(bytes: stretch, isEnd: isEnd)
  }

  /// What is wrong with a row that ends nowhere.
  private func endless(_ bytes: [UInt8], _ row: Int) -> Faults {
    var window = Window(bytes: bytes, isEnd: true)
    do throws(Faults) {
      _ = try read(&window, from: 0, rows: 1, row: row)
      let limit = SheetLimit.rowBytes
      return Faults(
        .record, at: Place(file: file, cell: .init(name: "\(row)")), .sheetTooLarge(limit),
        hint: .sheetTooLargeHint)
    } catch {
      return error
    }
  }

  private func read(
    _ window: inout Window, from start: Int, rows: Int, row: Int
  ) throws(Faults) -> CSVRows {
    var reader = reader(row)
    return try reader.read(&window.bytes, from: start, rows: rows, isEnd: window.isEnd)
  }

  private func reader(_ row: Int) -> CSVReader {
    CSVReader(file: file, start.delimiter, row: row)
  }
}
