internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Measures

/// The way to the target.
struct JalanLaporan {
  let report: Laporan

  static let fields = Fields<JalanLaporan>(
    .flag(
      "ada", id: "apakah ada langkah yang perlu, dan cukup",
      en: "whether there are steps to take, and they suffice"
    ) { $0.jalan != nil },
    .prose("kalimat", id: "jalan itu dalam satu kalimat", en: "the way in a sentence") {
      $0.report.way.message($0.report.verdict).indonesian
    },
    .number("jumlah", id: "banyaknya langkah", en: "how many steps") { $0.jalan?.jumlah ?? 0 },
    .flag(
      "perlu_predikat", id: "apakah selain itu perlu WBK lebih dahulu",
      en: "whether an earlier WBK is needed besides"
    ) { $0.report.verdict.perluPredikat },
    .decimal(
      "total_sesudah", id: "seluruh poin sesudah langkah-langkah itu",
      en: "all points after the steps"
    ) { $0.jalan?.sesudah.total },
    .langkah { $0.langkah },
    .list(
      "area", of: PrintedSteps.fields, id: "langkah-langkahnya menurut area",
      en: "the steps area by area"
    ) { $0.byArea })

  private var jalan: Jalan? { report.way.jalan }

  private var langkah: [PrintedLangkah] {
    jalan?.langkah.map { PrintedLangkah(report: report, step: $0) } ?? []
  }

  private var byArea: [PrintedSteps] {
    langkah.reduce(into: []) { groups, step in
      if groups.last?.langkah.first?.step.area == step.step.area, !groups.isEmpty {
        groups[groups.count - 1].langkah.append(step)
      } else {
        groups.append(PrintedSteps(langkah: [step]))
      }
    }
  }
}

/// The steps of an area, at least one.
private struct PrintedSteps {
  var langkah: [PrintedLangkah]

  static let fields = Fields<PrintedSteps>(
    .nama { $0.langkah[0].area },
    .number("jumlah", id: "banyaknya langkah", en: "how many steps") {
      $0.langkah.map(\.step.langkah).reduce(0, +)
    },
    .tambahan { $0.langkah.map(\.step.tambahan).sum() },
    .langkah { $0.langkah })
}

/// One answer to raise.
private struct PrintedLangkah {
  let report: Laporan
  let step: Jalan.Langkah

  static let fields = Fields<PrintedLangkah>(
    .kode { $0.step.code },
    .label { $0.step.label },
    .name(
      "area", id: "nama areanya, atau nama bagian hasil",
      en: "the area's name, or that of the hasil part"
    ) { $0.area },
    .fixed("dari", id: "jawaban sekarang", en: "the answer that is") {
      $0.step.dari.kata(skor: $0.report.score.skor[$0.step.code]) ?? "–"
    },
    .fixed("ke", id: "jawaban yang cukup", en: "the answer that would do") {
      $0.step.ke.kata(skor: nil) ?? "–"
    },
    .number(
      "langkah", id: "berapa anak tangga", en: "by how many steps of the scale"
    ) { $0.step.langkah },
    .tambahan { $0.step.tambahan })

  var area: String {
    step.area.map { report.scheme.pengungkit.areas[$0].label } ?? report.scheme.hasil.label
  }
}

extension Fields.Line {
  fileprivate static func langkah(_ get: @escaping @Sendable (Record) -> [PrintedLangkah]) -> Self {
    list("langkah", of: PrintedLangkah.fields, id: "langkah-langkahnya", en: "the steps", get)
  }

  fileprivate static func tambahan(_ get: @escaping @Sendable (Record) -> Rational) -> Self {
    decimal("tambahan", id: "poin yang bertambah", en: "the points that are gained", get)
  }
}
