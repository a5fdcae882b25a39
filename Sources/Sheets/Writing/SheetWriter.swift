internal import CXlsxWriter
internal import Diagnostics
internal import Measures

/// Writes one sheet of a plan.
struct SheetWriter {
  let book: WorkbookWriter
  let plan: SheetPlan
  let sheet: WorkbookWriter.Worksheet

  init(_ book: WorkbookWriter, _ plan: SheetPlan, _ sheet: WorkbookWriter.Worksheet) {
    self.book = book
    self.plan = plan
    self.sheet = sheet
  }

  func write() throws(Faults) {
    try writeColumns()
    for (row, height) in plan.rowHeights.sorted(by: { $0.key < $1.key }) {
      try book.check(worksheet_set_row(sheet, try line(row), height, nil))
    }
    try writeMerged()
    for cell in plan.cells { try write(cell) }
    for rule in plan.entries { try write(rule) }
    for mark in plan.marks { try write(mark) }
    try writeView()
    try writePage()
  }
}

extension SheetWriter {
  typealias Corners = (top: lxw_row_t, left: lxw_col_t, bottom: lxw_row_t, right: lxw_col_t)

  /// Rows count from 0 there.
  func line(_ row: Int) throws(Faults) -> lxw_row_t {
    guard (1...SheetLimit.rows).contains(row) else {
      throw WorkbookWriter.broken("\(plan.name): row \(row)")
    }
    return lxw_row_t(row - 1)
  }

  func position(_ column: Int) throws(Faults) -> lxw_col_t {
    guard (1...SheetLimit.columns).contains(column) else {
      throw WorkbookWriter.broken("\(plan.name): column \(column)")
    }
    return lxw_col_t(column - 1)
  }

  func corners(_ range: CellRange) throws(Faults) -> Corners {
    (
      try line(range.rows.lowerBound), try position(range.columns.lowerBound),
      try line(range.rows.upperBound), try position(range.columns.upperBound)
    )
  }

  private func writeColumns() throws(Faults) {
    for (index, column) in plan.columns.enumerated() {
      let (place, format) = (try position(index + 1), try book.format(column.style))
      try book.check(worksheet_set_column(sheet, place, place, column.width, format))
    }
  }

  /// The cells of a range take the style of its first one.
  private func writeMerged() throws(Faults) {
    for range in plan.merged {
      let first = plan.cells.last {
        $0.row == range.rows.lowerBound && $0.column == range.columns.lowerBound
      }
      let corners = try corners(range)
      let format = try book.format(first?.style ?? .plain)
      try book.check(
        worksheet_merge_range(
          sheet, corners.top, corners.left, corners.bottom, corners.right, "", format))
    }
  }

  private func writeView() throws(Faults) {
    if plan.frozenRows > 0 || plan.frozenColumns > 0 {
      let column = try position(plan.frozenColumns + 1)
      worksheet_freeze_panes(sheet, try line(plan.frozenRows + 1), column)
    }
    guard plan.isProtected else { return }
    var options = lxw_protection()
    // To widen a column or a row that is too narrow harms nothing.
    (options.format_columns, options.format_rows) = (1, 1)
    worksheet_protect(sheet, nil, &options)
  }

  private func writePage() throws(Faults) {
    let page = plan.page
    // The codes of paper sizes in ECMA-376 part 1, 18.3.1.63.
    worksheet_set_paper(sheet, page.paper == .a4 ? 9 : 14)
    if page.isLandscape { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    if page.repeatedRows > 0 {
      try book.check(worksheet_repeat_rows(sheet, 0, try line(page.repeatedRows)))
    }
    if let footer = page.footer { try book.check(worksheet_set_footer(sheet, footer)) }
  }
}
