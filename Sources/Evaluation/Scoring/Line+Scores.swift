public import Fields
public import Measures

// Lines that records of results have.

extension Fields.Line {
  /// How a record names the scheme that it is scored against.
  public static var skemaKey: Self {
    key(
      "skema",
      id: "peraturan yang dipakai menilai: 90/2021, 10/2019, 52/2014, atau berkas .skema di "
        + "folder ini",
      en: "the regulation that is scored against: 90/2021, 10/2019, 52/2014, or a .skema file in "
        + "this folder"
    ).typedPath("90/2021")
  }

  public static func skema(_ get: @escaping @Sendable (Record) -> Scheme) -> Self {
    group(
      "skema", Scheme.fields, id: "peraturan yang dipakai menilai",
      en: "the scheme that was scored against", get)
  }

  public static func target(_ get: @escaping @Sendable (Record) -> Target) -> Self {
    fixed(
      "target", id: "predikat yang dituju, WBK jika tidak diisi",
      en: "the predikat aimed at, WBK when it is not given"
    ) { get($0).rawValue }.chosen(from: Target.self, .wbk)
  }

  public static func catatan(_ get: @escaping @Sendable (Record) -> [String]) -> Self {
    proseList(
      "catatan", id: "catatan, masing-masing satu kalimat", en: "remarks, each a sentence", get)
  }

  public static func pengungkit(_ get: @escaping @Sendable (Record) -> Compared?) -> Self {
    compared("pengungkit", id: "poin pengungkit", en: "the points of the pengungkit part", get)
  }

  public static func hasil(_ get: @escaping @Sendable (Record) -> Rational?) -> Self {
    decimal("hasil", id: "poin hasil", en: "the points of the hasil part", get)
  }

  public static func total(_ get: @escaping @Sendable (Record) -> Compared?) -> Self {
    compared("total", id: "seluruh poin, dari 100", en: "all points, of 100", get)
  }

  public static func nilai(_ get: @escaping @Sendable (Record) -> Compared?) -> Self {
    compared(
      "nilai", id: "poinnya; tidak ada tanpa jawaban", en: "the points; absent without the answers",
      get)
  }

  public static func persen(_ get: @escaping @Sendable (Record) -> Compared?) -> Self {
    compared(
      "persen", id: "poinnya dalam persen dari bobot", en: "the points in percent of the weight",
      get)
  }

  public static func minimum(_ get: @escaping @Sendable (Record) -> Rational?) -> Self {
    decimal(
      "minimum", id: "poin yang diminta target", en: "the points that the target asks for", get)
  }

  public static func minimumIndikatif(_ get: @escaping @Sendable (Record) -> Bool) -> Self {
    flag(
      "minimum_indikatif", id: "apakah poin itu belum pasti",
      en: "whether these points are not confirmed", get)
  }

  public static func kurang(_ get: @escaping @Sendable (Record) -> Compared?) -> Self {
    compared("kurang", id: "poin yang kurang", en: "the points that are missing to it", get)
  }

  /// A figure of two columns.
  public static func pair(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Banding.Pair
  ) -> Self {
    group(name, Banding.Pair.fields, id: id, en: en, get)
  }
}

extension Banding.Pair {
  public static let fields = Fields<Banding.Pair>(
    .fixed(
      "pembanding", id: "poin kolom pembanding, siap dicetak",
      en: "the points of the column that is compared with, as they are printed"
    ) { $0.pembandingKata },
    .fixed("nilai", id: "poinnya, siap dicetak", en: "the points, as they are printed") {
      $0.nilaiKata
    },
    .fixed(
      "selisih", id: "selisihnya, bertanda: “+0,44”, “−1,42”",
      en: "the difference with its sign: “+0,44”, “−1,42”"
    ) { $0.selisihKata })
}
