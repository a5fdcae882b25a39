internal import Diagnostics

internal import Bahasa

/// A name of an area, folded so that spellings which mean the same are equal:
/// case, spaces, hyphens and full stops do not count, "Kab." is "Kabupaten".
package struct WilayahName: Hashable {
  /// "kabupaten", "kota", "provinsi", or nothing when it was not typed.
  package var tingkat: Tingkat?
  /// "sambas", "tolitoli".
  package var inti: String
  /// Its words: "toli", "toli".
  var kata: [String]

  package init(_ text: String) {
    var words = text.lowercased().words { $0 == "." || $0 == "-" || $0 == "," }.map(String.init)
    tingkat = words.first.flatMap { WilayahName.levels[$0] }
    if tingkat != nil { words.removeFirst() }
    if words.first == "administrasi" || words.first == "adm" { words.removeFirst() }
    kata = words.map { $0 == "kep" ? "kepulauan" : $0 }
    inti = kata.joined()
  }

  private static let levels: [String: Tingkat] = [
    "kabupaten": .kabupaten, "kab": .kabupaten, "kota": .kota, "provinsi": .provinsi,
    "propinsi": .provinsi, "prov": .provinsi,
  ]
}

extension Wilayah {
  /// Areas that a typed name (without the office's) can mean; old spellings count.
  package static func bernama(_ typed: WilayahName) -> [Wilayah] {
    let inti = inti(typed)
    return (byInti[inti] ?? []).filter { typed.tingkat == nil || typed.tingkat == $0.tingkat }
  }

  /// The one that a name with a slip in it probably means: of another level, or spelt a little
  /// otherwise.
  package static func near(_ typed: String, among areas: [Wilayah]) -> Wilayah? {
    let name = SatkerName(typed).wilayah
    let called = areas.filter { WilayahName($0.nama).inti == name.inti }
    if called.count == 1 { return called[0] }
    let areas = areas.filter { name.tingkat == nil || $0.tingkat == name.tingkat }
    let names = areas.map { WilayahName($0.nama).inti }
    return suggestion(for: name.inti, among: names, within: name.inti.count < 8 ? 1 : 2)
      .flatMap { names.firstIndex(of: $0) }.map { areas[$0] }
  }

  /// Whether a typed name can mean this area; the whole list is not needed for it.
  package func isNamed(_ typed: WilayahName) -> Bool {
    WilayahName(nama).inti == Wilayah.inti(typed)
      && (typed.tingkat == nil || typed.tingkat == tingkat)
  }

  private static func inti(_ typed: WilayahName) -> String {
    kini(typed) ?? lain[typed.inti] ?? typed.inti
  }

  private static let byInti = Dictionary(grouping: all) { WilayahName($0.nama).inti }

  /// Whether the name is a spelling that was replaced.
  package static func isLama(_ typed: WilayahName) -> Bool { kini(typed) != nil }

  /// The name of today of one that was replaced. A regency whose city kept the name it had:
  /// Kabupaten Pontianak is Mempawah since PP 58/2014.
  private static func kini(_ typed: WilayahName) -> String? {
    if typed.tingkat == .kabupaten, typed.inti == "pontianak" { return "mempawah" }
    return lama[typed.inti]
  }

  /// Old names and spellings → the name of today, both folded. Names that only
  /// differ in spaces or hyphens need no line here.
  private static let lama: [String: String] = [
    "bireun": "bireuen", "simeuleu": "simeulue", "tobasamosir": "toba", "pasir": "paser",
    "polewalimamasa": "polewalimandar", "malukutenggarabarat": "kepulauantanimbar",
    "selayar": "kepulauanselayar", "mamujuutara": "pasangkayu",
    "yapenwaropen": "kepulauanyapen", "pangkajenekepulauan": "pangkajenedankepulauan",
    "pangkep": "pangkajenedankepulauan", "sitaro": "kepulauansiautagulandangbiaro",
    "siautagulandangbiaro": "kepulauansiautagulandangbiaro",
    "padangsidempuan": "padangsidimpuan", "karangasam": "karangasem",
    "penajampasirutara": "penajampaserutara", "gunungkidoel": "gunungkidul",
    "ujungpandang": "makassar", "irianjaya": "papua", "irianjayabarat": "papuabarat",
  ]

  /// Short and newer names that are no mistake; folded like the above.
  private static let lain: [String: String] = [
    "dki": "daerahkhususibukotajakarta", "dkijakarta": "daerahkhususibukotajakarta",
    "jakarta": "daerahkhususibukotajakarta",
    "daerahkhususjakarta": "daerahkhususibukotajakarta", "dkj": "daerahkhususibukotajakarta",
    "diyogyakarta": "daerahistimewayogyakarta", "diy": "daerahistimewayogyakarta",
    "nanggroeacehdarussalam": "aceh", "nad": "aceh", "babel": "kepulauanbangkabelitung",
    "bangkabelitung": "kepulauanbangkabelitung", "kepri": "kepulauanriau",
    "sumut": "sumaterautara", "sumbar": "sumaterabarat", "sumsel": "sumateraselatan",
    "jabar": "jawabarat", "jateng": "jawatengah", "jatim": "jawatimur",
    "kalbar": "kalimantanbarat", "kalteng": "kalimantantengah", "kalsel": "kalimantanselatan",
    "kaltim": "kalimantantimur", "kaltara": "kalimantanutara", "ntb": "nusatenggarabarat",
    "ntt": "nusatenggaratimur", "sulut": "sulawesiutara", "sulteng": "sulawesitengah",
    "sulsel": "sulawesiselatan", "sultra": "sulawesitenggara", "sulbar": "sulawesibarat",
    "malut": "malukuutara",
  ]
}
