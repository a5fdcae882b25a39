import TestSupport
import Testing

@testable import Sheets

/// Merged ranges: how many there may be, and how fast they are found.
@Suite struct MergeLimitTests {
  private func package(_ ranges: [CellRange], sheets: Int = 1) -> RawPackage {
    let merges = ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    var package = RawPackage(
      rows: "<row><c><v>1</v></c></row>", tail: "<mergeCells>\(merges)</mergeCells>")
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(RawPackage.main)" xmlns:r="\(RawPackage.office)"><sheets>\
      \(String(repeating: "<sheet name=\"Data\" r:id=\"r1\"/>", count: sheets))</sheets></workbook>
      """
    return package
  }

  private func pairs(_ count: Int) -> [CellRange] {
    (1...count).map { CellRange(rows: 2 * $0...2 * $0 + 1, columns: 1...1) }
  }

  private static let tooMuch =
    "a.xlsx: galat: bagian “Data” berisi lebih banyak dari yang wajar\n  saran: hapus lembar, "
    + "gambar, dan baris yang tidak diperlukan: sebuah tabel satker jauh lebih kecil"

  @Test func count() throws {
    #expect(package(pairs(SheetLimit.merges)).said == "A1 = 1")
    #expect(package(pairs(SheetLimit.merges + 1)).said == Self.tooMuch)
  }

  /// All sheets together.
  @Test func countOfAllSheets() throws {
    let half = pairs(SheetLimit.merges / 2)
    #expect(package(half, sheets: 2).said == "A1 = 1\n---\nA1 = 1")
    #expect(package(half, sheets: 3).said == Self.tooMuch)
  }

  @Test func columns() throws {
    let count = SheetLimit.mergedColumns / SheetLimit.columns
    let wide = (1...count).map { CellRange(rows: $0 + 1...$0 + 1, columns: 1...16_384) }
    #expect(package(wide).said == "A1 = 1")
    let more = CellRange(rows: 9999...9999, columns: 1...16_384)
    #expect(package(wide + [more]).said == Self.tooMuch)
  }

  /// Every column one range from top to bottom: the worst there is.
  @Test func theyAreFoundFast() throws {
    let merges = MergedRanges(
      (1...SheetLimit.columns).map { CellRange(rows: 1...SheetLimit.rows, columns: $0...$0) })
    let time = processorTime {
      for row in 1...100_000 {
        if merges.range(row: row, column: 3)?.columns != 3...3 { Issue.record("row \(row)") }
      }
    }
    #expect(time < 5)
  }

  /// What no spreadsheet writes: the upper one stands, wherever it reaches.
  @Test func overlapping() throws {
    let (upper, lower) = (
      CellRange(rows: 1...9, columns: 1...2), CellRange(rows: 3...4, columns: 2...3)
    )
    let merges = MergedRanges([lower, upper])
    #expect(merges.range(row: 3, column: 2) == upper)
    #expect(merges.range(row: 8, column: 2) == upper)
    #expect(merges.range(row: 3, column: 3) == lower)
    #expect(merges.range(row: 5, column: 3) == nil)
    #expect(merges.range(row: 10, column: 1) == nil)
  }
}
