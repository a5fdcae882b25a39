package import Diagnostics
internal import Evaluation
internal import Sheets

extension Evaluasi {
  /// The ministry's columns, and behind them any others that have something.
  package func soalCSV() throws(Faults) -> String {
    let others = otherColumns
    let names = others.map { $0.rawValue.lowercased() }
    let head =
      [
        "soal_id", "kode", "jawaban_unit", "jawaban_tpi", "catatan_unit", "bukti_dukung_unit",
        "catatan_tpi",
      ] + names.flatMap { ["jawaban_\($0)", "catatan_\($0)"] }
    let rows = try soal().map { answer in
      let ministrys = [
        "\(answer.id)", answer.code, answer.jawaban[.mandiri], answer.jawaban[.tpi],
        answer.catatan[.mandiri], answer.bukti, answer.catatan[.tpi],
      ]
      let rest = others.flatMap { [answer.jawaban[$0], answer.catatan[$0]] }
      return (ministrys + rest).map { $0 ?? "" }
    }
    return csvText([head] + rows)
  }
}
