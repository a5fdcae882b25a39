public import Templates

extension RecordFields {
  /// Of a register of offices with their results. An office without a result
  /// has no values, and is in no mean.
  public static let rekap: [Shape.Field] = [
    Shape.Field("nasional", .flag),
    Shape.Field("wilayah", .group(wilayah), optional: true),
    Shape.Field("tahun", .number),
    Shape.Field("tanggal", .date),
    Shape.Field("kota", .text),
    Shape.Field("contoh", .flag),
    Shape.Field("target", .text),
    Shape.Field("kolom", .text),
    Shape.Field("skema", .group(skema)),
    Shape.Field("urutan", .text),
    Shape.Field("jumlah", .group(jumlah)),
    Shape.Field("tercatat", .group(tercatat)),
    Shape.Field("nilai", .group(nilai), optional: true),
    Shape.Field("area", .list(.group(rekapArea))),
    Shape.Field("indikator", .list(.group(rekapIndikator))),
    Shape.Field("area_terbaik", .group(rekapAreaMenonjol), optional: true),
    Shape.Field("area_terlemah", .group(rekapAreaMenonjol), optional: true),
    Shape.Field("satker", .list(.group(rekapSatker))),
    Shape.Field("peringkat", .list(.group(rekapSatker))),
    Shape.Field("provinsi", .list(.group(provinsi))),
    Shape.Field("belum_mencanangkan", .list(.group(rekapSatker))),
    Shape.Field("belum_dinilai", .list(.group(rekapSatker))),
    Shape.Field("belum_memenuhi", .list(.group(rekapSatker))),
    Shape.Field("tidak_terdaftar", .list(.group(kantor))),
    Shape.Field("penanda_tangan", .group(pejabat), optional: true),
    Shape.Field("mengetahui", .group(pejabat), optional: true),
    Shape.Field("halaman", .group(halaman)),
  ]

  private static let wilayah: [Shape.Field] = [
    Shape.Field("kode", .text), Shape.Field("nama", .text),
  ]

  private static let kantor: [Shape.Field] = [
    Shape.Field("kode", .text), Shape.Field("nama", .text), Shape.Field("nama_pendek", .text),
  ]

  private static let provinsi: [Shape.Field] = [
    Shape.Field("kode", .text),
    Shape.Field("nama", .text),
    Shape.Field("satker", .list(.group(rekapSatker))),
    Shape.Field("jumlah", .group(jumlah)),
    Shape.Field("nilai", .group(nilai), optional: true),
  ]

  /// How many offices.
  private static let jumlah: [Shape.Field] = [
    Shape.Field("satker", .number),
    Shape.Field("sudah", .number),
    Shape.Field("belum", .number),
    Shape.Field("tanpa_tanggal", .number),
    Shape.Field("dinilai", .number),
    Shape.Field("belum_dinilai", .number),
    Shape.Field("belum_lengkap", .number),
    Shape.Field("memenuhi", .number),
    Shape.Field("belum_memenuhi", .number),
  ]

  private static let tercatat: [Shape.Field] = [
    "tanggal", "tempat", "penanda_tangan", "jabatan", "saksi", "nomor_piagam", "dasar",
    "dokumentasi", "keterangan",
  ].map { Shape.Field($0, .flag) }

  /// Of the totals of the offices that have one.
  private static let nilai: [Shape.Field] = [
    Shape.Field("rata", .decimal),
    Shape.Field("median", .decimal),
    Shape.Field("minimum", .decimal),
    Shape.Field("maksimum", .decimal),
    Shape.Field("satker_minimum", .text),
    Shape.Field("satker_maksimum", .text),
  ]

  private static let rekapArea: [Shape.Field] = [
    Shape.Field("nomor", .number),
    Shape.Field("nama", .text),
    Shape.Field("nama_pendek", .text),
    Shape.Field("bobot", .decimal),
    Shape.Field("indikatif", .flag),
    Shape.Field("minimum_persen", .decimal, optional: true),
    Shape.Field("rata_persen", .decimal, optional: true),
    Shape.Field("median_persen", .decimal, optional: true),
    Shape.Field("di_bawah", .number, optional: true),
  ]

  private static let rekapIndikator: [Shape.Field] = [
    Shape.Field("kode", .text), Shape.Field("nama", .text), Shape.Field("nama_pendek", .text),
    Shape.Field("bobot", .decimal),
  ]

  private static let rekapAreaMenonjol: [Shape.Field] = [
    Shape.Field("nama", .text), Shape.Field("rata_persen", .decimal),
  ]
}

extension RecordFields {
  /// One office of the register.
  private static let rekapSatker: [Shape.Field] = pencananganSatker + nilaiSatker

  private static let pencananganSatker: [Shape.Field] = [
    Shape.Field("nomor", .number),
    Shape.Field("kode", .text),
    Shape.Field("nama", .text),
    Shape.Field("nama_pendek", .text),
    Shape.Field("sudah", .flag),
    Shape.Field("status", .text),
    Shape.Field("tanggal", .date, optional: true),
    Shape.Field("tempat", .text, optional: true),
    Shape.Field("penanda_tangan", .text, optional: true),
    Shape.Field("jabatan", .text, optional: true),
    Shape.Field("saksi", .list(.text)),
    Shape.Field("nomor_piagam", .text, optional: true),
    Shape.Field("dasar", .text, optional: true),
    Shape.Field("dokumentasi", .text, optional: true),
    Shape.Field("keterangan", .text, optional: true),
  ]

  private static let nilaiSatker: [Shape.Field] = [
    Shape.Field("dinilai", .flag),
    Shape.Field("belum_lengkap", .number, optional: true),
    Shape.Field("peringkat", .number, optional: true),
    Shape.Field("area", .list(.group(areaSatker))),
    Shape.Field("pengungkit", .decimal, optional: true),
    Shape.Field("indikator", .list(.group(indikatorSatker))),
    Shape.Field("hasil", .decimal, optional: true),
    Shape.Field("total", .decimal, optional: true),
    Shape.Field("memenuhi", .flag),
    Shape.Field("kekurangan", .list(.group(kekurangan))),
  ]

  private static let areaSatker: [Shape.Field] = [
    Shape.Field("nomor", .number),
    Shape.Field("nilai", .decimal, optional: true),
    Shape.Field("persen", .decimal, optional: true),
    Shape.Field("memenuhi", .flag),
  ]

  private static let indikatorSatker: [Shape.Field] = [
    Shape.Field("nilai", .decimal, optional: true)
  ]

  private static let kekurangan: [Shape.Field] = [
    Shape.Field("syarat", .text),
    Shape.Field("nilai", .decimal, optional: true),
    Shape.Field("minimum", .decimal, optional: true),
    Shape.Field("minimum_indikatif", .flag),
    Shape.Field("kurang", .decimal, optional: true),
  ]
}
