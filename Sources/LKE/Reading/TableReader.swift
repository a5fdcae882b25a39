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
    let sheets = answerSheets(workbook)
    if let sheet = sheets.first, let heading = Heading(sheet) {
      rows += keyRows(sheet, from: 1, before: heading.row)
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
    return EvaluasiDraft(root: Node(rows: rows, keys, at: whole, findings), table: table)
  }

  /// The sheet of that name or, without one, every sheet that can be one of answers.
  private func answerSheets(_ workbook: Workbook) -> [Sheet] {
    if let sheet = workbook[TableReader.answerSheet] { return [sheet] }
    return workbook.sheets.filter { !$0.isHidden && Heading($0) != nil }
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
    case .number(let number): text = self.text(number, of: "\(label.value)", at: place)
    case .text(let typed): text = typed
    }
    return KeyRow(label: "\(label.value)", at: label.place, value: text, at: place)
  }

  /// A code of an office that a spreadsheet took for a number: 61.1 is what it makes
  /// of 61.10, and what people type for 61.01.
  private func text(_ number: Rational, of label: String, at place: Place) -> String {
    let typed = "\(CellValue.number(number))"
    let isKode = KeyLine.named(label, among: lines)?.path == ["satker", "kode"]
    let tenths = number * 10
    guard isKode, number.floor.map({ Rational($0) }) != number else { return typed }
    guard tenths.floor.map({ Rational($0) }) == tenths else {
      return number.text().replacing(",", with: ".")
    }
    let parts = number.text(places: 1).split(separator: ",")
    let possible = ["\(parts[0]).0\(parts[1])", "\(parts[0]).\(parts[1])0"]
      .filter { Wilayah(kode: $0) != nil }
    findings.error(at: place, .registerCutKode(typed, possible), hint: .registerKodeAsText)
    // One that exists, so that nothing else is said of it.
    return possible.first ?? ""
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
