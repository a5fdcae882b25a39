internal import Evaluation
internal import Fields
internal import Measures

// Everything that was answered: halves, areas, sub-components, questions, counts.

/// Pemenuhan or Reform.
struct AspekLaporan {
  let report: Laporan
  let index: Int

  static let fields = Fields<AspekLaporan>(
    .nama { $0.aspek.label },
    .part(Points.fields) {
      Points(bobot: $0.aspek.bobot.value, nilai: $0.report.score.nilai(aspek: $0.index))
    },
    .list(
      "area", of: AreaAspek.fields, id: "area perubahan, menurut urutan skema",
      en: "the areas of change, in the scheme's order"
    ) { row in
      row.report.scheme.pengungkit.areas.indices.map {
        AreaAspek(report: row.report, aspek: row.index, index: $0)
      }
    })

  private var aspek: Aspek { report.scheme.pengungkit.aspek[index] }
}

/// What an area has of an aspek.
private struct AreaAspek {
  let report: Laporan
  let aspek: Int
  let index: Int

  static let fields = Fields<AreaAspek>(
    .nomor { $0.index + 1 },
    .nama { $0.area.label },
    .part(Points.fields) {
      Points(
        bobot: $0.area.bobotAspek[$0.aspek],
        nilai: $0.report.score.nilai(aspek: $0.aspek, area: $0.index))
    },
    .list("sub", of: SubLaporan.fields, id: "sub-komponennya", en: "the sub-components") { row in
      row.subs.map { SubLaporan(report: row.report, sub: $0) }
    })

  private var area: Area { report.scheme.pengungkit.areas[index] }

  private var subs: [SubKomponen] {
    report.scheme.pengungkit.subs.filter { $0.aspek == aspek && $0.area == index }
  }
}

private struct SubLaporan {
  let report: Laporan
  let sub: SubKomponen

  static let fields = Fields<SubLaporan>(
    .kode { $0.sub.code },
    .nama { $0.sub.label },
    .list("butir", of: ButirLaporan.fields, id: "butirnya", en: "the questions") { row in
      row.sub.butir.map { ButirLaporan(report: row.report, butir: $0) }
    },
    .part(Weighted.fields) { Weighted($0.sub.bobot, $0.report.score.nilai($0.sub)) })
}

/// A question.
private struct ButirLaporan {
  let report: Laporan
  let butir: Butir

  static let fields = Fields<ButirLaporan>(
    .kode { $0.butir.code },
    .label { $0.butir.label },
    .fixed("jenis", id: "“Ya/Tidak”, “A/B/C”, “%” …", en: "“Ya/Tidak”, “A/B/C”, “%” …") {
      $0.butir.kind.namaPendek
    },
    .jawaban { $0.report.jawaban($0.butir) },
    .decimal("skor", id: "skor jawabannya, 0 sampai 1", en: "the answer's score, 0 to 1") {
      $0.skor
    },
    .prose("bukti", id: "bukti, seperti diketik", en: "the evidence, as typed") {
      $0.report.evaluasi.bukti[$0.butir.code]
    },
    .list(
      "cacah", of: Cacah.fields, id: "jumlah-jumlah di bawah sebuah persentase",
      en: "the counts under a percentage"
    ) { $0.cacah },
    .prose("catatan", id: "catatan tentang jawabannya", en: "a remark on the answer") {
      $0.catatan
    })

  private var skor: Rational? { report.score.skor[butir.code] }

  /// That nothing is answered shows where the answer would be.
  private var catatan: String? {
    guard skor != nil || report.answer(butir) != nil else { return nil }
    let notes = report.score.catatan + report.score.belumDijawab
    return notes.first { $0.code == butir.code }?.kalimat
  }

  /// The counts of a percentage that was counted, in the order of its formula.
  private var cacah: [Cacah] {
    guard case .rasio(let formula) = butir.kind, case .cacah(let counts)? = report.answer(butir)
    else { return [] }
    // Nothing is printed of a count that something else stands for, or that scores nothing.
    let known = formula.filled(counts)
    return formula.cacah.filter {
      counts[$0] != nil || known[$0] == nil && !formula.lain.contains($0)
    }
    .map { Cacah(nama: Formula.uraian($0), jumlah: counts[$0]) }
  }
}

private struct Cacah {
  let nama: String
  let jumlah: Int?

  static let fields = Fields<Cacah>(
    .prose("nama", id: "namanya", en: "its name") { $0.nama },
    .number("jumlah", id: "jumlahnya", en: "the count") { $0.jumlah })
}

extension Laporan {
  func jawaban(_ butir: Butir) -> String? { answer(butir)?.kata(skor: score.skor[butir.code]) }

  fileprivate func answer(_ butir: Butir) -> Jawaban? {
    evaluasi.answers.jawaban[score.kolom]?[butir.code]
  }
}

extension Fields.Line {
  static func jawaban(_ get: @escaping @Sendable (Record) -> String?) -> Self {
    fixed("jawaban", id: "jawabannya, seperti dicetak", en: "the answer, as it is printed", get)
  }

  static func label(_ get: @escaping @Sendable (Record) -> String) -> Self {
    prose("label", id: "butirnya, singkat", en: "the question, short", get)
  }
}
