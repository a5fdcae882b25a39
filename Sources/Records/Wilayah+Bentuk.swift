// Names that are in use beside those of the list.

extension Wilayah {
  /// The area under the name that was typed, where that is one in use: it is printed so.
  package func asTyped(_ text: String) -> Wilayah {
    guard let forms = Wilayah.forms[kode], let form = form(SatkerName(text).wilayah, of: forms)
    else { return self }
    var wilayah = self
    wilayah.nama = form
    return wilayah
  }

  /// Nil when the name of the list is meant.
  private func form(_ typed: WilayahName, of forms: [String]) -> String? {
    if let form = forms.first(where: { WilayahName($0) == typed }) { return form }
    guard typed.tingkat == nil, !isSpelt(typed) else { return nil }
    return forms.first { WilayahName($0).kata == typed.kata }
  }

  /// Whether the words are those of the name, whatever its level.
  func isSpelt(_ typed: WilayahName) -> Bool { WilayahName(nama).kata == typed.kata }

  /// By code. Laws, offices and the list do not always spell alike, and four provinces are
  /// named without their level.
  private static let forms = [
    "11": ["Aceh"], "12.10": ["Kabupaten Labuhan Batu"],
    "12.22": ["Kabupaten Labuhan Batu Selatan"],
    "12.23": ["Kabupaten Labuhan Batu Utara"], "12.76": ["Kota Tebingtinggi"],
    "12.77": ["Kota Padang Sidempuan", "Kota Padang Sidimpuan"], "12.78": ["Kota Gunung Sitoli"],
    "16.73": ["Kota Lubuklinggau"], "18.71": ["Kota Bandarlampung"],
    "19.71": ["Kota Pangkalpinang"], "21.72": ["Kota Tanjungpinang"],
    "31": [
      "DKI Jakarta", "Provinsi DKI Jakarta", "Daerah Khusus Ibukota Jakarta",
      "Daerah Khusus Jakarta", "Provinsi Daerah Khusus Jakarta",
    ],
    "34": [
      "Daerah Istimewa Yogyakarta", "DI Yogyakarta", "D.I. Yogyakarta", "Provinsi DI Yogyakarta",
      "Provinsi D.I. Yogyakarta",
    ],
    "34.03": ["Kabupaten Gunung Kidul"], "62.71": ["Kota Palangka Raya"],
    "72.04": ["Kabupaten Tolitoli"], "73.72": ["Kota Pare-Pare"],
    "74.72": ["Kota Baubau"],
  ]
}
