internal import Bahasa
public import Frames

/// An office of KPU (in Aceh: of KIP).
public struct Satker: Hashable, Sendable {
  /// Kode Kemendagri with its dot, "61.01"; nil for the national office only.
  public var kode: String?
  public var tingkat: Tingkat
  /// "Komisi Pemilihan Umum" or, in Aceh, "Komisi Independen Pemilihan".
  public var lembaga: String
  /// "Kabupaten Sambas", "Kota Pontianak", "Provinsi Kalimantan Barat"; nil
  /// for the national office.
  public var wilayah: String?
  public var alamat: String?
  public var logo: Image?

  public init(
    kode: String?, tingkat: Tingkat, lembaga: String, wilayah: String?, alamat: String? = nil,
    logo: Image? = nil
  ) {
    self.kode = kode
    self.tingkat = tingkat
    self.lembaga = lembaga
    self.wilayah = wilayah
    self.alamat = alamat
    self.logo = logo
  }

  /// "Komisi Pemilihan Umum Kabupaten Sambas".
  public var nama: String { ([lembaga] + [wilayah].compactMap { $0 }).joined(separator: " ") }

  /// "KPU Kabupaten Sambas".
  public var namaPendek: String {
    var singkatan = ""
    for word in lembaga.words() {
      singkatan.unicodeScalars.append(word.unicodeScalars[word.startIndex])
    }
    return wilayah.map { "\(singkatan) \($0)" } ?? singkatan
  }
}

/// The level of an office.
public enum Tingkat: String, CaseIterable, Hashable, Sendable {
  case pusat, provinsi, kabupaten, kota
}
