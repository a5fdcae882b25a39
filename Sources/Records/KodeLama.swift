/// A code that an area had before its province was divided. By comparison of the lists of
/// Permendagri 58/2021 (as amended by Kepmendagri 050-145/2022), Kepmendagri
/// 100.1.1-6117/2022 and 300.2.2-2138/2025 in cahyadsn/wilayah (db/archive): the first still
/// has 91.01 for Merauke, the second 92.01 for Sorong. The provinces are those of UU 14, 15,
/// 16 and 29 of 2022.
public struct KodeLama: Hashable, Sendable {
  /// "91.01".
  public let kode: String
  /// The area by its code of today.
  public let wilayah: Wilayah
  /// The last year in which the list had it.
  public let sampai: Int

  /// Two digits, of the province then.
  public var kodeProvinsi: String { String(kode.prefix(2)) }

  /// A code as people type it: "91.01", "9101". Nil when no area had it.
  package init?(typed: String) {
    let digits = typed.filter(\.isNumber)
    guard digits.count == 4, typed.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }),
      let found = KodeLama.all.first(where: { $0.kode.filter(\.isNumber) == digits })
    else { return nil }
    self = found
  }

  private init?(_ kode: String, _ kini: String, sampai: Int) {
    guard let wilayah = Wilayah(kode: kini) else { return nil }
    self.kode = kode
    self.wilayah = wilayah
    self.sampai = sampai
  }

  /// By code.
  public static let all: [KodeLama] =
    [
      ("91.01", "93.01"), ("91.02", "95.01"), ("91.04", "94.01"), ("91.07", "94.02"),
      ("91.08", "94.03"), ("91.09", "94.04"), ("91.12", "95.02"), ("91.13", "95.03"),
      ("91.14", "95.04"), ("91.16", "93.02"), ("91.17", "93.03"), ("91.18", "93.04"),
      ("91.21", "95.05"), ("91.22", "95.06"), ("91.23", "95.07"), ("91.24", "95.08"),
      ("91.25", "94.05"), ("91.26", "94.06"), ("91.27", "94.07"), ("91.28", "94.08"),
    ].compactMap { KodeLama($0, $1, sampai: 2022) }
    + [
      ("92.01", "96.01"), ("92.04", "96.02"), ("92.05", "96.03"), ("92.09", "96.04"),
      ("92.10", "96.05"), ("92.71", "96.71"),
    ].compactMap { KodeLama($0, $1, sampai: 2024) }
}

extension Wilayah {
  /// By the code of today or, where it had another, the old one.
  package init?(anyKode kode: String) {
    guard let found = Wilayah(kode: kode) ?? KodeLama(typed: kode)?.wilayah else { return nil }
    self = found
  }

  /// "Sambas", without its level.
  public var namaInti: String {
    nama.split(separator: " ", maxSplits: 1).last.map(String.init) ?? nama
  }

  /// The code that the area had before its province was divided; nil for most.
  public var kodeLama: KodeLama? { KodeLama.all.first { $0.wilayah.kode == kode } }

  /// The areas that words mean: a code or its beginning, or words of the name; names and
  /// codes of old count. Without words, all.
  public static func found(_ words: [String]) -> [Wilayah] {
    let typed = words.joined(separator: " ")
    let named = bernama(SatkerName(typed).wilayah)
    let parts = words.map { $0.lowercased() }
    return all.filter { wilayah in
      named.contains { $0.kode == wilayah.kode }
        || parts.allSatisfy { part in
          let digits = part.replacing(",", with: ".")
          return wilayah.kode.hasPrefix(digits) || wilayah.kodeLama?.kode.hasPrefix(digits) == true
            || wilayah.nama.lowercased().contains(part)
        }
    }
  }
}
