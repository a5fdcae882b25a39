internal import Diagnostics
internal import Evaluation
internal import Sheets

extension RegisterSheet {
  /// The register of a workbook: the sheet that is said, or that looks like one.
  ///
  /// - Throws: when there is none, it is not there, or has no headings.
  init(
    of workbook: Workbook, _ scheme: Scheme, _ choice: RegisterChoice, _ findings: Findings
  ) throws(Faults) {
    let headings = Headings.of(scheme)
    let map = try choice.map.map { (source) throws(Faults) in try RegisterMap(source, headings) }
    let table = RegisterTable(workbook, map.map(headings.with) ?? headings)
    let sheet = try table.sheet(named: choice.sheet ?? map?.sheet, findings)
    try self.init(sheet, headings, map: map, findings)
  }

  /// Of a table that is longer than what is read of it.
  func tellRowTooMany(_ findings: Findings) {
    guard let row = rowTooMany else { return }
    findings.error(
      at: row.place, .registerTooManyRows(RegisterSheet.mostRows), hint: .registerTooManyRowsHint)
  }
}
