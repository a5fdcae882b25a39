internal import Diagnostics

/// Reads a text file with a cell between two marks (RFC 4180, and what
/// spreadsheets make of it): quotes are doubled inside quotes, lines end in any
/// way. Rows count as a spreadsheet counts them: a line break inside quotes
/// begins no row, a blank line is a row.
struct CSVReader {
  let file: String
  private let delimiter: UInt8
  private var builder = GridBuilder()
  private let firstRow: Int
  private var row: Int
  private var column = 1
  private var widths: [UInt16] = []
  /// Where the bytes that are kept begin.
  private var base = 0
  /// Whether nothing follows the bytes at hand.
  private var isEnd = true

  private let cells: Int

  /// - Parameters:
  ///   - row: the number of the row that is read first.
  ///   - cells: how many it may have.
  init(file: String, _ delimiter: UInt8, row: Int = 1, cells: Int = SheetLimit.cells) {
    self.file = file
    self.delimiter = delimiter
    self.cells = cells
    self.row = row
    firstRow = row
  }
}

/// Some whole rows of a text, and where they end among its bytes.
struct CSVRows {
  var sheet: Sheet
  var end: Int
  /// The number of the next row.
  var next: Int
}

extension CSVReader {
  /// All rows from an index on.
  ///
  /// - Parameter source: UTF-8; cells are unescaped where they lie.
  mutating func read(_ source: [UInt8], from start: Int) throws(Faults) -> Sheet {
    var bytes = source
    try reading(&bytes, from: start, rows: .max)
    return Sheet(
      file: file, name: nil, grid: builder.grid(TextStore(bytes)),
      widths: RowWidths(widths, from: firstRow))
  }

  /// As many whole rows as stand there, of those that are wanted. The bytes of one that goes on
  /// behind them are spoilt.
  ///
  /// - Parameters:
  ///   - rows: how many at the most.
  ///   - isEnd: whether the file ends with the bytes.
  mutating func read(
    _ bytes: inout [UInt8], from start: Int, rows: Int, isEnd: Bool
  ) throws(Faults) -> CSVRows {
    self.isEnd = isEnd
    base = start
    let end = try reading(&bytes, from: start, rows: rows)
    let sheet = Sheet(
      file: file, name: nil, grid: builder.grid(TextStore(Array(bytes[start..<end]))),
      widths: RowWidths(widths, from: firstRow))
    return CSVRows(sheet: sheet, end: end, next: row)
  }

  /// Where the text ends when it is read up to an offset: for a byte that is
  /// not UTF-8.
  func place(of offset: Int, in bytes: ArraySlice<UInt8>, from start: Int) -> Place {
    var reader = self
    var bytes = Array(bytes[..<offset])
    _ = try? reader.reading(&bytes, from: min(start, offset), rows: .max)
    return reader.here
  }

  /// - Returns: where the last whole row ends.
  @discardableResult
  private mutating func reading(
    _ bytes: inout [UInt8], from start: Int, rows: Int
  ) throws(Faults) -> Int {
    let result: Result<Int, Faults> = bytes.withUnsafeMutableBufferPointer { buffer in
      Result { () throws(Faults) in try scan(buffer, start, rows: rows) }
    }
    return try result.get()
  }
}

extension CSVReader {
  private typealias Buffer = UnsafeMutableBufferPointer<UInt8>

  private var here: Place {
    Place(file: file, cell: .init(name: cellName(row: row, column: column)))
  }

  private func fault(_ message: Message, hint: Message? = nil) -> Faults {
    Faults(.record, at: here, message, hint: hint)
  }

  private mutating func scan(_ bytes: Buffer, _ start: Int, rows: Int) throws(Faults) -> Int {
    var (index, end) = (start, start)
    var begun = builder.mark
    while index < bytes.count, widths.count < rows {
      guard let next = try cell(bytes, index) else { break }
      index = next
      if column == 1 || index == bytes.count && isEnd { (end, begun) = (index, builder.mark) }
    }
    if end < index { builder.cut(to: begun) }
    return end
  }

  /// Reads the cell that begins at `start` and the mark behind it.
  ///
  /// - Returns: where the next one begins; nil when it does not end in these bytes.
  private mutating func cell(_ bytes: Buffer, _ start: Int) throws(Faults) -> Int? {
    let found =
      bytes[start] == UInt8(ascii: "\"")
      ? try quoted(bytes, start) : bare(bytes, start)
    // A line may end in two bytes.
    guard let (content, end) = found, isEnd || end + 1 < bytes.count else { return nil }
    try add(bytes, content)
    guard end < bytes.count else {
      widths.append(UInt16(column))
      return end
    }
    if bytes[end] == delimiter && delimiter != 0 {
      column += 1
      guard column <= SheetLimit.columns else { throw fault(.sheetTooManyColumns) }
      if end + 1 == bytes.count { widths.append(UInt16(column)) }
      return end + 1
    }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    let next = end + (isPair ? 2 : 1)
    widths.append(UInt16(column))
    (row, column) = (row + 1, 1)
    guard row <= SheetLimit.rows || isEnd && next == bytes.count else {
      throw fault(.sheetTooManyRows)
    }
    return next
  }

  private func bare(_ bytes: Buffer, _ start: Int) -> (Range<Int>, end: Int)? {
    var end = start
    while end < bytes.count, !isMark(bytes[end]) { end += 1 }
    return (start..<end, end)
  }

  private mutating func quoted(
    _ bytes: Buffer, _ start: Int
  ) throws(Faults) -> (Range<Int>, end: Int)? {
    let quote = UInt8(ascii: "\"")
    var (read, write) = (start + 1, start + 1)
    while read < bytes.count {
      if bytes[read] == quote {
        read += 1
        guard read < bytes.count, bytes[read] == quote else { break }
      }
      bytes[write] = bytes[read]
      (read, write) = (read + 1, write + 1)
      if read == bytes.count { return try unclosed() }
    }
    if read == start + 1 { return try unclosed() }
    while read < bytes.count, bytes[read] == 0x20 { read += 1 }
    guard isEnd || read < bytes.count else { return nil }
    guard read == bytes.count || isMark(bytes[read]) else {
      throw fault(.sheetAfterQuote, hint: .sheetQuoteHint)
    }
    return (start + 1..<write, read)
  }

  /// Nil where more may follow.
  private func unclosed() throws(Faults) -> (Range<Int>, end: Int)? {
    guard isEnd else { return nil }
    throw fault(.sheetUnclosedQuote, hint: .sheetQuoteHint)
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  private mutating func add(_ bytes: Buffer, _ range: Range<Int>) throws(Faults) {
    guard !range.isEmpty else { return }
    guard range.count <= SheetLimit.cellBytes else { throw fault(.sheetTextTooLong) }
    switch CleanText(bytes, range) {
    case .blank: return
    case .text(let text, let isPlain):
      let cell = PackedCell(.text, column: column, text: text.moved(by: -base), isPlain: isPlain)
      _ = builder.add(cell, row: row)
    }
    guard builder.cells.count <= cells else { throw fault(.sheetTooManyCells) }
  }
}
