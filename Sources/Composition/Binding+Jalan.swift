internal import Evaluation
internal import Fields
internal import LKE
internal import Measures

// The way to the target.

extension EvaluasiView {
  var jalan: Value {
    let found = (try? evaluasi.lembar.jalan(evaluasi.kolom, evaluasi.target, scheme))
    let result = found ?? .belumDapatDinilai
    let jalan = result.jalan
    let steps = jalan?.langkah ?? []
    return .present([
      "ada": .flag(jalan != nil), "kalimat": .prose(result.kalimat(evaluasi.target)),
      "jumlah": .number(jalan?.jumlah ?? 0),
      "perlu_predikat": .flag(verdict.perluPredikat),
      "total_sesudah": jalan?.sesudah.total.map(Value.decimal),
      "langkah": .list(steps.map(langkah)), "area": .list(langkahByArea(steps)),
    ])
  }

  private func name(_ step: Jalan.Langkah) -> String {
    step.area.map { scheme.pengungkit.areas[$0].label } ?? scheme.hasil.label
  }

  private func langkahByArea(_ steps: [Jalan.Langkah]) -> [Value] {
    var groups: [[Jalan.Langkah]] = []
    for step in steps {
      if groups.last?.first?.area == step.area, !groups.isEmpty {
        groups[groups.count - 1].append(step)
      } else {
        groups.append([step])
      }
    }
    return groups.map { group in
      .group([
        "nama": .name(name(group[0])),
        "jumlah": .number(group.map(\.langkah).reduce(0, +)),
        "tambahan": .decimal(group.map(\.tambahan).sum()), "langkah": .list(group.map(langkah)),
      ])
    }
  }

  private func langkah(_ step: Jalan.Langkah) -> Value {
    .group([
      "kode": .fixed(step.code), "label": .prose(step.label), "area": .name(name(step)),
      "dari": .fixed(step.dari.kata(skor: score.skor[step.code]) ?? "–"),
      "ke": .fixed(step.ke.kata(skor: nil) ?? "–"), "langkah": .number(step.langkah),
      "tambahan": .decimal(step.tambahan),
    ])
  }
}
