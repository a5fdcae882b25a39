internal import Bahasa
internal import CXlsxWriter
internal import Diagnostics
internal import Measures

extension SheetWriter {
  func write(_ cell: CellPlan) throws(Faults) {
    let (row, column) = (try line(cell.row), try position(cell.column))
    let format = try book.format(cell.shownStyle)
    let result =
      switch cell.content {
      case .blank: worksheet_write_blank(sheet, row, column, format)
      case .text(let text):
        worksheet_write_string(sheet, row, column, TypedText.copied(text), format)
      case .number(let number):
        worksheet_write_number(sheet, row, column, number.nearestDouble, format)
      case .date(let date):
        worksheet_write_number(sheet, row, column, Double(try serial(date)), format)
      case .flag(let flag): worksheet_write_boolean(sheet, row, column, flag ? 1 : 0, format)
      case .formula(let formula, .number(let value)):
        worksheet_write_formula_num(sheet, row, column, formula, format, value.nearestDouble)
      case .formula(let formula, .text(let value)):
        worksheet_write_formula_str(sheet, row, column, formula, format, value)
      }
    try book.check(result)
  }

  private func serial(_ date: CalendarDate) throws(Faults) -> Int {
    guard let number = SerialDay.number(date) else {
      throw WorkbookWriter.broken("\(plan.name): \(date.singkat)")
    }
    return number
  }
}

extension CellPlan {
  /// A date that no style tells how to show is shown as a day.
  fileprivate var shownStyle: CellStyle {
    guard case .date = content, style.format == nil else { return style }
    return style.with { $0.format = "dd-mm-yyyy" }
  }
}
