package import Bahasa
package import Measures

/// A sheet with a row for each of some things, from columns that say what stands in them.
package struct FigureTable<Row> {
  let columns: [Column]
  /// How many of the first columns stay in view.
  let fixed: Int

  package init(_ columns: [Column], fixed: Int) {
    self.columns = columns
    self.fixed = fixed
  }

  package struct Column {
    let name: String
    let width: Double
    let format: String?
    let content: (Row) -> CellContent?
  }

  /// The head in the first row, frozen.
  package func sheet(_ name: String, _ rows: [Row]) -> SheetPlan {
    var sheet = SheetPlan(name: name, columns: columns.map { ColumnPlan(width: $0.width) })
    for (index, column) in columns.enumerated() {
      sheet.put(.text(column.name), row: 1, column: index + 1, style: .heading)
      let style = CellStyle.plain.with {
        $0.format = column.format
        $0.vertical = .top
        $0.isWrapped = column.format == nil
      }
      for (offset, row) in rows.enumerated() {
        guard let content = column.content(row) else { continue }
        sheet.put(content, row: offset + 2, column: index + 1, style: style)
      }
    }
    sheet.fitHeight(row: 1)
    sheet.frozenRows = 1
    sheet.frozenColumns = fixed
    sheet.page = PagePlan(
      paper: .f4, isLandscape: true, repeatedRows: 1, footer: "&L&A&RHalaman &P dari &N")
    return sheet
  }
}

extension FigureTable.Column {
  package typealias Column = FigureTable.Column

  /// - Parameter width: in digits.
  package static func text(
    _ name: String, _ width: Double, _ value: @escaping (Row) -> String?
  ) -> Column {
    Column(name: name, width: width, format: nil) { value($0).map { .text($0) } }
  }

  /// Points, shown with two decimals, held in full.
  package static func score(_ name: String, _ value: @escaping (Row) -> Rational?) -> Column {
    number(name, "0.00", value)
  }

  /// 0 to 1, shown as percent.
  package static func share(_ name: String, _ value: @escaping (Row) -> Rational?) -> Column {
    number(name, "0.00%", value)
  }

  package static func count(_ name: String, _ value: @escaping (Row) -> Int?) -> Column {
    number(name, "0") { value($0).map { Rational($0) } }
  }

  package static func date(_ name: String, _ value: @escaping (Row) -> CalendarDate?) -> Column {
    Column(name: name, width: 12, format: "dd-mm-yyyy") { value($0).map { .date($0) } }
  }

  private static func number(
    _ name: String, _ format: String, _ value: @escaping (Row) -> Rational?
  ) -> Column {
    Column(name: name, width: 13, format: format) { value($0).map { .number($0) } }
  }
}
