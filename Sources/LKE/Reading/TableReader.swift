internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Measures
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
    lines = RecordSchema.lines(keys)
    self.findings = findings
  }

  func draft(_ workbook: Workbook) -> EvaluasiDraft {
    let head = workbook[TableReader.headSheet]
    var rows = head.map { keyRows($0, from: 1) } ?? []
    let whole = head?.place ?? workbook.sheets[0].place
    var table: AnswerTable?
    if let sheet = answerSheet(workbook), let heading = Heading(sheet) {
      rows += keyRows(sheet, from: 1, before: heading.row)
      table = self.table(sheet, heading, &rows)
    } else {
      findings.error(
        at: (answerSheet(workbook) ?? workbook.sheets[0]).place, .lkeNoTable,
        hint: .lkeNoTableHint)
      table = AnswerTable(place: whole)
    }
    return EvaluasiDraft(root: Node(rows: rows, keys, at: whole, findings), table: table)
  }

  private func answerSheet(_ workbook: Workbook) -> Sheet? {
    if let sheet = workbook[TableReader.answerSheet] { return sheet }
    return workbook.sheets.first { !$0.isHidden && Heading($0) != nil }
  }
}

extension TableReader {
  /// Keys and values, from the first known key on: what stands above it is a title.
  private func keyRows(_ sheet: Sheet, from first: Int, before end: Int = .max) -> [KeyRow] {
    sheet.rows.filter { $0.number >= first && $0.number < end }.compactMap { row in
      row[1].flatMap { keyRow(label: $0, value: row[2], at: row.place(column: 2)) }
    }.drop { KeyLine.named($0.label, among: lines) == nil }.map(\.self)
  }

  private func keyRow(label: Sheet.Cell, value: Sheet.Cell?, at place: Place) -> KeyRow? {
    var text = ""
    switch value?.value {
    case nil: break
    case .fault(let fault): findings.error(at: place, fault.message, hint: fault.hint)
    case .flag(let flag): text = flag ? "ya" : "tidak"
    case .date(let date): text = date.iso
    case .number(let number): text = self.text(number, of: "\(label.value)")
    case .text(let typed): text = typed
    }
    return KeyRow(label: "\(label.value)", at: label.place, value: text, at: place)
  }

  /// A code of an area that a spreadsheet took for a number has lost its last zero.
  private func text(_ number: Rational, of label: String) -> String {
    let isKode = KeyLine.named(label, among: lines)?.path == ["satker", "kode"]
    guard isKode, number.floor.map({ Rational($0) }) != number else {
      return "\(CellValue.number(number))"
    }
    return number.text().replacing(",", with: ".")
  }

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
      } else if KeyLine.named(code, among: lines) != nil {
        let next = heading.code + 1
        if let key = keyRow(label: cell, value: row[next], at: row.place(column: next)) {
          rows.append(key)
        }
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
