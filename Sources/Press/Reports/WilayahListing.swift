public import Diagnostics
public import JSON
internal import Records

/// An office's area, as it is found by its code or its name.
public struct WilayahListing: Hashable, Sendable {
  public var kode: String
  public var nama: String
  /// Of the province.
  public var provinsi: String
  /// The code before its province was divided.
  public var kodeLama: String?
  /// The last year in which that was its code.
  public var sampai: Int?

  /// Those that words mean: all without any.
  ///
  /// - Throws: `Faults(.usage)` when there is none.
  public static func found(_ words: [String]) throws(Faults) -> [WilayahListing] {
    let found = Wilayah.found(words)
    guard !found.isEmpty else {
      let typed = words.joined(separator: " ")
      throw Faults(
        .usage, .pressNoWilayah(typed),
        hint: Wilayah.near(typed, among: Wilayah.all).map { .didYouMean($0.nama) })
    }
    return found.map(WilayahListing.init)
  }

  private init(_ wilayah: Wilayah) {
    kode = wilayah.kode
    nama = wilayah.nama
    provinsi = Wilayah(kode: wilayah.kodeProvinsi)?.nama ?? ""
    kodeLama = wilayah.kodeLama?.kode
    sampai = wilayah.kodeLama?.sampai
  }

  /// What programs read of it.
  public var json: JSON {
    .object(
      [
        JSON.Member("code", .text(kode)), JSON.Member("name", .text(nama)),
        JSON.Member("province", .text(provinsi)),
      ]
        + [
          kodeLama.map { JSON.Member("old_code", .text($0)) },
          sampai.map { JSON.Member("until", .number($0)) },
        ].compactMap(\.self))
  }
}
