internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Sheets

/// The heads of a sheet as the ministry makes it: numerals, weights, what may be answered, and
/// answers; no codes. Columns are found by their heads, which may take two rows.
struct MinistryHeading {
  /// The row below which questions begin.
  let row: Int
  /// Numerals and wording stand from here up to the weights.
  let labels: Range<Int>
  let bobot: Int
  let pilihan: Int
  let jawaban: [AnswerColumns.Column]
  /// The points of one of the columns of answers.
  let nilai: AnswerColumns.Column?
  /// Points of which it is not known whose they are.
  let points: Int?
  let bukti: [Int]
  let catatan: [AnswerColumns.Column]
  private let columns: AnswerColumns

  /// - Parameter kolom: whose answers a column is that does not say it.
  init?(_ sheet: Sheet, _ kolom: Kolom) {
    for row in sheet.rows.prefix(40) {
      let (named, last) = MinistryHeading.heads(row)
      let heads = named.map { ($0.column, hurufDanAngka($0.name)) }
      guard let bobot = heads.first(where: { $0.1.hasPrefix("bobot") })?.0,
        let pilihan = heads.first(where: { MinistryHeading.choices.contains($0.1) })?.0,
        !heads.contains(where: { $0.1.hasPrefix("kode") })
      else { continue }
      let evidence = heads.filter { $0.1.hasPrefix("bukti") || $0.1.hasPrefix("link") }.map(\.0)
      let own = named.filter {
        $0.column > bobot && $0.column != pilihan && !evidence.contains($0.column)
      }
      let found = AnswerColumns(own, MinistryHeading.below(last, in: sheet), unnamed: kolom)
      guard found.holdAnswers else { continue }
      columns = found
      jawaban = columns.answers
      self.row = last
      self.bobot = bobot
      self.pilihan = pilihan
      labels = 1..<bobot
      let points = heads.first { $0.1 == "nilai" || $0.1 == "skor" }?.0
      nilai = found.points.first ?? points.flatMap(found.points)
      self.points = nilai == nil ? points : nil
      catatan = columns.remarks
      // The circulating workbook has no heads over evidence and links, right of the notes.
      let free = catatan.last.map { [$0.column + 1, $0.column + 2] } ?? []
      bukti =
        evidence.isEmpty ? free.filter { column in !heads.contains { $0.0 == column } } : evidence
      return
    }
    return nil
  }

  /// The heads of a row and the number of the last one: where the next row says below some of
  /// them whose they are, it belongs to them: “Jawaban TPI”.
  private static func heads(_ row: Sheet.Row) -> (heads: [AnswerColumns.Head], row: Int) {
    let head = { (cell: Sheet.Cell) in
      AnswerColumns.Head(
        name: "\(cell.value)",
        above: row.sheet.shown(row: row.number - 1, column: cell.column).map { "\($0.value)" },
        column: cell.column)
    }
    let bobot = row.cells.first { hurufDanAngka("\($0.value)").hasPrefix("bobot") }
    guard let first = bobot?.column, let below = row.sheet.row(row.number + 1),
      below.cells.allSatisfy({ $0.column > first }),
      below.cells.contains(where: { AnswerHead.group("\($0.value)") != nil })
    else { return (row.cells.map(head), row.number) }
    let whose = below.cells.map { cell in
      let above = row.sheet.shown(row: row.number, column: cell.column).map { "\($0.value) " }
      return AnswerColumns.Head(name: (above ?? "") + "\(cell.value)", column: cell.column)
    }
    let alone = row.cells.filter { below[$0.column] == nil }.map(head)
    return (alone + whose, below.number)
  }

  private static let choices: Set = [
    "pilihan", "pilihanjawaban", "opsi", "opsijawaban", "jenisjawaban", "tipejawaban",
  ]

  private static func below(_ row: Int, in sheet: Sheet) -> AnswerColumns.Rows {
    sheet.rows.lazy.filter { $0.number > row }
  }

  /// The sheet that has such heads: the visible one, or the only one.
  static func find(_ workbook: Workbook, _ kolom: Kolom) -> (Sheet, MinistryHeading)? {
    let found = workbook.sheets.compactMap { sheet in
      MinistryHeading(sheet, kolom).map { (sheet, $0) }
    }
    return found.first { !$0.0.isHidden } ?? found.first
  }

  /// Whose answers are not read, and of what it is not known.
  func tellColumns(_ sheet: Sheet, _ findings: Findings) {
    columns.tellUnsure(sheet, row: row, findings)
    columns.tellOthers(sheet, row: row, from: bobot, findings)
  }
}
