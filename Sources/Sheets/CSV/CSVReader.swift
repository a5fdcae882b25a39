internal import Diagnostics

/// Reads a text file with a cell between two marks (RFC 4180, and what
/// spreadsheets make of it): the mark is found out, quotes are doubled inside
/// quotes, lines end in any way. Rows count as a spreadsheet counts them: a
/// line break inside quotes begins no row, a blank line is a row.
struct CSVReader {
  private let file: String
  private var builder = GridBuilder()
  private var row = 1
  private var column = 1
  private var widths: [UInt16] = []
  private var delimiter: UInt8 = 0

  private let cells: Int

  /// - Parameter cells: how many it may have.
  init(file: String, cells: Int = SheetLimit.cells) {
    self.file = file
    self.cells = cells
  }

  /// - Parameter source: UTF-8; cells are unescaped where they lie.
  mutating func read(_ source: [UInt8]) throws(Faults) -> Sheet {
    var bytes = source
    let fault: Faults? = bytes.withUnsafeMutableBufferPointer { buffer in
      do throws(Faults) {
        try scan(buffer)
        return nil
      } catch {
        return error
      }
    }
    if let fault { throw fault }
    return Sheet(file: file, name: nil, grid: builder.grid(TextStore(bytes)), widths: widths)
  }

  /// Where the text ends when it is read up to an offset: for a byte that is
  /// not UTF-8.
  static func place(of offset: Int, in bytes: [UInt8], file: String) -> Place {
    var reader = CSVReader(file: file)
    _ = try? reader.read(Array(bytes[..<offset]))
    return reader.here
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

  private mutating func scan(_ bytes: Buffer) throws(Faults) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let (mark, end) = CSVDelimiter.stated(bytes[index...]) {
      (delimiter, index) = (mark, end)
    } else {
      delimiter = CSVDelimiter.sniffed(bytes[index...])
    }
    while index < bytes.count { index = try cell(bytes, index) }
  }

  /// Reads the cell that begins at `start` and the mark behind it.
  ///
  /// - Returns: where the next one begins.
  private mutating func cell(_ bytes: Buffer, _ start: Int) throws(Faults) -> Int {
    let (content, end) =
      bytes[start] == UInt8(ascii: "\"")
      ? try quoted(bytes, start) : bare(bytes, start)
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
    guard row <= SheetLimit.rows || next == bytes.count else { throw fault(.sheetTooManyRows) }
    return next
  }

  private func bare(_ bytes: Buffer, _ start: Int) -> (Range<Int>, end: Int) {
    var end = start
    while end < bytes.count, !isMark(bytes[end]) { end += 1 }
    return (start..<end, end)
  }

  private mutating func quoted(
    _ bytes: Buffer, _ start: Int
  ) throws(Faults) -> (Range<Int>, end: Int) {
    let quote = UInt8(ascii: "\"")
    var (read, write) = (start + 1, start + 1)
    while read < bytes.count {
      if bytes[read] == quote {
        read += 1
        guard read < bytes.count, bytes[read] == quote else { break }
      }
      bytes[write] = bytes[read]
      (read, write) = (read + 1, write + 1)
      if read == bytes.count { throw unclosed }
    }
    if read == start + 1 { throw unclosed }
    while read < bytes.count, bytes[read] == 0x20 { read += 1 }
    guard read == bytes.count || isMark(bytes[read]) else {
      throw fault(.sheetAfterQuote, hint: .sheetQuoteHint)
    }
    return (start + 1..<write, read)
  }

  private var unclosed: Faults { fault(.sheetUnclosedQuote, hint: .sheetQuoteHint) }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  private mutating func add(_ bytes: Buffer, _ range: Range<Int>) throws(Faults) {
    guard !range.isEmpty else { return }
    guard range.count <= SheetLimit.cellBytes else { throw fault(.sheetTextTooLong) }
    switch CleanText(bytes, range) {
    case .blank: return
    case .text(let text, let isPlain):
      let cell = PackedCell(.text, column: column, text: text, isPlain: isPlain)
      _ = builder.add(cell, row: row)
    }
    guard builder.cells.count <= cells else { throw fault(.sheetTooManyCells) }
  }
}
