import Diagnostics
import Evaluation
import Measures

/// What a sheet of answers comes to, line by line.
///
/// - Throws: `Faults` when an answer is none that its question can have.
func told(_ sheet: AnswerSheet, _ kolom: Kolom, _ scheme: Scheme) throws(Faults) -> [String] {
  let score = try Score(sheet, kolom, scheme)
  let verdict = score.verdict(.wbk)
  var lines = [score.total?.text() ?? "–", verdict.kalimat]
  for row in verdict.rows where !row.status.isMet {
    lines.append("\(row.nomor)  \(row.pokokKata): \(row.keadaanKata)")
  }
  let result = try sheet.jalan(kolom, .wbk, scheme)
  lines.append(result.message(verdict).indonesian)
  for step in result.jalan?.langkah ?? [] {
    lines.append("\(step.code)  \(step.langkah) langkah, +\(step.tambahan.text())")
  }
  return lines
}
