internal import Evaluation
internal import Measures
internal import Sheets

// The formulas of the workbook. A spreadsheet counts in binary fractions; sums
// are rounded, so that what is exactly on a threshold is on it. Every level keeps
// a decimal more than the sum above it, whose rounding then heals what the parts lost.

/// Which cells the formulas of one column speak of.
struct ColumnCells {
  /// The letter of the answers, "F".
  var jawaban: String
  /// The letter of the points, "I".
  var nilai: String
  /// The sheet's cell that holds the policy for zero denominators.
  var penyebutNol: String
  /// The number of a row from its index.
  var nomor: @Sendable (Int) -> Int

  func jawaban(_ index: Int) -> String { "\(jawaban)\(nomor(index))" }
  func nilai(_ index: Int) -> String { "\(nilai)\(nomor(index))" }
}

/// What a formula shows where there is no number.
enum CellState {
  static let incomplete = "belum lengkap"
  static let wrong = "periksa"
  static let twice = "periksa: isi salah satu"
}

extension AnswerRow {
  /// The points of a row, empty for a count.
  func cellFormula(_ index: Int, _ column: ColumnCells) -> String? {
    guard level != .cacah else { return nil }
    guard let butir, let bobot else { return sum(column) }
    let cell = column.jawaban(index)
    switch butir.kind {
    case .pilihan(_, let choices): return pilihan(choices, cell, bobot)
    case .rasio(let formula): return rasio(formula, cell, times: bobot, column)
    case .indeks(let skala): return measured(cell, most: skala, times: bobot / skala)
    case .nilai(let most): return measured(cell, most: most, times: bobot / most)
    }
  }
}

extension AnswerRow {
  private func sum(_ column: ColumnCells) -> String {
    let cells = children.map { column.nilai($0) }.joined(separator: ",")
    return "=IF(COUNT(\(cells))=\(children.count),ROUND(SUM(\(cells)),\(level.decimals)),"
      + "\"\(CellState.incomplete)\")"
  }

  private func pilihan(_ choices: [Choice], _ cell: String, _ bobot: Rational) -> String {
    let typed = "UPPER(TRIM(\(cell)))"
    let score = choices.reversed().reduce("\"\(CellState.wrong)\"") { rest, choice in
      "IF(\(typed)=\"\(choice.jawaban.uppercased())\",\((choice.skor * bobot).exact),\(rest))"
    }
    return "=IF(\(typed)=\"\",\"\",\(score))"
  }

  private func measured(_ cell: String, most: Rational, times: Rational) -> String {
    "=IF(\(cell)=\"\",\"\",IF(NOT(ISNUMBER(\(cell))),\"\(CellState.wrong)\","
      + "IF(OR(\(cell)<0,\(cell)>\(most.exact)),\"\(CellState.wrong)\",\(cell)*\(times.exact))))"
  }

  /// A share that is typed, or else the counts below; the same cases as
  /// `Butir.skor` and `Butir.fault` have.
  private func rasio(
    _ formula: Formula, _ cell: String, times bobot: Rational, _ column: ColumnCells
  ) -> String {
    let cells = children.map { column.jawaban($0) }
    let all = cells.joined(separator: ",")
    let names = Dictionary(zip(formula.cacah, cells)) { first, _ in first }
    let filled = names.merging(AnswerRow.replaced(formula, names)) { _, replaced in replaced }
    let above = AnswerRow.sum(formula.numerator, filled)
    let below = AnswerRow.sum(formula.denominator, filled)
    let typed =
      "IF(COUNTA(\(all))>0,\"\(CellState.twice)\",IF(NOT(ISNUMBER(\(cell))),\"\(CellState.wrong)\","
      + "IF(OR(\(cell)<0,\(cell)>1),\"\(CellState.wrong)\",\(cell)*\(bobot.exact))))"
    let policy =
      formula.isNolPenuh
      ? bobot.exact
      : "IF(\(column.penyebutNol)=\"penuh\",\(bobot.exact),IF(\(column.penyebutNol)=\"nol\",0,"
        + "\"\(CellState.incomplete)\"))"
    let zero = "IF(\(above)<0,0,IF(\(above)>0,\"\(CellState.wrong)\",\(policy)))"
    let counted =
      "IF(\(AnswerRow.isMissing(formula, names)),\"\(CellState.incomplete)\","
      + "IF(\(below)<0,\"\(CellState.wrong)\","
      + "IF(\(below)=0,\(zero),MAX(0,MIN(1,(\(above))/(\(below))))*\(bobot.exact))))"
    return "=IF(\(cell)<>\"\",\(typed),IF(COUNTA(\(all))=0,\"\",\(counted)))"
  }

  /// What stands in a formula for a count that something else can stand for.
  private static func replaced(_ formula: Formula, _ names: [String: String]) -> [String: String] {
    formula.pengganti.reduce(into: [:]) { all, entry in
      let cell = names[entry.key] ?? "0"
      all[entry.key] = "IF(ISNUMBER(\(cell)),\(cell),\(sum(entry.value, names)))"
    }
  }

  /// Whether a count is missing without which there is no score.
  private static func isMissing(_ formula: Formula, _ names: [String: String]) -> String {
    let needed = formula.cacah.filter { !formula.lain.contains($0) && formula.pengganti[$0] == nil }
      .compactMap { names[$0] }
    let own = needed.isEmpty ? [] : ["COUNT(\(needed.joined(separator: ",")))<\(needed.count)"]
    let replaced = formula.pengganti.keys.sorted().map { name in
      let parts = (formula.pengganti[name] ?? []).compactMap { names[$0.nama] }
      return "AND(NOT(ISNUMBER(\(names[name] ?? "0"))),COUNT(\(parts.joined(separator: ",")))"
        + "<\(parts.count))"
    }
    return "OR(\((own + replaced).joined(separator: ",")))"
  }

  private static func sum(_ terms: [Formula.Term], _ names: [String: String]) -> String {
    let text = terms.enumerated().map { index, term in
      let sign = term.isSubtracted ? "-" : index > 0 ? "+" : ""
      return sign + (names[term.nama] ?? "0")
    }
    return "(\(text.joined()))"
  }
}

extension AnswerRow.Level {
  /// The decimals to which a sum of this level is rounded.
  fileprivate var decimals: Int {
    switch self {
    case .butir, .cacah, .sub: 13
    case .area: 12
    case .aspek: 11
    case .bagian: 10
    case .total: 9
    }
  }
}

extension Rational {
  /// In a formula: "0.75" as "(3/4)", exact.
  var exact: String { "(\(self))" }
}
