internal import Diagnostics

// The keys that the records of results have in common. A sheet spells them with
// a dot, "satker.kode", or by their labels, "Kode satker".

extension RecordSchema {
  /// The head of a record of results: which office, when, who signs.
  ///
  /// - Parameters:
  ///   - jenis: the kind, the one value of “jenis”.
  ///   - wantsSatker: whether the record is about one office.
  package static func head(_ jenis: String, wantsSatker: Bool = true) -> [RecordKey] {
    [
      required("jenis", .choice([jenis]), .aboutJenisHasil(jenis), example: jenis),
      text("versi", .choice(["1"]), .aboutVersi, example: "1"),
      RecordKey(
        "satker", .group(satker), isRequired: wantsSatker, about: .aboutSatkerDinilai),
      required("tahun", .text(limit: 10), .aboutTahun, example: "2022"),
      required("tanggal", .text(limit: 40), .aboutTanggalLaporan, example: "2022-12-20"),
      required("kota", .text(limit: 120), .aboutKota, example: "Sambas"),
      RecordKey("penanda_tangan", .group(penanda), about: .aboutPenandaLaporan),
      RecordKey("mengetahui", .group(penanda), about: .aboutMengetahui),
      text("contoh", .choice(YaTidak.words), .aboutContoh, example: "tidak"),
    ]
  }

  /// People of a report; it shows no scanned signatures.
  static let penanda: [RecordKey] = orang.filter { !PictureKeys.signing.contains($0.name) }

  /// The keys, those of the named ones that must be there made optional.
  package static func relaxed(_ keys: [RecordKey], _ names: Set<String>) -> [RecordKey] {
    keys.map { key in
      var key = key
      if names.contains(key.name) { key.isRequired = false }
      return key
    }
  }
}
