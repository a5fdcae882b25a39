internal import Evaluation
internal import Fields
internal import Measures

/// An area of change.
struct AreaLaporan {
  let report: Laporan
  let index: Int

  static let fields = Fields<AreaLaporan>(
    .nomor { $0.index + 1 },
    .nama { $0.area.label },
    .namaPendek { $0.area.namaPendek },
    .decimal("pemenuhan", id: "poin pemenuhan", en: "the points for pemenuhan") { $0.half(0) },
    .decimal("reform", id: "poin reform", en: "the points for reform") { $0.half(1) },
    .decimal(
      "bobot_pemenuhan", id: "bobot pemenuhan", en: "the most points for pemenuhan"
    ) { $0.weight(0) },
    .decimal("bobot_reform", id: "bobot reform", en: "the most points for reform") {
      $0.weight(1)
    },
    .part(Capaian.fields) { row in
      Capaian(
        row.area.bobot, row.report.score.nilai(area: row.index),
        row.report.verdict.rows.first { $0.area == row.index })
    })

  private var area: Area { report.scheme.pengungkit.areas[index] }
  private var isSplit: Bool { report.scheme.pengungkit.isPemenuhanReform }

  private func half(_ aspek: Int) -> Rational? {
    isSplit ? report.score.nilai(aspek: aspek, area: index) : nil
  }

  private func weight(_ aspek: Int) -> Rational { isSplit ? area.bobotAspek[aspek] : .zero }
}

/// A component of the part hasil.
struct KelompokLaporan {
  let report: Laporan
  let index: Int

  static let fields = Fields<KelompokLaporan>(
    .kode { $0.kelompok.code },
    .nama { $0.kelompok.label },
    .list(
      "indikator", of: IndikatorLaporan.fields, id: "indikatornya", en: "what they are measured by"
    ) { row in
      row.kelompok.indikator.indices.map {
        IndikatorLaporan(report: row.report, group: row.index, index: $0)
      }
    },
    .part(Capaian.fields) { row in
      Capaian(
        row.kelompok.bobot, row.report.score.nilai(row.kelompok),
        row.report.row { $0 == .kelompok(row.index) })
    })

  private var kelompok: Kelompok { report.scheme.hasil.kelompok[index] }
}

/// What a component is measured by.
private struct IndikatorLaporan {
  let report: Laporan
  let group: Int
  let index: Int

  static let fields = Fields<IndikatorLaporan>(
    .kode { $0.indikator.code },
    .nama { $0.indikator.butir.label },
    .jawaban { $0.report.jawaban($0.indikator.butir) },
    .part(Capaian.fields) { row in
      Capaian(
        row.indikator.bobot, row.report.score.nilai(row.indikator),
        row.report.row { $0 == .indikator(row.group, row.index) })
    })

  private var indikator: Indikator { report.scheme.hasil.kelompok[group].indikator[index] }
}

extension Laporan {
  /// The row of a condition, if the target has it.
  func row(_ isMeant: (Syarat.Subject) -> Bool) -> Verdict.Row? {
    let found = scheme.syarat.first { isMeant($0.subject) && $0.minimum[evaluasi.target] != nil }
    return found.flatMap { syarat in verdict.rows.first { $0.nomor == syarat.nomor } }
  }
}
