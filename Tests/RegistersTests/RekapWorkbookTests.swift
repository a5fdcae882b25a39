import Diagnostics
import Measures
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// The figures of a recap in a workbook: all of them, in full.
@Suite struct RekapWorkbookTests {
  @Test func everyFigureInFull() throws {
    let rekap = try Rekap(
      Contoh.head(),
      Register(
        file: "r", [Contoh.row("61.01", Contoh.passing), Contoh.row("61.02", Contoh.short)]))
    let book = try readWorkbook(try rekap.workbook(), file: "r.xlsx")
    #expect(book.sheets.map(\.name) == ["Satker", "Area", "LKE ditolak"])
    let rows = try #require(book["Satker"]).rows
    let heads = rows[0].cells.map { "\($0.value)" }
    #expect(heads.count == 6 + 6 + 1 + 3 + 2 + 3)
    #expect(rows.count == 3)
    for (row, office) in zip(rows.dropFirst(), rekap.satker) {
      let total = row.cells.first { $0.column == 18 }
      #expect(total.map { "\($0.value)" } == office.total.map { "\(CellValue.number($0))" })
    }
  }
}
