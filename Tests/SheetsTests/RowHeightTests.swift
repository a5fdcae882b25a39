import Measures
import Sheets
import Testing

/// Rows whose texts are wrapped are as high as the longest of them.
@Suite struct RowHeightTests {
  @Test func asHighAsTheLongestText() {
    var plan = SheetPlan(name: "a", columns: [ColumnPlan(width: 10), ColumnPlan(width: 20)])
    plan.put(.text("satu baris"), row: 1, column: 1)
    plan.put(.text("tiga baris yang dibungkus"), row: 2, column: 1)
    plan.put(.text("dua baris yang dibungkus"), row: 2, column: 2)
    plan.put(.number(1_234_567), row: 3, column: 1)
    for row in 1...3 { plan.fitHeight(row: row) }
    #expect(plan.rowHeights == [2: 48])
  }
}
