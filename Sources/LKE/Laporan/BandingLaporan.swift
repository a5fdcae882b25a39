internal import Evaluation
internal import Fields
internal import Measures

/// The shown column beside another one.
struct BandingLaporan {
  let banding: Banding

  static let fields = Fields<BandingLaporan>(
    .fixed("kolom", id: "kolom pembandingnya", en: "the column that is compared with") {
      $0.banding.pembanding.kolom.rawValue
    },
    .list(
      "area", of: Entry.fields, id: "area perubahan, menurut urutan skema",
      en: "the areas of change, in the scheme's order"
    ) { $0.areas },
    .list(
      "aspek", of: AspekBanding.fields, id: "Pemenuhan dan Reform, dengan area perubahannya",
      en: "Pemenuhan and Reform, with their areas of change"
    ) { row in
      row.scheme.pengungkit.aspek.indices.map { AspekBanding(banding: row.banding, index: $0) }
    },
    .pair("pengungkit", id: "poin pengungkit", en: "the points of the pengungkit part") {
      $0.banding.pair(\.pengungkit)
    },
    .list(
      "hasil_rinci", of: Entry.fields, id: "komponen hasil, masing-masing diikuti indikatornya",
      en: "the components of the hasil part, each followed by what it is measured by"
    ) { $0.results },
    .pair("hasil", id: "poin hasil", en: "the points of the hasil part") {
      $0.banding.pair(\.hasil)
    },
    .pair("total", id: "seluruh poin", en: "all points") { $0.banding.pair(\.total) },
    .list(
      "butir", of: Banding.Beda.fields,
      id: "butir yang dijawab berbeda, menurut urutan skema",
      en: "what is answered differently, in the scheme's order"
    ) { $0.banding.beda })

  private var scheme: Scheme { banding.score.scheme }

  private var areas: [Entry] {
    scheme.pengungkit.areas.enumerated().map { index, area in
      Entry(
        kode: area.code, nama: area.label, bobot: area.bobot,
        pair: banding.pair { $0.nilai(area: index) })
    }
  }

  private var results: [Entry] {
    scheme.hasil.kelompok.flatMap { kelompok in
      [
        Entry(
          kode: kelompok.code, nama: kelompok.label, bobot: kelompok.bobot,
          pair: banding.pair { $0.nilai(kelompok) })
      ]
        + kelompok.indikator.map { entry in
          Entry(
            kode: entry.code, nama: entry.butir.label, bobot: entry.bobot,
            pair: banding.pair { $0.nilai(entry) }, isIndicator: true)
        }
    }
  }
}

/// Pemenuhan or Reform.
private struct AspekBanding {
  let banding: Banding
  let index: Int

  static let fields = Fields<AspekBanding>(
    .nama { $0.aspek.label },
    .decimal("bobot", id: "bobotnya: poin tertinggi", en: "its weight: the most points") {
      $0.aspek.bobot.value
    },
    .part(Banding.Pair.fields) { row in row.banding.pair { $0.nilai(aspek: row.index) } },
    .list(
      "area", of: Entry.fields, id: "area perubahan, menurut urutan skema",
      en: "the areas of change, in the scheme's order"
    ) { $0.areas })

  private var aspek: Aspek { banding.score.scheme.pengungkit.aspek[index] }

  private var areas: [Entry] {
    banding.score.scheme.pengungkit.areas.enumerated().map { area, entry in
      Entry(
        kode: entry.code, nama: entry.label,
        bobot: Figure(entry.bobotAspek[index], isIndicative: entry.bobot.isIndicative),
        pair: banding.pair { $0.nilai(aspek: index, area: area) })
    }
  }
}

/// An area, a component or an indicator.
private struct Entry {
  var kode: String
  var nama: String
  var bobot: Figure
  var pair: Banding.Pair
  var isIndicator = false

  static let fields = Fields<Entry>(
    .kode { $0.kode },
    .nama { $0.nama },
    .decimal("bobot", id: "bobotnya: poin tertinggi", en: "its weight: the most points") {
      $0.bobot.value
    },
    .flag("indikatif", id: "apakah bobotnya belum pasti", en: "whether its weight is not confirmed")
    { $0.bobot.isIndicative },
    .flag("indikator", id: "apakah itu indikator", en: "whether it is an indicator") {
      $0.isIndicator
    },
    .part(Banding.Pair.fields) { $0.pair })
}

extension Banding.Beda {
  fileprivate static let fields = Fields<Banding.Beda>(
    .kode { $0.butir.code },
    .label { $0.butir.label },
    .fixed(
      "dari", id: "jawaban kolom pembanding", en: "the answer of the column that is compared with"
    ) { $0.dari },
    .fixed("ke", id: "jawaban kolom yang ditampilkan", en: "the answer of the shown column") {
      $0.ke
    },
    .fixed(
      "selisih", id: "selisih poinnya, bertanda", en: "the difference in points, with its sign"
    ) { $0.selisih?.signedText() })
}
