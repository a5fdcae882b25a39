import Bahasa
import Measures
import Sheets

extension WorkbookPlan {
  /// A workbook with everything that a plan can say.
  static var sample: WorkbookPlan {
    let head = CellStyle.plain.with {
      $0.isBold = true
      $0.fill = 0x1F4E79
      $0.color = 0xFFFFFF
      $0.horizontal = .center
      $0.vertical = .center
      $0.isWrapped = true
      $0.line = .thin
    }
    let entry = CellStyle.plain.with {
      $0.isEntry = true
      $0.format = "0.00"
      $0.line = .hair
      $0.lineColor = 0x999999
    }
    var sheet = SheetPlan(
      name: "LKE",
      columns: [
        ColumnPlan(width: 12), ColumnPlan(width: 40), ColumnPlan(width: 10),
      ])
    sheet.put(.text("Kode & “nama”"), row: 1, column: 1, style: head)
    sheet.put(.text("61.01"), row: 3, column: 1)
    sheet.put(.number(Rational(67, over: 100)), row: 3, column: 2, style: entry)
    sheet.put(.number(Rational(1, over: 3)), row: 4, column: 2, style: entry)
    sheet.put(.date(CalendarDate(year: 2022, month: 3, day: 9)!), row: 3, column: 3)
    sheet.put(.flag(true), row: 3, column: 4)
    sheet.put(
      .formula("=SUM(B3:B4)", result: .number(Rational(301, over: 300))), row: 5, column: 2)
    sheet.put(.formula("=IF(B5>1,\"ya\",\"\")", result: .text("ya")), row: 5, column: 3)
    sheet.put(.formula("=IF(B5>9,\"ya\",\"\")", result: .text("")), row: 5, column: 4)
    sheet.cells.append(
      CellPlan(row: 6, column: 1, content: .blank, style: entry))
    sheet.rowHeights = [1: 30]
    (sheet.frozenRows, sheet.frozenColumns) = (2, 1)
    sheet.merged = [CellRange(rows: 1...2, columns: 1...2)]
    sheet.entries = [
      EntryRule(
        range: CellRange(rows: 3...9, columns: 2...2), kind: .decimal(0...100),
        prompt: .init(title: "Nilai", text: "0 sampai 100"),
        refusal: .init(title: "Nilai salah", text: "Isi bilangan dari 0 sampai 100.")),
      EntryRule(range: CellRange(rows: 3...9, columns: 4...4), kind: .list(["Ya", "Tidak"])),
      EntryRule(
        range: CellRange(rows: 3...9, columns: 5...5), kind: .whole(0...4)),
      EntryRule(
        range: CellRange(rows: 3...9, columns: 6...6), kind: .formula("=ISNUMBER(F3)")),
    ]
    sheet.marks = [
      MarkRule(
        range: CellRange(rows: 3...9, columns: 2...2), formula: "=B3<0.6",
        style: .plain.with { $0.fill = 0xFFC7CE })
    ]
    sheet.isProtected = true
    sheet.page = PagePlan(paper: .f4, repeatedRows: 2, footer: "&RHalaman &P dari &N")
    var choices = SheetPlan(name: "Pilihan")
    for (row, text) in ["A", "B", "C"].enumerated() {
      choices.put(.text(text), row: row + 1, column: 1)
    }
    return WorkbookPlan(
      title: "Lembar Kerja Evaluasi", author: "Piagam",
      created: CalendarDate(year: 2022, month: 3, day: 9)!, sheets: [sheet, choices])
  }
}
