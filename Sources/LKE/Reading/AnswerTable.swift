internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

/// The rows of a sheet of answers, found by their headings.
struct AnswerTable {
  /// Of the sheet.
  var place: Place
  var rows: [Row] = []
  /// What the sheet itself gives as the total, by column.
  var totals: [(kolom: Kolom, value: Rational, place: Place)] = []
  /// What a sheet of the ministry shows.
  var official: [Official] = []

  /// More than any scheme has; of a longer table the rest is not read.
  static let mostRows = 25_000

  struct Official {
    var of: MinistryRow.Total
    var kolom: Kolom
    var value: Rational
    var place: Place
  }

  struct Row {
    var code: String
    var place: Place
    var answers: [Answer] = []
    var bukti: [Remark] = []
    /// The ministry's forms keep remarks apart from evidence.
    var catatan: [(kolom: Kolom, remark: Remark)] = []
  }

  /// Words beside an answer.
  struct Remark {
    var place: Place
    var text: Result<String, CellFault>
    /// What is to be told of the cell, though it can be read.
    var said: Diagnostic?

    init(_ cell: Sheet.Cell) {
      place = cell.place
      said = cell.remark
      text = Result { () throws(CellFault) in try cell.words() }
    }

    /// Nil for what is no text.
    init?(_ node: TreeNode) {
      guard let words = node.text else { return nil }
      place = node.place
      text = .success(words)
    }
  }

  struct Answer {
    var kolom: Kolom
    var text: String
    var place: Place
    /// Shown as a percentage.
    var isPercent = false
    var percentText = ""
    var fault: CellFault?
    /// Why it is no number, where one is wanted.
    var noNumber: CellFault?
    /// A percentage above its counts.
    var isShown = false
  }
}

extension AnswerTable {
  /// A total that the sheet shows must be the one that its answers give.
  func compareTotals(_ evaluasi: Evaluasi, _ findings: Findings) {
    if let kolom = official.first?.kolom, let score = evaluasi.score(kolom) {
      OfficialTotals(shown: official, score: score, findings: findings).compare()
    }
    for (kolom, value, place) in totals {
      guard let score = evaluasi.score(kolom) else { continue }
      let right = score.total
      // A spreadsheet counts in binary fractions.
      if let right, (right - value).magnitude < Rational(1, over: 1_000_000) { continue }
      findings.warn(
        at: place,
        .lkeOtherTotal(kolom.rawValue, shown: value.text(), right: right?.text()),
        hint: .lkeOtherTotalHint)
    }
  }
}
