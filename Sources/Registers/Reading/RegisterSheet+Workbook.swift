internal import Diagnostics
internal import Evaluation
internal import Sheets

extension RegisterSheet {
  /// Far more offices than there are; the rest of a longer table is not read.
  static let mostOffices = 20_000

  /// The register of a workbook: the sheet that is said, or that looks like one.
  ///
  /// - Parameters:
  ///   - text: the whole of a long text, of which the workbook has the first rows.
  ///   - most: how many rows of data are read.
  /// - Throws: when there is none, it is not there, or has no headings.
  init(
    of workbook: Workbook, text: TextTable? = nil, _ scheme: Scheme, _ choice: RegisterChoice,
    most: Int, _ findings: Findings
  ) throws(Faults) {
    let headings = Headings.of(scheme)
    let map = try choice.map.map { (source) throws(Faults) in try RegisterMap(source, headings) }
    let table = RegisterTable(workbook, map.map(headings.with) ?? headings)
    let sheet = try table.sheet(named: choice.sheet ?? map?.sheet, findings)
    let rows = try text.map { (text) throws(Faults) in
      try SheetRows(text, head: max(HeadingRows.head, (map?.rows?.upperBound ?? 0) + 1))
    }
    try self.init(rows ?? SheetRows(sheet), headings, map: map, most: most, findings)
  }

  /// What the dates of the table show as a whole.
  func tellDates(_ findings: Findings) {
    guard let column = column(.tanggal) else { return }
    dates.tellUniversalTime(findings) { sheet.place(row: $0, column: column) }
    dates.tellSlashes(findings) { sheet.place(row: $0, column: column) }
  }

  /// Of a table that is longer than what is read of it.
  func tellRowTooMany(_ findings: Findings) {
    guard let rowTooMany else { return }
    findings.error(
      at: rowTooMany, .registerTooManyRows(most), hint: .registerTooManyRowsHint)
  }
}
