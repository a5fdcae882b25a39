internal import Diagnostics
internal import Evaluation
internal import LKE
internal import Measures
internal import Records

/// The scores of one sheet, to be told.
struct NilaiReport {
  let record: String
  let evaluasi: Evaluasi
  let score: Score
  let verdict: Verdict
  let jalan: HasilJalan

  init(record: String, evaluasi: Evaluasi) throws(Faults) {
    self.record = record
    self.evaluasi = evaluasi
    score = evaluasi.score
    verdict = score.verdict(evaluasi.target)
    jalan = try evaluasi.lembar.jalan(evaluasi.kolom, evaluasi.target, evaluasi.scheme)
  }

  var scheme: Scheme { evaluasi.scheme }
}
