internal import Diagnostics

/// satker.tingkat, where it is given, is the level that the code stands for.
enum TingkatRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let satker = record.group("satker"),
      let typed = satker.typed("tingkat"), let tingkat = Tingkat(rawValue: typed.text),
      tingkat != .pusat,
      let kode = satker.typed("kode"), let wilayah = Wilayah(anyKode: kode.text),
      wilayah.tingkat != tingkat
    else { return }
    findings.error(
      at: typed.place,
      .satkerTingkatMismatch(tingkat.rawValue, kode: wilayah.kode, nama: wilayah.nama),
      hint: .satkerTingkatHint(wilayah.tingkat.rawValue))
  }
}
