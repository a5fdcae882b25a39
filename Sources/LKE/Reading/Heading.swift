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
  /// Only columns that the sheet has.
  var answers: [(kolom: Kolom, column: Int)] = []
  private var scores: [(kolom: Kolom, column: Int)] = []
  private var bukti: Int?
  private var catatan: [(kolom: Kolom, column: Int)] = []
  /// A column that may hold answers or names of provinces.
  private var unsure: (name: String, column: Int)?
  /// What nobody knows.
  private var others: [(name: String, column: Int)] = []
  /// Whether its codes are numbers of the ministry's form.
  private(set) var isBySoal = false

  /// Nil when no row names a column of codes and one of answers.
  init?(_ sheet: Sheet) {
    for row in sheet.rows.prefix(60) {
      self.init(row)
      if let unsure, namesOffices(unsure.column, in: sheet) {
        answers.removeAll { $0.column == unsure.column }
        others.append(unsure)
      }
      if code > 0, !answers.isEmpty { return }
    }
    return nil
  }

  private init(_ row: Sheet.Row) {
    self.row = row.number
    code = 0
    for cell in row.cells {
      let name = hurufDanAngka("\(cell.value)")
      let isSoal = ["soalid", "idsoal", "nosoal", "nomorsoal"].contains(name)
      if name == "kode" || name == "kodebutir" || isSoal {
        // The number says more than a code beside it.
        guard !isBySoal else { continue }
        (code, isBySoal) = (cell.column, isSoal)
      } else if let kolom = Kolom(remarksUnder: name) {
        catatan.append((kolom, cell.column))
      } else if name.hasPrefix("bukti") || name == "catatan" {
        bukti = bukti ?? cell.column
      } else if take(name, cell.column) {
        if Kolom.isAlsoAnOffice(name) { unsure = ("\(cell.value)", cell.column) }
      } else if !Heading.shown.contains(name) {
        others.append(("\(cell.value)", cell.column))
      }
    }
  }

  /// What sheets show beside what is read.
  private static let shown = Set(
    (LKESheet.columnHeads + [
      "No.", "No. urut", "Nomor", "Nomor urut", "Pertanyaan", "Butir", "Pilihan jawaban", "Nilai",
      "Skor", "Bobot soal",
      "Jenis jawaban", "Penjelasan", "Area", "Kode soal",
    ]).map(hurufDanAngka))

  /// Returns whether it is one that is read.
  private mutating func take(_ name: String, _ column: Int) -> Bool {
    if let kolom = Kolom(answersUnder: name) {
      answers.append((kolom, column))
    } else if let kolom = Kolom(pointsUnder: name) {
      scores.append((kolom, column))
    } else {
      return false
    }
    return true
  }
}

extension Heading {
  /// Warns of columns of one's own in which something stands, all at once.
  func tellOthers(_ sheet: Sheet, _ findings: Findings) {
    let own = others.filter { _, column in
      sheet.rows.contains { $0.number > row && $0[code] != nil && $0[column] != nil }
    }
    guard !own.isEmpty else { return }
    let names = own.map { "“\($0.name.prefix(60))” (\(columnName($0.column)))" }
    findings.warn(at: sheet.place(ofRow: row), .ownColumns(names), hint: .lkeReadColumns)
  }

  /// Under “Provinsi” may also stand where an office is, which its first row shows: it names
  /// a province, or its code is an area's.
  private func namesOffices(_ column: Int, in sheet: Sheet) -> Bool {
    let rows = sheet.rows.drop { $0.number <= row }
    let first = rows.first { $0[column] != nil } ?? rows.first { $0[code] != nil }
    let isArea = !isBySoal && first?[code].map { Wilayah(typed: "\($0.value)") != nil } ?? false
    let names = first?[column].map { Wilayah.bernama(WilayahName("\($0.value)")) } ?? []
    return isArea || names.contains { $0.tingkat == .provinsi }
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
    result.catatan = catatan.compactMap { kolom, column in
      row[column].map { (kolom, AnswerTable.Remark($0)) }
    }
    return result
  }

  /// The totals that a row shows as numbers.
  func totals(_ row: Sheet.Row) -> [(kolom: Kolom, value: Rational, place: Place)] {
    scores.compactMap { kolom, column in
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
