internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

/// The row of headings of a sheet of answers, and which column is which.
struct Heading {
  var row: Int
  var code: Int
  private let columns: AnswerColumns
  private var bukti: Int?
  /// Whether its codes are numbers of the ministry's form.
  private(set) var isBySoal = false

  /// Only columns that the sheet has.
  var answers: [AnswerColumns.Column] { columns.answers }

  /// Nil when no row names a column of codes and one of answers.
  ///
  /// - Parameter kolom: whose answers a column is that does not say it.
  init?(_ sheet: Sheet, _ kolom: Kolom? = nil) {
    for row in sheet.rows.prefix(60) {
      guard let found = Heading(row, in: sheet, kolom) else { continue }
      self = found
      return
    }
    return nil
  }

  private init?(_ row: Sheet.Row, in sheet: Sheet, _ kolom: Kolom?) {
    self.row = row.number
    code = 0
    var heads: [AnswerColumns.Head] = []
    for cell in row.cells {
      let text = "\(cell.value)"
      let name = hurufDanAngka(text)
      let isSoal = ["soalid", "idsoal", "nosoal", "nomorsoal"].contains(name)
      if name == "kode" || name == "kodebutir" || isSoal {
        // The number says more than a code beside it.
        guard !isBySoal else { continue }
        (code, isBySoal) = (cell.column, isSoal)
      } else if name.hasPrefix("bukti") || name == "catatan" {
        bukti = bukti ?? cell.column
      } else {
        heads.append(.init(name: text, column: cell.column))
      }
    }
    guard code > 0 else { return nil }
    let rows = Heading.rows(of: sheet, below: row.number, code)
    // A register's columns may be called so.
    let first = rows.first?[code]
    if !isBySoal, let first, Wilayah(typed: "\(first.value)") != nil { return nil }
    columns = AnswerColumns(heads, rows, unnamed: kolom)
    guard columns.holdAnswers else { return nil }
    // Registers have columns of letters too; their codes are numbers, be they wrong ones.
    let isNumber = first.map { "\($0.value)".first?.isNumber ?? false } ?? false
    if !isBySoal, columns.answers.isEmpty, isNumber { return nil }
  }

  /// Whether sheets show it beside what is read.
  static func isShown(_ head: String) -> Bool {
    shown.contains(hurufDanAngka(head)) && AnswerHead(head) == .other
  }

  private static let shown = Set(
    (LKESheet.columnHeads + [
      "No.", "No. urut", "Nomor", "Nomor urut", "Pertanyaan", "Butir", "Pilihan jawaban", "Nilai",
      "Skor", "Bobot soal", "Jenis jawaban", "Penjelasan", "Area", "Kode soal",
    ]).map(hurufDanAngka))

  /// Those with a code.
  private static func rows(of sheet: Sheet, below row: Int, _ code: Int) -> AnswerColumns.Rows {
    sheet.rows.lazy.filter { $0.number > row && $0[code] != nil }
  }

  /// Whose answers are not read, and of what it is not known.
  func tellColumns(_ sheet: Sheet, _ findings: Findings) {
    columns.tellUnsure(sheet, row: row, findings)
    columns.tellOthers(sheet, row: row, from: 1, findings)
  }
}

extension Heading {
  /// What a row holds.
  func answers(_ row: Sheet.Row, code: String, at place: Place) -> AnswerTable.Row {
    var result = AnswerTable.Row(code: code, place: place)
    result.answers = answers.compactMap { kolom, column in
      row[column].map { AnswerTable.Answer(kolom, $0) }
    }
    result.bukti = bukti.flatMap { row[$0] }.map { [AnswerTable.Remark($0)] } ?? []
    result.catatan = columns.remarks.compactMap { kolom, column in
      row[column].map { (kolom, AnswerTable.Remark($0)) }
    }
    return result
  }

  /// The totals that a row shows as numbers.
  func totals(_ row: Sheet.Row) -> [(kolom: Kolom, value: Rational, place: Place)] {
    columns.points.compactMap { kolom, column in
      guard let cell = row[column], case .number(let value) = cell.value else { return nil }
      return (kolom, value, cell.place)
    }
  }
}

extension AnswerTable.Answer {
  init(_ kolom: Kolom, _ cell: Sheet.Cell) {
    self.init(kolom: kolom, text: "", place: cell.place)
    switch cell.value {
    case .fault(let found): fault = found
    case .number(let number):
      isPercent = cell.isPercent
      percentText = number.percent()
      let typed = "\(cell.value)"
      // Digits without an end, or more than are read: the fraction itself.
      text = Rational(typed) == nil ? "\(number)" : typed
    case .date, .text:
      text = "\(cell.value)"
      noNumber = cell.noNumber
    case .flag: text = "\(cell.value)"
    }
  }
}
