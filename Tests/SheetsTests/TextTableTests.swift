import Diagnostics
import Synchronization
import TestSupport
import Testing

@testable import Sheets

/// A long text says what it says when it is read whole, whatever of it is in memory.
@Suite struct TextTableTests {
  static let texts = [
    "a;b\n\n;;\n\"c\r\nd\";e\r\n\r\nf", "a\rb\r\rc\r", "a\r\nb\r\n", "sep=,\r\na,b\r\nc,d\r\n",
    "\u{FEFF}kode;nama\n53.71;Kupang é 😀\n", "\n", "", "x", "nama\nSambas",
    "a;\"b\"\"c\"  ;d;\n\"\";\n",
    "a;b\n" + (0..<40).map { "\($0);\"é\($0)\n\u{2013}\"\r\n" }.joined(),
    "a;b\n" + (0..<9).map { "\($0)" + String(repeating: "x", count: $0 * 9) + ";y\n" }.joined(),
    // What is wrong.
    "a;b\nc;\"d\ne;f\n", "a;b\nc;\"d\" e;f\n",
    "a;b\n" + String(repeating: "é;y\n", count: 20) + "\"",
    "a;b\nc\0;d\n",
  ]

  /// - Parameter window: bytes that are read at a time.
  @Test(arguments: texts, [3, 7, 16, 64, 1 << 18])
  func isReadAsAWhole(_ text: String, window: Int) {
    same(Array(text.utf8), window: window)
  }

  @Test(arguments: [3, 7, 16, 1 << 18]) func otherEncodings(_ window: Int) {
    same(
      Array("a;b\n".utf8) + Array("61.02;Caf".utf8) + [0xE9] + Array(";x\n".utf8), window: window)
    same(Array("a;b\nc;d".utf8) + [0xC3], window: window)
    for isLittle in [true, false] {
      let bytes = "\u{FEFF}kode;nama\n53.71;Kupang é 😀\n".utf16.flatMap { unit in
        let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
        return isLittle ? pair : pair.reversed()
      }
      same(bytes, window: window)
    }
  }

  /// Rows, numbers, widths and faults; and the rows of each portion once more.
  private func same(_ bytes: [UInt8], window: Int) {
    let whole = said {
      try readWorkbook(bytes, file: "a.csv").sheets[0].rows.map(line)
    }
    guard !bytes.isEmpty else { return }
    var portions: [SheetRows.Portion] = []
    let streamed = said {
      let table = try TextTable(TextBytes(bytes), file: "a.csv", window: window)
      var lines: [String] = []
      try SheetRows(table, head: 1).each { portion, rows in
        #expect(rows.count <= TextTable.portionRows)
        lines += rows.map(line)
        portions.append(portion)
      }
      return lines
    }
    #expect(streamed == whole)
    guard let table = try? TextTable(TextBytes(bytes), file: "a.csv", window: window),
      !whole.hasPrefix("Faults")
    else { return }
    let again = said {
      let rows = try SheetRows(table, head: 1)
      return try portions.flatMap { try rows.rows(of: $0).map(line) }
    }
    #expect(again == whole)
  }

  private func line(_ row: Sheet.Row) -> String {
    let cells = row.cells.map { "\(cellName(row: row.number, column: $0.column)) = \($0.value)" }
    return "\(row.number) of \(row.sheet.widths[row.number] ?? 0): " + cells.joined(separator: ", ")
  }

  private func said(_ lines: () throws -> [String]) -> String {
    do { return try lines().joined(separator: "\n") } catch { return "\(error)" }
  }

  /// As much as a window has, and no more, whatever the length of the text.
  @Test func readsNoMoreThanItHas() throws {
    let row = Array("61.01;Kabupaten Sambas\n".utf8)
    let asked = Mutex<[Int]>([])
    let bytes = TextBytes(count: row.count * 100_000) { range in
      asked.withLock { $0.append(range.count) }
      return range.map { row[$0 % row.count] }
    }
    var count = 0
    try SheetRows(TextTable(bytes, file: "a.csv"), head: 10).each { _, rows in count += rows.count }
    #expect(count == 100_000)
    #expect(asked.withLock { $0.max() } == 256 << 10)
  }

  /// One that ends nowhere is told of, when so much has been read as a file may have.
  @Test func anEndlessRow() throws {
    for (first, message) in [("\"", Message.sheetUnclosedQuote), ("x", .sheetTextTooLong)] {
      let bytes = TextBytes(count: 1 << 30) { range in
        var part = [UInt8](repeating: UInt8(ascii: "x"), count: range.count)
        if range.lowerBound == 0, !part.isEmpty { part[0] = Array(first.utf8)[0] }
        return part
      }
      let table = try TextTable(bytes, file: "a.csv")
      do {
        try SheetRows(table, head: 1).each { _, _ in }
        Issue.record("it was read")
      } catch {
        #expect(error.diagnostics.map(\.message) == [message])
      }
    }
  }
}
