internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Records
internal import Sheets

/// Finds head and answers in a workbook or a CSV file.
struct TableReader {
  private let keys: [RecordKey]
  private let lines: KeyLines
  private let findings: Findings
  private let asked: AskedHead

  static let headSheet = "Identitas"
  static let answerSheet = "LKE"

  init(_ keys: [RecordKey], _ asked: AskedHead, _ findings: Findings) {
    self.keys = keys
    lines = KeyLines(keys.lines)
    self.asked = asked
    self.findings = findings
  }

  /// - Throws: what reading the scheme in force throws.
  func draft(_ workbook: Workbook) throws(Faults) -> EvaluasiDraft {
    let sheets = answerSheets(workbook)
    let head = headSheet(workbook, beside: sheets.first)
    var rows = head.map { keyRows($0) } ?? []
    findings.add(head?.hiddenRemarks(below: 0, in: [2]) ?? [])
    let whole = head?.place ?? workbook.sheets[0].place
    var table: AnswerTable?
    var skema: String?
    if let sheet = sheets.first, let heading = Heading(sheet, asked.kolom) {
      rows += keyRows(sheet, before: heading.row)
      findings.add(sheet.raggedRows(below: heading.row))
      findings.add(sheet.hiddenRemarks(below: heading.row, in: heading.answers.map(\.column)))
      heading.tellColumns(sheet, findings)
      table = self.table(sheet, heading, &rows)
      if sheets.count > 1 {
        findings.error(
          at: Place(file: workbook.file), .lkeTwoTables(sheets.compactMap(\.name)),
          hint: .lkeTwoTablesHint)
      }
      skema = named(sheet, before: heading.row)
      if heading.isBySoal {
        let book = try SoalBook()
        (table, skema) = (table.map { $0.coded(book, findings) }, book.scheme.id)
      }
    } else if let (sheet, heading) = ministrySheet(workbook) {
      findings.add(sheet.raggedRows(below: heading.row))
      findings.add(sheet.hiddenRemarks(below: heading.row, in: heading.jawaban.map(\.column)))
      heading.tellColumns(sheet, findings)
      let scheme = try Scheme.permenPANRB90()
      (table, skema) = (MinistrySheet(sheet, under: heading, scheme, findings).table, scheme.id)
    } else {
      findings.error(
        at: (sheets.first ?? workbook.sheets[0]).place, .lkeNoTable, hint: .lkeNoTableHint)
      table = AnswerTable(place: whole)
    }
    let root = TreeNode(rows: rows, keys, at: whole, findings)
    guard !rows.contains(where: { isKey($0.label) }) else {
      return EvaluasiDraft(root: asked.completed(root, skema: nil), table: table)
    }
    return EvaluasiDraft(
      root: asked.completed(root, skema: skema ?? Scheme.bundledNames[0]), table: table,
      lacksHead: table != nil)
  }

  /// The sheet of that name or, where it was renamed, one that names several keys.
  private func headSheet(_ workbook: Workbook, beside answers: Sheet?) -> Sheet? {
    if let sheet = workbook[TableReader.headSheet] { return sheet }
    return workbook.sheets.first { sheet in
      sheet.name != answers?.name && !sheet.isHidden
        && sheet.rows.prefix(60).count { $0[1].map { isKey("\($0.value)") } ?? false } >= 5
    }
  }

  /// The bundled scheme that the words above a table name.
  private func named(_ sheet: Sheet, before end: Int) -> String? {
    let titles = sheet.rows.prefix { $0.number < end }.flatMap { $0.cells.map { "\($0.value)" } }
    return Scheme.bundledTitles.first { scheme in
      titles.contains { $0.contains(scheme.nama) }
    }?.id
  }

  private func ministrySheet(_ workbook: Workbook) -> (Sheet, MinistryHeading)? {
    MinistryHeading.find(workbook, asked.kolom ?? .mandiri)
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
      .drop { !isKey($0.label) && lines.near($0.label) == nil }.map(\.self)
  }

  private func isKey(_ label: String) -> Bool { lines[label] != nil }

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
      } else if table.rows.count == AnswerTable.mostRows {
        findings.error(
          at: cell.place, .lkeTooManyRows(AnswerTable.mostRows), hint: .lkeTooManyRowsHint)
        break
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
