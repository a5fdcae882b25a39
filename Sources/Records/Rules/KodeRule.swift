internal import Diagnostics

/// satker.kode is a code of the Ministry of Home Affairs; only the national
/// office has none.
enum KodeRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let satker = record.group("satker") else { return }
    let isPusat = satker.typed("tingkat")?.text == Tingkat.pusat.rawValue
    switch (satker.typed("kode"), isPusat) {
    case (let kode?, true):
      findings.error(at: kode.place, .satkerPusatHasNoKode, hint: .satkerPusatHasNoKodeHint)
    case (let kode?, false) where Wilayah(anyKode: kode.text) == nil:
      findings.error(
        at: kode.place, .satkerUnknownKode(kode.text), hint: hint(kode.text, satker.typed("nama")))
    case (let kode?, false) where Wilayah(kode: kode.text) == nil:
      guard let lama = KodeLama(typed: kode.text) else { return }
      findings.warn(at: kode.place, .satkerOldKode(lama))
    case (nil, false) where !satker.has("kode"):
      findings.error(
        at: satker.place, .recordMissing("satker.kode"), hint: missing(satker.typed("nama")))
    default: break
    }
  }
}

extension KodeRule {
  static func hint(_ kode: String, _ nama: Typed?) -> Message {
    let digits = kode.filter(\.isASCII).filter(\.isNumber)
    if digits.count == 6 { return .satkerKemenkeuKode }
    let dotted = digits.count == 4 ? "\(digits.prefix(2)).\(digits.suffix(2))" : digits
    if let wilayah = Wilayah(kode: dotted) { return .satkerKodeOf(wilayah.nama, wilayah.kode) }
    if let wilayah = named(nama) { return .satkerKodeOf(wilayah.nama, wilayah.kode) }
    guard let provinsi = Wilayah(kode: String(digits.prefix(2))) else { return .satkerKodeForm }
    let daerah = Wilayah.all.filter {
      $0.kodeProvinsi == provinsi.kode && $0.tingkat != .provinsi
    }
    return .satkerKodesIn(
      provinsi.nama, first: daerah.first?.kode ?? "", last: daerah.last?.kode ?? "")
  }

  private static func missing(_ nama: Typed?) -> Message {
    if let nama, SatkerName(nama.text).isPusat { return .satkerPusatHint }
    return named(nama).map { .satkerKodeOf($0.nama, $0.kode) } ?? .satkerKodeForm
  }

  private static func named(_ nama: Typed?) -> Wilayah? {
    let found = nama.map { Wilayah.bernama(SatkerName($0.text).wilayah) } ?? []
    return found.count == 1 ? found[0] : nil
  }
}
