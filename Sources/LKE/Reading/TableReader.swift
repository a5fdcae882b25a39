internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Records
internal import Sheets

/// Finds head and answers in a workbook or a CSV file.
struct TableReader {
  private let keys: [RecordKey]
  private let lines: [KeyLine]
  private let findings: Findings

  static let headSheet = "Identitas"
  static let answerSheet = "LKE"

  init(_ keys: [RecordKey], _ findings: Findings) {
    self.keys = keys
    lines = keys.lines
    self.findings = findings
  }

  func draft(_ workbook: Workbook) -> EvaluasiDraft {
    let head = workbook[TableReader.headSheet]
    var rows = head.map { keyRows($0) } ?? []
    let whole = head?.place ?? workbook.sheets[0].place
    var table: AnswerTable?
    let sheets = answerSheets(workbook)
    if let sheet = sheets.first, let heading = Heading(sheet) {
      rows += keyRows(sheet, before: heading.row)
      findings.add(sheet.raggedRows(below: heading.row))
      table = self.table(sheet, heading, &rows)
      if sheets.count > 1 {
        findings.error(
          at: Place(file: workbook.file), .lkeTwoTables(sheets.compactMap(\.name)),
          hint: .lkeTwoTablesHint)
      }
    } else {
      findings.error(
        at: (sheets.first ?? workbook.sheets[0]).place, .lkeNoTable, hint: .lkeNoTableHint)
      table = AnswerTable(place: whole)
    }
    return EvaluasiDraft(root: TreeNode(rows: rows, keys, at: whole, findings), table: table)
  }

  /// The sheet of that name or, without one, every sheet that can be one of answers.
  private func answerSheets(_ workbook: Workbook) -> [Sheet] {
    if let sheet = workbook[TableReader.answerSheet] { return [sheet] }
    return workbook.sheets.filter { !$0.isHidden && Heading($0) != nil }
  }
}

extension TableReader {
  /// Keys and values, from the first key on, be it with a slip: what stands above it is
  /// a title.
  private func keyRows(_ sheet: Sheet, before end: Int = .max) -> [KeyRow] {
    sheet.rows.prefix { $0.number < end }
      .compactMap { $0.keyRow(labelAt: 1, among: lines, findings) }
      .drop { !isKey($0.label) && KeyLine.near($0.label, among: lines) == nil }.map(\.self)
  }

  private func isKey(_ label: String) -> Bool { KeyLine.named(label, among: lines) != nil }

  private func table(_ sheet: Sheet, _ heading: Heading, _ rows: inout [KeyRow]) -> AnswerTable {
    var table = AnswerTable(place: sheet.place)
    for row in sheet.rows where row.number > heading.row {
      guard let cell = row[heading.code] else {
        unnamed(row, heading)
        continue
      }
      let code = "\(cell.value)"
      if code.uppercased() == CodeBook.total {
        table.totals += heading.totals(row)
      } else if isKey(code) {
        rows += [row.keyRow(labelAt: heading.code, among: lines, findings)].compactMap(\.self)
      } else if !code.isEmpty {
        table.rows.append(heading.answers(row, code: code, at: cell.place))
      }
    }
    return table
  }

  /// A row without a code must not hold answers.
  private func unnamed(_ row: Sheet.Row, _ heading: Heading) {
    for (_, column) in heading.answers {
      guard let cell = row[column] else { continue }
      findings.error(at: cell.place, .lkeAnswerWithoutCode, hint: .lkeAnswerWithoutCodeHint)
    }
  }
}
