internal import Diagnostics
internal import Evaluation
internal import LKE
internal import Measures
internal import Records

extension NilaiReport {
  /// All of it for programs. A number is `{"exact": "7409/180", "rounded": 41.16}`,
  /// or null while it is not known. Points are rounded to two decimals; a share, 0 to 1,
  /// to four: percent with two.
  func json(_ language: Language) -> JSON {
    .object(
      [
        .init("record", .text(record)),
        .init("satker", satker),
        .init("tahun", .optional(evaluasi.head.tahun)),
        .init("contoh", .bool(evaluasi.head.isContoh)),
        .init("scheme", .text(scheme.id)),
        .init("indicative", .bool(scheme.isIndicative)),
        .init("target", .text(evaluasi.target.rawValue)),
        .init("column", .text(score.kolom.rawValue)),
        .init("complete", .bool(score.isComplete)),
      ] + result(language) + lists(language))
  }
}

extension NilaiReport {
  private var satker: JSON {
    guard let satker = evaluasi.head.satker else { return .null }
    return .object([.init("kode", .optional(satker.kode)), .init("nama", .text(satker.nama))])
  }

  private func result(_ language: Language) -> [JSON.Member] {
    [
      .init("conclusion", .text(conclusion)),
      .init("sentence", .text(verdict.sentence.text(in: language))),
      .init("pengungkit", .exact(score.pengungkit)),
      .init("hasil", .exact(score.hasil)),
      .init("total", .exact(score.total)),
    ]
  }

  private var conclusion: String {
    switch verdict.kesimpulan {
    case .memenuhi: "met"
    case .belumMemenuhi: "not-met"
    case .belumDapatDinilai: "open"
    }
  }

  private func lists(_ language: Language) -> [JSON.Member] {
    [
      .init("areas", .list(scheme.pengungkit.areas.indices.map(area))),
      .init("indicators", .list(indicators)),
      .init("conditions", .list(verdict.rows.map { condition($0, language) })),
      .init("path", path(language)),
      .init("columns", .list(evaluasi.scores.map(column))),
      .init("unanswered", .list(score.belumDijawab.map { remark($0, language) })),
      .init("notes", .list(score.catatan.map { remark($0, language) })),
      .init("warnings", .list(evaluasi.warnings.map { $0.json(in: language) })),
    ]
  }

  private func area(_ index: Int) -> JSON {
    let area = scheme.pengungkit.areas[index]
    return .object([
      .init("code", .text(area.code)), .init("name", .text(area.label)),
      .init("weight", .exact(area.bobot.value)),
      .init(
        "parts",
        .list(scheme.pengungkit.aspek.indices.map { .exact(score.nilai(aspek: $0, area: index)) })),
      .init("value", .exact(score.nilai(area: index))),
      .init("share", .exact(score.bagian(area: index), places: 4)),
    ])
  }

  private var indicators: [JSON] {
    scheme.hasil.kelompok.flatMap(\.indikator).map { entry in
      .object([
        .init("code", .text(entry.code)), .init("name", .text(entry.butir.label)),
        .init("weight", .exact(entry.bobot.value)), .init("value", .exact(score.nilai(entry))),
      ])
    }
  }

  private func condition(_ row: Verdict.Row, _ language: Language) -> JSON {
    let status =
      switch row.status {
      case .memenuhi: "met"
      case .kurang: "short"
      case .tanpaPredikat: "no-predikat"
      case .belumDapatDinilai: "open"
      }
    return .object([
      .init("number", .text(row.nomor)), .init("subject", .text(row.pokok.text(in: language))),
      .init("value", .exact(row.nilai)), .init("minimum", .exact(row.minimum)),
      .init("status", .text(status)), .init("shortfall", .exact(row.status.kurang)),
      .init("indicative", .bool(row.isIndicative)),
    ])
  }

  private func path(_ language: Language) -> JSON {
    let found = jalan.jalan
    return .object([
      .init("sentence", .text(jalan.message(evaluasi.target).text(in: language))),
      .init("steps", .optional(found?.jumlah)),
      .init("total", .exact(found?.sesudah.total)),
      .init("needs_predikat", .bool(verdict.perluPredikat)),
      .init(
        "entries",
        .list(
          (found?.langkah ?? []).map { step in
            .object([
              .init("code", .text(step.code)),
              .init("from", .optional(step.dari.kata(skor: score.skor[step.code]))),
              .init("to", .optional(step.ke.kata(skor: nil))),
              .init("steps", .number(step.langkah)), .init("gain", .exact(step.tambahan)),
            ])
          })),
    ])
  }

  private func column(_ score: Score) -> JSON {
    .object([
      .init("column", .text(score.kolom.rawValue)), .init("complete", .bool(score.isComplete)),
      .init("pengungkit", .exact(score.pengungkit)), .init("hasil", .exact(score.hasil)),
      .init("total", .exact(score.total)),
    ])
  }

  private func remark(_ entry: Score.Keterangan, _ language: Language) -> JSON {
    .object([
      .init("code", .text(entry.code)), .init("message", .text(entry.message.text(in: language))),
    ])
  }
}

extension JSON {
  /// The fraction itself, and rounded half up.
  fileprivate static func exact(_ value: Rational?, places: Int = 2) -> JSON {
    guard let value else { return .null }
    let rounded = value.text(places: places).filter { $0 != "." }.replacing(",", with: ".")
    return .object([.init("exact", .text("\(value)")), .init("rounded", .decimal(rounded))])
  }
}
