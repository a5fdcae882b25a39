public import Diagnostics
internal import Evaluation
public import JSON
internal import Measures

extension NilaiReport {
  /// All of it for programs. A number is `{"exact": "7409/180", "rounded": 41.16}`,
  /// or null while it is not known. Points are rounded to two decimals, a share, 0 to 1,
  /// to four: percent with two; to more where they are beside a minimum that asks for it.
  public func json(in language: Language) -> JSON {
    [
      "record": .text(record), "ok": .bool(true),
      "satker": satker?.json ?? .null,
      "tahun": .optional(tahun),
      "contoh": .bool(isContoh),
      "scheme": .text(scheme.id),
      "indicative": .bool(scheme.isIndicative),
      "target": .text(verdict.target.rawValue),
      "column": .text(score.kolom.rawValue),
      "complete": .bool(score.isComplete),
      "conclusion": .text(conclusion),
      "sentence": .text(verdict.sentence.text(in: language)),
      "pengungkit": .exact(score.pengungkit?.beside(minimum(.pengungkit))),
      "hasil": .exact(score.hasil),
      "total": .exact(score.total?.beside(minimum(.total))),
      "areas": .list(scheme.pengungkit.areas.indices.map(area)),
      "indicators": .list(indicators),
      "aspects": .list(scheme.pengungkit.aspek.indices.map(aspek)),
      "subcomponents": .list(scheme.pengungkit.subs.map(sub)),
      "conditions": .list(verdict.rows.map { condition($0, language) }),
      "prerequisites": .list(scheme.prasyarat(verdict.target).map(prerequisite)),
      "path": path(language),
      "columns": .list(scores.map(column)),
      "comparison": comparison.map(compared) ?? .null,
      "unanswered": .list(score.belumDijawab.map { remark($0, language) }),
      "official": score.lembarResmi.map { sentence in
        [
          "sentence": .text(sentence.text(in: language)),
          "pengungkit": .exact(score.pengungkitResmi()),
        ]
      } ?? .null,
      "notes": .list(score.catatan.map { remark($0, language) }),
      "warnings": .list(warnings, in: language),
    ]
  }
}

extension NilaiReport.Office {
  var json: JSON { ["kode": .optional(kode), "nama": .text(nama)] }
}

extension NilaiReport {
  private var conclusion: String {
    switch verdict.conclusion {
    case .memenuhi: "met"
    case .belumMemenuhi: "not-met"
    case .belumDapatDinilai: "open"
    }
  }

  private func area(_ index: Int) -> JSON {
    let area = scheme.pengungkit.areas[index]
    let minimum = verdict.minimum(area: index)
    return [
      "code": .text(area.code), "name": .text(area.label),
      "weight": .exact(area.bobot.value),
      "parts": .list(
        scheme.pengungkit.aspek.indices.map { .exact(score.nilai(aspek: $0, area: index)) }),
      "value": .exact(score.nilai(area: index)?.beside(minimum)),
      "share": .exact(score.bagian(area: index)?.against(minimum.map { $0 / area.bobot.value }), 4),
    ]
  }

  private func aspek(_ index: Int) -> JSON {
    let aspek = scheme.pengungkit.aspek[index]
    return [
      "code": .text(aspek.code), "name": .text(aspek.label),
      "weight": .exact(aspek.bobot.value), "value": .exact(score.nilai(aspek: index)),
    ]
  }

  private func sub(_ sub: SubKomponen) -> JSON {
    [
      "code": .text(sub.code), "name": .text(sub.label), "weight": .exact(sub.bobot.value),
      "value": .exact(score.nilai(sub)),
    ]
  }

  private func prerequisite(_ entry: Prasyarat) -> JSON {
    [
      "of": .text(entry.tingkat.rawValue), "text": .text(entry.uraian),
      "indicative": .bool(entry.isIndicative),
    ]
  }

  private var indicators: [JSON] {
    scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.enumerated().map { index, entry in
        [
          "code": .text(entry.code), "name": .text(entry.butir.label),
          "weight": .exact(entry.bobot.value),
          "value": .exact(score.nilai(entry)?.beside(minimum(.indikator(group, index)))),
        ]
      }
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
    return [
      "number": .text(row.nomor), "subject": .text(row.subject.text(in: language)),
      "value": .exact(row.nilai?.beside(row.minimum)), "minimum": .exact(row.minimum),
      "status": .text(status), "shortfall": .exact(row.status.kurang?.beside(row.minimum)),
      "indicative": .bool(row.isIndicative),
    ]
  }

  private func path(_ language: Language) -> JSON {
    let entries = (path.steps ?? []).map { step -> JSON in
      [
        "code": .text(step.code),
        "from": .optional(step.from),
        "to": .optional(step.to),
        "steps": .number(step.rungs),
        "gain": .exact(step.gain),
      ]
    }
    return [
      "sentence": .text(path.sentence.text(in: language)),
      "steps": .optional(path.steps.map { $0.map(\.rungs).reduce(0, +) }),
      "total": .exact(path.total),
      "needs_predikat": .bool(verdict.perluPredikat),
      "entries": .list(entries),
    ]
  }

  private func column(_ score: Score) -> JSON {
    [
      "column": .text(score.kolom.rawValue), "complete": .bool(score.isComplete),
      "pengungkit": .exact(score.pengungkit?.beside(minimum(.pengungkit))),
      "hasil": .exact(score.hasil), "total": .exact(score.total?.beside(minimum(.total))),
    ]
  }

  private func compared(_ banding: Banding) -> JSON {
    let areas = scheme.pengungkit.areas.enumerated().map { index, area in
      JSON(pair: banding.pair { $0.nilai(area: index) }, code: area.code)
    }
    let indicators = scheme.hasil.kelompok.flatMap(\.indikator).map { entry in
      JSON(pair: banding.pair { $0.nilai(entry) }, code: entry.code)
    }
    let entries = banding.beda.map { entry -> JSON in
      [
        "code": .text(entry.butir.code), "from": .optional(entry.dari), "to": .optional(entry.ke),
        "difference": .exact(entry.selisih),
      ]
    }
    return [
      "column": .text(banding.score.kolom.rawValue),
      "with": .text(banding.pembanding.kolom.rawValue),
      "areas": .list(areas), "indicators": .list(indicators),
      "pengungkit": JSON(pair: banding.pair(\.pengungkit)),
      "hasil": JSON(pair: banding.pair(\.hasil)), "total": JSON(pair: banding.pair(\.total)),
      "entries": .list(entries),
    ]
  }

  private func remark(_ entry: Score.Remark, _ language: Language) -> JSON {
    [
      "code": .text(entry.code), "message": .text(entry.message.text(in: language)),
    ]
  }
}

extension JSON {
  /// Rounded to as many decimals as it takes for the three to add up.
  fileprivate init(pair: Banding.Pair, code: String? = nil) {
    let exact = { (value: Rational?) in JSON.exact(value?.beside(nil), pair.places) }
    self = [
      "code": .optional(code), "with": exact(pair.pembanding), "value": exact(pair.nilai),
      "difference": exact(pair.selisih),
    ]
  }

  /// The fraction itself, and rounded half up.
  fileprivate static func exact(_ value: Rational?) -> JSON { exact(value?.beside(nil)) }

  fileprivate static func exact(_ figure: Compared?, _ places: Int = 2) -> JSON {
    guard let figure else { return .null }
    let rounded = figure.text(places: places).filter { $0 != "." }.replacing(",", with: ".")
    return [
      "exact": .text("\(figure.value)"), "rounded": Decimal(rounded).map { .decimal($0) } ?? .null,
    ]
  }
}
