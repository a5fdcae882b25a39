public import Templates

extension RecordFields {
  /// Of one office's LKE, scored. Points and weights are on the scale of the
  /// scheme, `persen` from 0 to 100; what no answer gives is absent.
  public static let evaluasi: [Shape.Field] =
    about + [
      Shape.Field("total", .decimal, optional: true),
      Shape.Field("pengungkit", .decimal, optional: true),
      Shape.Field("hasil", .decimal, optional: true),
      Shape.Field("kesimpulan", .text),
      Shape.Field("kalimat", .text),
      Shape.Field("perbandingan", .list(.group(perbandingan))),
      Shape.Field("area", .list(.group(area))),
      Shape.Field("kelompok", .list(.group(kelompok))),
      Shape.Field("syarat", .list(.group(syarat))),
      Shape.Field("jalan", .group(jalan)),
      Shape.Field("aspek", .list(.group(aspek))),
      Shape.Field("catatan", .list(.text)),
      Shape.Field("belum", .list(.group(belum))),
      Shape.Field("penanda_tangan", .group(pejabat), optional: true),
      Shape.Field("mengetahui", .group(pejabat), optional: true),
      Shape.Field("halaman", .group(halaman)),
    ]

  private static let about: [Shape.Field] = [
    Shape.Field("satker", .group(satker)),
    Shape.Field("skema", .group(skema)),
    Shape.Field("tahun", .number),
    Shape.Field("tanggal", .date),
    Shape.Field("kota", .text),
    Shape.Field("kolom", .text),
    Shape.Field("target", .text),
    Shape.Field("contoh", .flag),
    Shape.Field("lengkap", .flag),
    Shape.Field("memenuhi", .flag),
  ]

  private static let perbandingan: [Shape.Field] = [
    Shape.Field("kolom", .text),
    Shape.Field("lengkap", .flag),
    Shape.Field("pengungkit", .decimal, optional: true),
    Shape.Field("hasil", .decimal, optional: true),
    Shape.Field("total", .decimal, optional: true),
    Shape.Field("ditampilkan", .flag),
  ]

  /// Of everything with a weight.
  private static let berbobot: [Shape.Field] = [
    Shape.Field("bobot", .decimal),
    Shape.Field("indikatif", .flag),
    Shape.Field("nilai", .decimal, optional: true),
    Shape.Field("persen", .decimal, optional: true),
  ]

  /// Of everything that a condition may ask something of.
  private static let capaian: [Shape.Field] =
    berbobot + [
      Shape.Field("minimum", .decimal, optional: true),
      Shape.Field("minimum_persen", .decimal, optional: true),
      Shape.Field("minimum_indikatif", .flag),
      Shape.Field("memenuhi", .flag),
      Shape.Field("kurang", .decimal, optional: true),
    ]

  private static let area: [Shape.Field] =
    [
      Shape.Field("nomor", .number),
      Shape.Field("nama", .text),
      Shape.Field("nama_pendek", .text),
      Shape.Field("pemenuhan", .decimal, optional: true),
      Shape.Field("reform", .decimal, optional: true),
      Shape.Field("bobot_pemenuhan", .decimal),
      Shape.Field("bobot_reform", .decimal),
    ] + capaian

  private static let kelompok: [Shape.Field] =
    [
      Shape.Field("kode", .text),
      Shape.Field("nama", .text),
      Shape.Field("indikator", .list(.group(indikator))),
    ] + capaian

  private static let indikator: [Shape.Field] =
    [
      Shape.Field("kode", .text),
      Shape.Field("nama", .text),
      Shape.Field("jawaban", .text, optional: true),
    ] + capaian

  private static let syarat: [Shape.Field] =
    [
      Shape.Field("nomor", .text),
      Shape.Field("pokok", .text),
      Shape.Field("status", .text),
    ] + capaian

  private static let belum: [Shape.Field] = [
    Shape.Field("kode", .text), Shape.Field("kalimat", .text),
  ]
}

extension RecordFields {
  private static let jalan: [Shape.Field] = [
    Shape.Field("ada", .flag),
    Shape.Field("kalimat", .text),
    Shape.Field("jumlah", .number),
    Shape.Field("perlu_predikat", .flag),
    Shape.Field("total_sesudah", .decimal, optional: true),
    Shape.Field("langkah", .list(.group(langkah))),
    Shape.Field("area", .list(.group(langkahArea))),
  ]

  private static let langkahArea: [Shape.Field] = [
    Shape.Field("nama", .text),
    Shape.Field("jumlah", .number),
    Shape.Field("tambahan", .decimal),
    Shape.Field("langkah", .list(.group(langkah))),
  ]

  private static let langkah: [Shape.Field] = [
    Shape.Field("kode", .text),
    Shape.Field("label", .text),
    Shape.Field("area", .text),
    Shape.Field("dari", .text),
    Shape.Field("ke", .text),
    Shape.Field("langkah", .number),
    Shape.Field("tambahan", .decimal),
  ]

  private static let aspek: [Shape.Field] = [
    Shape.Field("nama", .text),
    Shape.Field("bobot", .decimal),
    Shape.Field("nilai", .decimal, optional: true),
    Shape.Field("persen", .decimal, optional: true),
    Shape.Field("area", .list(.group(areaAspek))),
  ]

  private static let areaAspek: [Shape.Field] = [
    Shape.Field("nomor", .number),
    Shape.Field("nama", .text),
    Shape.Field("bobot", .decimal),
    Shape.Field("nilai", .decimal, optional: true),
    Shape.Field("persen", .decimal, optional: true),
    Shape.Field("sub", .list(.group(sub))),
  ]

  private static let sub: [Shape.Field] =
    [
      Shape.Field("kode", .text),
      Shape.Field("nama", .text),
      Shape.Field("butir", .list(.group(butir))),
    ] + berbobot

  private static let butir: [Shape.Field] = [
    Shape.Field("kode", .text),
    Shape.Field("label", .text),
    Shape.Field("jenis", .text),
    Shape.Field("jawaban", .text, optional: true),
    Shape.Field("skor", .decimal, optional: true),
    Shape.Field("bukti", .text, optional: true),
    Shape.Field("cacah", .list(.group(cacah))),
    Shape.Field("catatan", .text, optional: true),
  ]

  private static let cacah: [Shape.Field] = [
    Shape.Field("nama", .text), Shape.Field("jumlah", .number, optional: true),
  ]
}
