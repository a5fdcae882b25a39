public import Evaluation
internal import Measures
public import Records
internal import Sheets

/// What a new sheet of answers begins with.
public struct Prefill: Sendable {
  public var scheme: Scheme
  /// The scheme's name as a record gives it: its id, or its file beside the record.
  var skema: String
  public var wilayah: Wilayah?
  public var tahun: Int?
  public var target: Target
  /// Answers that are known already; usually none.
  public var answers: AnswerSheet
  public var bukti: [String: String]
  /// Remarks by column, where a file keeps them apart from evidence.
  var catatan: [Kolom: [String: String]] = [:]
  /// What was typed of the head, by path; the names of files are left out, which another folder
  /// may not hold.
  var lines: [String: String] = [:]
  /// The columns that reports are to show, where that is said.
  var kolom: Kolom?
  var banding: Kolom?
  /// The figures are made up.
  public var contoh = false
  /// The scores of the answers, for what the formulas show before they are
  /// calculated anew.
  private var scores: [Kolom: Score] = [:]

  public init(
    _ scheme: Scheme, wilayah: Wilayah? = nil, tahun: Int? = nil, target: Target = .wbk,
    answers: AnswerSheet = AnswerSheet(), bukti: [String: String] = [:]
  ) {
    self.scheme = scheme
    skema = scheme.id
    self.wilayah = wilayah
    self.tahun = tahun
    self.target = target
    self.answers = answers
    self.bukti = bukti
    for kolom in Kolom.allCases { scores[kolom] = try? Score(answers, kolom, scheme) }
  }
}

extension Prefill {
  func score(_ kolom: Kolom) -> Score? { scores[kolom] }

  func jawaban(_ row: AnswerRow, _ kolom: Kolom) -> CellContent {
    guard let butir = row.butir, let answer = answers.jawaban[kolom]?[butir.code] else {
      return .blank
    }
    switch (answer, row.cacah) {
    case (.cacah(let counts), let name?):
      return counts[name].map { .number(Rational($0)) } ?? .blank
    case (.pilihan(let text), nil): return .text(text)
    case (.rasio(let value), nil), (.indeks(let value), nil), (.nilai(let value), nil):
      return .number(value)
    default: return .blank
    }
  }

  /// The columns that have remarks, behind those of every form.
  var remarked: [Kolom] { Kolom.allCases.filter { catatan[$0]?.isEmpty == false } }

  /// Evidence, or of a column remarks.
  func words(_ row: AnswerRow, _ kolom: Kolom? = nil) -> String? {
    guard row.level == .butir else { return nil }
    return kolom.map { catatan[$0]?[row.kode] } ?? bukti[row.kode]
  }

  /// The result of a row's formula.
  func hasil(_ row: AnswerRow, _ kolom: Kolom) -> FormulaResult {
    if let value = nilai(row, kolom) { return .number(value) }
    // An answer without points: counts of which the policy says nothing.
    let isAnswered = row.butir.map { answers.jawaban[kolom]?[$0.code] != nil } ?? true
    return .text(isAnswered ? CellState.incomplete : "")
  }

  private func nilai(_ row: AnswerRow, _ kolom: Kolom) -> Rational? {
    guard let score = scores[kolom] else { return nil }
    if let butir = row.butir, let bobot = row.bobot {
      return score.skor[butir.code].map { $0 * bobot }
    }
    return score.nilai(kode: row.kode)
  }
}

extension Score {
  /// The points of a heading of the sheet.
  func nilai(kode: String) -> Rational? {
    let part = scheme.pengungkit
    if kode == CodeBook.total { return total }
    if kode == part.code { return pengungkit }
    if kode == scheme.hasil.code { return hasil }
    if let sub = part.subs.first(where: { $0.code == kode }) { return nilai(sub) }
    if let group = scheme.hasil.kelompok.first(where: { $0.code == kode }) { return nilai(group) }
    for (index, aspek) in part.aspek.enumerated() {
      if aspek.code == kode { return nilai(aspek: index) }
      for (number, area) in part.areas.enumerated() where kode == "\(aspek.code).\(area.code)" {
        return nilai(aspek: index, area: number)
      }
    }
    return nil
  }
}
