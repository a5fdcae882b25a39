public import Fields

extension RecordFields {
  /// Of one office's LKE, scored. Points and weights are on the scale of the
  /// scheme, `persen` from 0 to 100; what no answer gives is absent.
  public static let evaluasi: [Field] =
    about + [
      Field("total", .decimal, optional: true),
      Field("pengungkit", .decimal, optional: true),
      Field("hasil", .decimal, optional: true),
      Field("kesimpulan", .text),
      Field("kalimat", .text),
      Field("perbandingan", .list(.group(perbandingan))),
      Field("area", .list(.group(area))),
      Field("kelompok", .list(.group(kelompok))),
      Field("syarat", .list(.group(syarat))),
      Field("jalan", .group(jalan)),
      Field("aspek", .list(.group(aspek))),
      Field("catatan", .list(.text)),
      Field("belum", .list(.group(belum))),
      Field("penanda_tangan", .group(pejabat), optional: true),
      Field("mengetahui", .group(pejabat), optional: true),
      Field("halaman", .group(halaman)),
    ]

  private static let about: [Field] = [
    Field("satker", .group(satker)),
    Field("skema", .group(skema)),
    Field("tahun", .number),
    Field("tanggal", .date),
    Field("kota", .text),
    Field("kolom", .text),
    Field("target", .text),
    Field("contoh", .flag),
    Field("lengkap", .flag),
    Field("memenuhi", .flag),
  ]

  private static let perbandingan: [Field] = [
    Field("kolom", .text),
    Field("lengkap", .flag),
    Field("pengungkit", .decimal, optional: true),
    Field("hasil", .decimal, optional: true),
    Field("total", .decimal, optional: true),
    Field("ditampilkan", .flag),
  ]

  /// Of everything with a weight.
  private static let berbobot: [Field] = [
    Field("bobot", .decimal),
    Field("indikatif", .flag),
    Field("nilai", .decimal, optional: true),
    Field("persen", .decimal, optional: true),
  ]

  /// Of everything that a condition may ask something of.
  private static let capaian: [Field] =
    berbobot + [
      Field("minimum", .decimal, optional: true),
      Field("minimum_persen", .decimal, optional: true),
      Field("minimum_indikatif", .flag),
      Field("memenuhi", .flag),
      Field("kurang", .decimal, optional: true),
    ]

  private static let area: [Field] =
    [
      Field("nomor", .number),
      Field("nama", .text),
      Field("nama_pendek", .text),
      Field("pemenuhan", .decimal, optional: true),
      Field("reform", .decimal, optional: true),
      Field("bobot_pemenuhan", .decimal),
      Field("bobot_reform", .decimal),
    ] + capaian

  private static let kelompok: [Field] =
    [
      Field("kode", .text),
      Field("nama", .text),
      Field("indikator", .list(.group(indikator))),
    ] + capaian

  private static let indikator: [Field] =
    [
      Field("kode", .text),
      Field("nama", .text),
      Field("jawaban", .text, optional: true),
    ] + capaian

  private static let syarat: [Field] =
    [
      Field("nomor", .text),
      Field("pokok", .text),
      Field("status", .text),
    ] + capaian

  private static let belum: [Field] = [
    Field("kode", .text), Field("kalimat", .text),
  ]
}

extension RecordFields {
  private static let jalan: [Field] = [
    Field("ada", .flag),
    Field("kalimat", .text),
    Field("jumlah", .number),
    Field("perlu_predikat", .flag),
    Field("total_sesudah", .decimal, optional: true),
    Field("langkah", .list(.group(langkah))),
    Field("area", .list(.group(langkahArea))),
  ]

  private static let langkahArea: [Field] = [
    Field("nama", .text),
    Field("jumlah", .number),
    Field("tambahan", .decimal),
    Field("langkah", .list(.group(langkah))),
  ]

  private static let langkah: [Field] = [
    Field("kode", .text),
    Field("label", .text),
    Field("area", .text),
    Field("dari", .text),
    Field("ke", .text),
    Field("langkah", .number),
    Field("tambahan", .decimal),
  ]

  private static let aspek: [Field] = [
    Field("nama", .text),
    Field("bobot", .decimal),
    Field("nilai", .decimal, optional: true),
    Field("persen", .decimal, optional: true),
    Field("area", .list(.group(areaAspek))),
  ]

  private static let areaAspek: [Field] = [
    Field("nomor", .number),
    Field("nama", .text),
    Field("bobot", .decimal),
    Field("nilai", .decimal, optional: true),
    Field("persen", .decimal, optional: true),
    Field("sub", .list(.group(sub))),
  ]

  private static let sub: [Field] =
    [
      Field("kode", .text),
      Field("nama", .text),
      Field("butir", .list(.group(butir))),
    ] + berbobot

  private static let butir: [Field] = [
    Field("kode", .text),
    Field("label", .text),
    Field("jenis", .text),
    Field("jawaban", .text, optional: true),
    Field("skor", .decimal, optional: true),
    Field("bukti", .text, optional: true),
    Field("cacah", .list(.group(cacah))),
    Field("catatan", .text, optional: true),
  ]

  private static let cacah: [Field] = [
    Field("nama", .text), Field("jumlah", .number, optional: true),
  ]
}
