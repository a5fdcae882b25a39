package import Diagnostics
internal import Evaluation
internal import Sheets

extension Evaluasi {
  /// The ministry's columns, and behind them any others that have something; the head below them,
  /// which the ministry's form does not have.
  package func soalCSV() throws(Faults) -> String {
    let answers = try soal()
    let others = otherColumns
    let titles =
      [SoalKey.id, "kode"] + (answers.first?.texts.map(\.key) ?? [])
      + others.flatMap { [SoalKey.jawaban($0), SoalKey.catatan($0)] }
    let rows = answers.map { answer in
      let texts =
        answer.texts.map(\.text) + others.flatMap { [answer.jawaban[$0], answer.catatan[$0]] }
      return ["\(answer.id)", answer.code] + texts.map { $0 ?? "" }
    }
    let head = Prefill(self, skema: try SoalBook().scheme.id).headRows()
      .map { $0 + Array(repeating: "", count: titles.count - $0.count) }
    return csvText([titles] + rows + head)
  }
}
