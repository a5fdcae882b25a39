public import Records

extension Wilayah {
  /// "Kab. Sambas", "Kota Pontianak", "Prov. Kalimantan Barat": for narrow columns.
  public var namaSingkat: String {
    for (long, short) in [("Kabupaten ", "Kab. "), ("Provinsi ", "Prov. ")]
    where nama.hasPrefix(long) {
      return short + nama.dropFirst(long.count)
    }
    return nama
  }

  /// "KPU Kabupaten Sambas"; in Aceh "KIP Kabupaten Aceh Besar".
  public var namaKantor: String { Satker(self).namaPendek }
}
