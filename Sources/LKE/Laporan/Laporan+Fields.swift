internal import Bahasa
internal import Diagnostics
internal import Evaluation
package import Fields
internal import Measures
internal import Records

extension Laporan {
  /// Of one office's LKE, scored. Points and weights are on the scale of the
  /// scheme, `persen` from 0 to 100; what no answer gives is absent.
  package static let fields = Fields<Laporan>(
    .all(of: head), .all(of: answers), .all(of: result), .all(of: sums),
    .all(of: parts))

  /// Of the office and the report, not of the answers.
  static let head = Fields<Laporan>(
    .jenis("evaluasi").required,
    .versi,
    .group(
      "satker", Satker.fields, id: "kantor yang dinilai", en: "the office that is evaluated"
    ) { $0.satker }.typed(),
    .number("tahun", id: "tahun yang dinilai", en: "the year that is evaluated") { $0.tahun }
      .typed(10, "2022"),
    .date("tanggal", id: "tanggal laporan", en: "the date of the report") { $0.tanggal }
      .typed(40, "2022-12-20"),
    .kota("Sambas") { $0.kota },
    .penandaLaporan { $0.head.penandaTangan },
    .mengetahui(Pejabat.fieldsOfReport) { $0.head.mengetahui },
    .part(Penugasan.fields) { $0.evaluasi.penugasan },
    .contoh { $0.head.isContoh },
    .look("baku"))

  private static let kolomYAML = Kolom.daftar.lowercased()

  private static let answers = Fields<Laporan>(
    .skemaKey.required,
    .skema { $0.scheme },
    .target { $0.evaluasi.target },
    .fixed(
      "kolom",
      id: "kolom yang ditampilkan laporan; jika tidak diisi, kolom terakhir (\(Kolom.daftar)) "
        + "yang lengkap, atau yang terakhir berisi jawaban jika tidak ada yang lengkap",
      en: "the column that reports show; when it is not given, the last one (\(Kolom.daftar)) "
        + "that is complete, or the last with an answer when none is"
    ) { $0.evaluasi.kolom.rawValue }.chosen(from: Kolom.self, .tpi),
    .key(
      "banding",
      id: "kolom pembanding: nilainya dicetak di sebelah kolom yang ditampilkan, dengan selisihnya "
        + "dan butir yang dijawab berbeda",
      en: "a column to compare with: its scores stand beside those of the shown one, with their "
        + "differences and what is answered differently"
    ).chosen(from: Kolom.self, .mandiri),
    .key(
      "penyebut_nol",
      id: "nilai persentase yang penyebutnya nol: penuh, nol, atau kosong (dianggap belum dijawab)",
      en:
        "what a percentage over zero scores: penuh (in full), nol (nothing) or kosong (unanswered)"
    ).chosen(from: ZeroDenominator.self, .penuh),
    .key(
      "sudah_wbk", id: "ya jika satker sudah berpredikat WBK",
      en: "ya when the office already holds WBK"
    ).chosen(from: YesNo.self, otherwise: .tidak),
    .key(
      "uraian", id: "berkas teks berisi bunyi resmi butir, di folder berkas ini",
      en: "a text file with the official wording of the questions, in this file's folder"
    ).typedPath("uraian-resmi.txt"),
    .key(
      "jawaban", id: "jawaban menurut kolom (\(kolomYAML)), lalu menurut kode butir",
      en: "the answers by column (\(kolomYAML)), then by the code of the question"
    ).open,
    .key(
      "bukti", id: "bukti atau catatan menurut kode butir", en: "evidence or remarks by code"
    ).open,
    .key(
      "catatan", id: "catatan penilai menurut kolom, lalu menurut kode butir",
      en: "remarks of the evaluators by column, then by the code of the question"
    ).open)

  private static let result = Fields<Laporan>(
    .flag(
      "lengkap", id: "apakah semua butir dijawab", en: "whether all questions are answered"
    ) { $0.score.isComplete },
    .flag(
      "memenuhi", id: "apakah semua syarat target terpenuhi",
      en: "whether all conditions of the target are met"
    ) { $0.verdict.conclusion == .memenuhi },
    .total { $0.score.total?.beside($0.minimum(.total)) },
    .pengungkit { $0.score.pengungkit?.beside($0.minimum(.pengungkit)) },
    .hasil { $0.score.hasil },
    .prose(
      "kesimpulan", id: "“memenuhi”, “belum memenuhi”, atau “belum dapat dinilai”",
      en: "“memenuhi”, “belum memenuhi” or “belum dapat dinilai”"
    ) { $0.verdict.kata },
    .prose("kalimat", id: "kesimpulan dalam satu kalimat", en: "the verdict as a sentence") {
      hurufAwalBesar($0.verdict.kalimat) + "."
    })

