internal import Evaluation
internal import Fields
internal import Measures

/// Points against a weight.
struct Points {
  let bobot: Rational
  let nilai: Rational?
  /// What the target asks for, where it has a condition.
  var minimum: Rational?

  static let fields = Fields<Points>(
    .decimal("bobot", id: "bobotnya: poin tertinggi", en: "its weight: the most points") {
      $0.bobot
    },
    .nilai { $0.nilai?.beside($0.minimum) },
    .persen { $0.persen($0.nilai)?.against($0.persen($0.minimum)) })

  /// Nothing is a share of no weight.
  func persen(_ points: Rational?) -> Rational? {
    bobot == .zero ? nil : points.map { $0 / bobot * 100 }
  }
}

/// Points against a weight that may not be confirmed.
struct Weighted {
  let points: Points
  let isIndicative: Bool

  init(_ bobot: Figure, _ nilai: Rational?, minimum: Rational? = nil) {
    points = Points(bobot: bobot.value, nilai: nilai, minimum: minimum)
    isIndicative = bobot.isIndicative
  }

  static let fields = Fields<Weighted>(
    .part(Points.fields) { $0.points },
    .flag(
      "indikatif", id: "apakah bobotnya belum pasti", en: "whether its weight is not confirmed"
    ) { $0.isIndicative })
}

/// Points against a weight, and against what the target asks for.
struct Capaian {
  let weighted: Weighted
  /// Nil where the target has no condition.
  let row: Verdict.Row?

  init(_ bobot: Figure, _ nilai: Rational?, _ row: Verdict.Row?) {
    weighted = Weighted(bobot, nilai, minimum: row?.minimum)
    self.row = row
  }

  private var jarak: String? {
    guard let nilai = weighted.points.nilai, let minimum = row?.minimum else { return nil }
    return (nilai - minimum).signedText()
  }

  static let fields = Fields<Capaian>(
    .part(Weighted.fields) { $0.weighted },
    .minimum { $0.row?.minimum },
    .decimal("minimum_persen", id: "sama, dalam persen", en: "the same in percent") {
      $0.weighted.points.persen($0.row?.minimum)
    },
    .minimumIndikatif { $0.row?.hasIndicativeMinimum ?? false },
    .fixed(
      "jarak", id: "poin di atas atau di bawah minimum: “+0,82”, “−0,48”; “–” jika tidak ada",
      en: "the points above or below the minimum: “+0,82”, “−0,48”; “–” where there are none"
    ) { $0.jarak ?? "–" },
    .flag("memenuhi", id: "apakah itu tercapai", en: "whether that is reached") {
      $0.row?.status.isMet ?? false
    },
    .kurang { $0.row?.status.kurang?.beside($0.row?.minimum) })
}

extension Verdict.Row {
  static let fields = Fields<Verdict.Row>(
    .fixed(
      "nomor", id: "nomor dalam peraturan: “3”, “4a”", en: "the regulation's number: “3”, “4a”"
    ) { $0.nomor },
    .name(
      "pokok", id: "yang diminta: “Nilai total”, “Nilai Pengungkit”, sebuah area …",
      en: "what is asked for: “Nilai total”, “Nilai Pengungkit”, an area …"
    ) { $0.pokokKata },
    .name(
      "status", id: "“Memenuhi”, “Belum (kurang 0,34)” …",
      en: "“Memenuhi”, “Belum (kurang 0,34)” …"
    ) { $0.keadaanKata },
    .part(Capaian.fields) { Capaian($0.bobot, $0.nilai, $0) })
}
