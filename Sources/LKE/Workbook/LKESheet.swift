internal import Evaluation
internal import Measures
internal import Sheets

/// The sheet “LKE”: a row for each part, area, question and count, answers to
/// fill in, and the points that they give.
struct LKESheet {
  /// Answers and evidence that stand in it already.
  let prefill: Prefill
  let rows: AnswerRows

  static let nama = TableReader.answerSheet
  /// Title, scheme, what to do, headings.
  static let headingRow = 4
  /// The columns from A on.
  static let columnHeads =
    ["Kode", "Uraian", "Bobot", "Jenis", "Pilihan"] + Kolom.allCases.map(\.rawValue)
    + Kolom.allCases.map { "Nilai \($0.rawValue)" } + ["Bukti atau catatan"]
  /// In digits.
  private static let widths =
    [20, 58, 8, 13, 12] + Kolom.allCases.map { _ in 11 } + Kolom.allCases.map { _ in 14 } + [34]
  static let firstAnswerColumn = 6
  static let firstPointsColumn = firstAnswerColumn + Kolom.allCases.count
  static let bukti = firstPointsColumn + Kolom.allCases.count

  init(_ prefill: Prefill) {
    self.prefill = prefill
    rows = AnswerRows(prefill.scheme)
  }

  /// From the index of a row.
  static func rowNumber(_ index: Int) -> Int { headingRow + 1 + index }

  /// "LKE!$I$120", the points of a row.
  static func address(_ index: Int, _ kolom: Kolom) -> String {
    "\(nama)!$\(columnName(pointsColumn(kolom)))$\(rowNumber(index))"
  }

  static func answerColumn(_ kolom: Kolom) -> Int { firstAnswerColumn + kolom.position }
  static func pointsColumn(_ kolom: Kolom) -> Int { firstPointsColumn + kolom.position }

  var plan: SheetPlan {
    let widths = LKESheet.widths + prefill.remarked.map { _ in 34 }
    var sheet = SheetPlan(
      name: LKESheet.nama, columns: widths.map { ColumnPlan(width: Double($0)) })
    head(&sheet)
    for (index, row) in rows.rows.enumerated() { put(row, index, &sheet) }
    sheet.frozenRows = LKESheet.headingRow
    sheet.frozenColumns = 2
    sheet.isProtected = true
    sheet.marks = marks
    sheet.page = PagePlan(
      paper: .a4, isLandscape: true, repeatedRows: LKESheet.headingRow,
      footer: "&LLKE Zona Integritas \(prefill.scheme.id.footerText)&RHalaman &P dari &N")
    return sheet
  }
}

extension LKESheet {
  private func head(_ sheet: inout SheetPlan) {
    sheet.put(
      .text("Lembar Kerja Evaluasi Zona Integritas"), row: 1, column: 1, style: CellStyles.title)
    let indicative = prefill.scheme.isIndicative ? " (angka indikatif)" : ""
    // Never the name alone, which may be a key of the head: “Contoh”.
    sheet.put(.text("Menurut \(prefill.scheme.nama)\(indicative)"), row: 2, column: 1)
    sheet.put(
      .text(
        "Isi sel berwarna. Pada butir persentase isi jumlah-jumlah di bawahnya, atau "
          + "persentasenya saja."), row: 3, column: 1)
    let heads = LKESheet.columnHeads + prefill.remarked.map { "Catatan \($0.rawValue)" }
    for (index, text) in heads.enumerated() {
      sheet.put(.text(text), row: LKESheet.headingRow, column: index + 1, style: CellStyles.heading)
    }
    sheet.rowHeights[LKESheet.headingRow] = 30
  }

  private func put(_ row: AnswerRow, _ index: Int, _ sheet: inout SheetPlan) {
    let number = LKESheet.rowNumber(index)
    let text = CellStyles.text(row.level)
    let cells = [row.kode, row.uraian, nil, row.jenis, row.pilihan]
    for (column, content) in cells.enumerated() {
      sheet.put(
        content.map { .text($0) } ?? .blank, row: number, column: column + 1, style: text)
    }
    sheet.put(
      row.bobot.map { .number($0) } ?? .blank, row: number, column: 3,
      style: CellStyles.number(row.level))
    for kolom in Kolom.allCases { put(row, index, in: kolom, &sheet) }
    let remark = row.level == .butir ? CellStyles.entry : text
    for (offset, kolom) in ([nil] + prefill.remarked.map(Optional.some)).enumerated() {
      let words = prefill.words(row, kolom).map { CellContent.text($0) }
      sheet.put(words ?? .blank, row: number, column: LKESheet.bukti + offset, style: remark)
    }
    sheet.rowHeights[number] = height(row)
    if let rule = row.entryRule(CellRange(rows: number...number, columns: LKESheet.answerColumns)) {
      sheet.entries.append(rule)
    }
  }

  /// In points, by the lines of code, wording and choices; not every program
  /// makes room for wrapped text by itself.
  private func height(_ row: AnswerRow) -> Double {
    let code = (row.kode.count + LKESheet.widths[0] - 1) / LKESheet.widths[0]
    let text = (row.uraian.count * 9 / 8 + LKESheet.widths[1] - 1) / LKESheet.widths[1]
    let choices = (row.pilihan ?? "").split(separator: "\n").reduce(0) {
      $0 + ($1.count + LKESheet.widths[4] - 1) / LKESheet.widths[4]
    }
    return Double(max(1, code, text, choices)) * 13 + 2
  }

  private func put(_ row: AnswerRow, _ index: Int, in kolom: Kolom, _ sheet: inout SheetPlan) {
    let number = LKESheet.rowNumber(index)
    let entry =
      row.butir == nil
      ? CellStyles.text(row.level)
      : CellStyles.entry.with {
        $0.format = row.format
        $0.horizontal = .center
      }
    sheet.put(
      prefill.jawaban(row, kolom), row: number, column: LKESheet.answerColumn(kolom), style: entry)
    var content = CellContent.blank
    if let formula = row.cellFormula(index, cells(kolom)) {
      content = .formula(formula, result: prefill.hasil(row, kolom))
    }
    sheet.put(
      content, row: number, column: LKESheet.pointsColumn(kolom),
      style: CellStyles.number(row.level))
  }

  private func cells(_ kolom: Kolom) -> ColumnCells {
    ColumnCells(
      jawaban: columnName(LKESheet.answerColumn(kolom)),
      nilai: columnName(LKESheet.pointsColumn(kolom)),
      penyebutNol: IdentitySheet.address("penyebut_nol"), nomor: LKESheet.rowNumber)
  }

  private static let answerColumns = firstAnswerColumn...firstPointsColumn - 1

  private var marks: [MarkRule] {
    let last = LKESheet.rowNumber(rows.rows.count - 1)
    let first = LKESheet.rowNumber(0)
    let range = CellRange(
      rows: first...last, columns: LKESheet.firstPointsColumn...LKESheet.bukti - 1)
    let cell = "\(columnName(LKESheet.firstPointsColumn))\(first)"
    return [
      MarkRule(
        range: range, formula: "=LEFT(\(cell),7)=\"\(CellState.wrong)\"",
        style: .plain.with {
          $0.fill = 0xF8CBAD
          $0.color = 0x9C0006
        })
    ]
  }
}