  private static let sums = Fields<Laporan>(
    .decimal("pemenuhan", id: "jumlah poin pemenuhan", en: "all points for pemenuhan") {
      $0.half(0)
    },
    .decimal("reform", id: "jumlah poin reform", en: "all points for reform") { $0.half(1) },
    .group(
      "capaian_pengungkit", Capaian.fields, id: "pengungkit terhadap bobot dan minimumnya",
      en: "pengungkit against its weight and minimum"
    ) { report in
      Capaian(
        report.scheme.pengungkit.bobot, report.score.pengungkit, report.row { $0 == .pengungkit })
    },
    .group(
      "capaian_hasil", Capaian.fields, id: "hasil terhadap bobotnya",
      en: "hasil against its weight"
    ) { Capaian($0.scheme.hasil.bobot, $0.score.hasil, nil) },
    .group(
      "capaian_total", Capaian.fields, id: "nilai total terhadap bobot dan minimumnya",
      en: "the total against its weight and minimum"
    ) { report in
      Capaian(report.scheme.bobot, report.score.total, report.row { $0 == .total })
    })

  private func half(_ aspek: Int) -> Rational? {
    scheme.pengungkit.isPemenuhanReform ? score.nilai(aspek: aspek) : nil
  }

  private static let parts = Fields<Laporan>(
    .list(
      "perbandingan", of: AnsweredKolom.fields, id: "kolom yang berisi jawaban, berdampingan",
      en: "the columns that have answers, side by side"
    ) { report in report.evaluasi.scores.map { AnsweredKolom($0, of: report.evaluasi) } },
    .group(
      "banding", BandingLaporan.fields,
      id: "kolom yang ditampilkan di sebelah kolom pembanding, jika itu diminta",
      en: "the shown column beside the one that it is compared with, where that is asked for"
    ) { $0.evaluasi.banding.map { BandingLaporan(banding: $0) } },
    .list(
      "area", of: AreaLaporan.fields, id: "area perubahan, menurut urutan skema",
      en: "the areas of change, in the scheme's order"
    ) { report in
      report.scheme.pengungkit.areas.indices.map { AreaLaporan(report: report, index: $0) }
    },
    .list(
      "kelompok", of: KelompokLaporan.fields, id: "komponen hasil",
      en: "the components of the hasil part"
    ) { report in
      report.scheme.hasil.kelompok.indices.map { KelompokLaporan(report: report, index: $0) }
    },
    .list(
      "syarat", of: Verdict.Row.fields, id: "syarat target, sebagai daftar periksa",
      en: "the conditions of the target, as a checklist"
    ) { $0.verdict.rows },
    .list(
      "prasyarat", of: Prasyarat.fields,
      id: "syarat target di luar nilai, yang dibuktikan dengan dokumen",
      en: "the conditions of the target beside the scores, proved with documents"
    ) { $0.scheme.prasyarat($0.evaluasi.target) },
    .group(
      "jalan", JalanLaporan.fields, id: "jalan terpendek menuju target",
      en: "the shortest way to the target"
    ) { JalanLaporan(report: $0) },
    .list(
      "aspek", of: AspekLaporan.fields, id: "pemenuhan dan reform, dengan semua di bawahnya",
      en: "pemenuhan and reform, with all that is under them"
    ) { report in
      report.scheme.pengungkit.aspek.indices.map { AspekLaporan(report: report, index: $0) }
    },
    .catatan { $0.score.catatan.map(\.kalimat) },
    .list(
      "belum", of: Score.Remark.fields, id: "butir yang belum dijawab",
      en: "the questions without an answer"
    ) { $0.score.belumDijawab },
    .prose(
      "lembar_resmi",
      id: "apa yang ditunjukkan lembar kementerian selama masih ada yang kosong",
      en: "what the ministry's sheet shows while there are questions without an answer"
    ) { $0.score.lembarResmi?.indonesian })
}

extension Score.Remark {
  fileprivate static let fields = Fields<Score.Remark>(
    .kode { $0.code },
    .prose(
      "kalimat", id: "apa yang belum ada, sebagai kalimat", en: "what is missing, as a sentence"
    ) {
      $0.kalimat
    })
}

/// A column that has answers.
private struct AnsweredKolom {
  let score: Score
  let target: Target
  let isShown: Bool

  init(_ score: Score, of evaluasi: Evaluasi) {
    self.score = score
    target = evaluasi.target
    isShown = score.kolom == evaluasi.kolom
  }

  private func minimum(_ subject: Syarat.Subject) -> Rational? {
    score.scheme.minimum(subject, target)
  }

  static let fields = Fields<AnsweredKolom>(
    .fixed("kolom", id: "kolomnya: \(Kolom.daftar)", en: "which: \(Kolom.daftar)") {
      $0.score.kolom.rawValue
    },
    .flag("lengkap", id: "apakah kolom itu lengkap", en: "whether that column is whole") {
      $0.score.isComplete
    },
    .pengungkit { $0.score.pengungkit?.beside($0.minimum(.pengungkit)) },
    .hasil { $0.score.hasil },
    .total { $0.score.total?.beside($0.minimum(.total)) },
    .flag(
      "ditampilkan", id: "apakah laporan menampilkan kolom ini",
      en: "whether the report shows this column"
    ) { $0.isShown })
}
