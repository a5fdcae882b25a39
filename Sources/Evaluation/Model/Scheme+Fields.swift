public import Fields
internal import Measures

extension Scheme {
  /// Of the regulation that was scored against.
  public static let fields = Fields<Scheme>(
    .fixed("id", id: "“90/2021”", en: "“90/2021”") { $0.id },
    .name(
      "nama", id: "“Peraturan Menteri PANRB Nomor 90 Tahun 2021”",
      en: "“Peraturan Menteri PANRB Nomor 90 Tahun 2021”"
    ) { $0.nama },
    .prose("tentang", id: "judulnya", en: "what it is about") { $0.tentang },
    .flag(
      "indikatif", id: "apakah ada angkanya yang belum pasti",
      en: "whether figures of it are not confirmed"
    ) { $0.isIndicative },
    .flag(
      "terbagi", id: "apakah area dibagi menjadi Pemenuhan dan Reform",
      en: "whether areas are divided into Pemenuhan and Reform"
    ) { $0.pengungkit.isPemenuhanReform },
    .catatan { $0.catatan },
    .prose(
      "dasar_prasyarat", id: "di mana syarat di luar nilai tertulis",
      en: "where the conditions beside the scores stand"
    ) { $0.dasarPrasyarat.isEmpty ? nil : $0.dasarPrasyarat },
    .decimal("bobot", id: "bobotnya: poin tertinggi", en: "its weight: the most points") {
      $0.bobot.value
    },
    .decimal(
      "bobot_pengungkit", id: "bobot pengungkit", en: "the weight of the pengungkit part"
    ) { $0.pengungkit.bobot.value },
    .flag(
      "bobot_indikatif", id: "apakah bobot kedua bagian belum pasti",
      en: "whether the weights of the two parts are not confirmed"
    ) { $0.pengungkit.bobot.isIndicative || $0.hasil.bobot.isIndicative },
    .decimal("bobot_hasil", id: "bobot hasil", en: "the weight of the hasil part") {
      $0.hasil.bobot.value
    })
}
