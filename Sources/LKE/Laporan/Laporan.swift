package import Bahasa
package import Diagnostics
internal import Evaluation
internal import Measures
package import Records

/// An evaluation that can be printed: its office, year, date and town are known.
package final class Laporan: Sendable {
  package let evaluasi: Evaluasi
  package let satker: Satker
  package let tanggal: CalendarDate
  let tahun: Int
  let kota: String
  let scheme: Scheme
  let score: Score
  let verdict: Verdict
  let way: JalanResult

  /// Nil when the head lacks one of these.
  ///
  /// - Throws: what `Score.init` throws.
  package init?(_ evaluasi: Evaluasi) throws(Faults) {
    let head = evaluasi.head
    guard let satker = head.satker, let tahun = head.tahun, let tanggal = head.tanggal,
      let kota = head.kota
    else { return nil }
    self.evaluasi = evaluasi
    self.satker = satker
    self.tanggal = tanggal
    self.tahun = tahun
    self.kota = kota
    scheme = evaluasi.scheme
    score = evaluasi.score
    verdict = score.verdict(evaluasi.target)
    way = try evaluasi.answers.jalan(evaluasi.kolom, evaluasi.target, evaluasi.scheme)
  }

  func minimum(_ subject: Syarat.Subject) -> Rational? {
    scheme.minimum(subject, evaluasi.target)
  }

  var head: RecordHead { evaluasi.head }
}
