package import Fields

// Lines that records of several kinds have.

extension Fields.Line {
  /// What kind of record a file is.
  package static func jenis(_ kind: String) -> Self {
    key("jenis", id: "jenis berkas; selalu “\(kind)”", en: "the kind of record; always “\(kind)”")
      .only(kind)
  }

  package static var versi: Self {
    key(
      "versi", id: "versi susunan berkas ini; selalu 1",
      en: "the version of this file's layout; always 1"
    ).only("1")
  }

  package static func kota(
    _ example: String, _ get: @escaping @Sendable (Record) -> String
  ) -> Self {
    name(
      "kota", id: "kota atau ibu kota untuk baris tempat dan tanggal",
      en: "the town of the place-and-date line", get
    ).typed(120, example)
  }

  package static func mengetahui(
    _ fields: Fields<Pejabat>, _ get: @escaping @Sendable (Record) -> Pejabat?
  ) -> Self {
    group(
      "mengetahui", fields, id: "atasan yang mengetahui", en: "the superior who takes note", get
    ).typed()
  }
}

// Lines that records of results have.

extension Fields.Line {
  package static func penandaLaporan(
    _ get: @escaping @Sendable (Record) -> Pejabat?
  ) -> Self {
    group(
      "penanda_tangan", Pejabat.fieldsOfReport, id: "yang menandatangani laporan",
      en: "who signs the report", get
    ).typed()
  }

  package static func contoh(_ get: @escaping @Sendable (Record) -> Bool) -> Self {
    flag(
      "contoh", id: "ya jika angkanya hanya contoh; setiap halaman lalu menyatakannya",
      en: "ya when the figures are made up; every page then says so", get
    ).chosen(from: YesNo.self, otherwise: .tidak).kept
  }
}
