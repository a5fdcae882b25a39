internal import Diagnostics
internal import Sheets

/// kota is the name of a town.
enum KotaRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let typed = record.typed("kota"), let first = typed.text.first, first.isLowercase else {
      return
    }
    findings.warn(
      at: typed.place, .kotaSmall(typed.text),
      hint: .textRepairHint(first.uppercased() + typed.text.dropFirst()))
  }
}

/// A declaration is as a rule signed in the office's own area; a report where its evaluators are.
enum KotaSatkerRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let typed = record.typed("kota"), let satker = record.group("satker"),
      let own = satker.text("kode").flatMap({ Wilayah(anyKode: $0) })
    else { return }
    // A code that the office's name contradicts is told of already.
    if let nama = satker.text("nama"), !own.isNamed(SatkerName(nama).wilayah) { return }
    let named = Wilayah.bernama(WilayahName(typed.text))
    guard !named.isEmpty, !named.contains(where: own.holds) else { return }
    findings.warn(at: typed.place, .kotaOther(typed.text, own.nama), hint: .kotaOtherHint)
  }
}

extension Wilayah {
  /// Whether another area is this one, its province or, of a province, in it.
  fileprivate func holds(_ other: Wilayah) -> Bool {
    other.kode == kode
      || other.kodeProvinsi == kodeProvinsi && (tingkat == .provinsi || other.tingkat == .provinsi)
  }
}
