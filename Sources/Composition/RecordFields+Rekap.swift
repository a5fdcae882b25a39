public import Fields

extension RecordFields {
  /// Of a register of offices with their results. An office without a result
  /// has no values, and is in no mean.
  public static let rekap: [Field] = [
    Field("nasional", .flag),
    Field("wilayah", .group(wilayah), optional: true),
    Field("tahun", .number),
    Field("tanggal", .date),
    Field("kota", .text),
    Field("contoh", .flag),
    Field("target", .text),
    Field("kolom", .text),
    Field("skema", .group(skema)),
    Field("urutan", .text),
    Field("jumlah", .group(jumlah)),
    Field("tercatat", .group(tercatat)),
    Field("nilai", .group(nilai), optional: true),
    Field("area", .list(.group(rekapArea))),
    Field("indikator", .list(.group(rekapIndikator))),
    Field("area_terbaik", .group(rekapAreaMenonjol), optional: true),
    Field("area_terlemah", .group(rekapAreaMenonjol), optional: true),
    Field("satker", .list(.group(rekapSatker))),
    Field("peringkat", .list(.group(rekapSatker))),
    Field("provinsi", .list(.group(provinsi))),
    Field("belum_mencanangkan", .list(.group(rekapSatker))),
    Field("belum_dinilai", .list(.group(rekapSatker))),
    Field("belum_memenuhi", .list(.group(rekapSatker))),
    Field("tidak_terdaftar", .list(.group(kantor))),
    Field("penanda_tangan", .group(pejabat), optional: true),
    Field("mengetahui", .group(pejabat), optional: true),
    Field("halaman", .group(halaman)),
  ]

  private static let wilayah: [Field] = [
    Field("kode", .text), Field("nama", .text),
  ]

  private static let kantor: [Field] = [
    Field("kode", .text), Field("nama", .text), Field("nama_pendek", .text),
  ]

  private static let provinsi: [Field] = [
    Field("kode", .text),
    Field("nama", .text),
    Field("satker", .list(.group(rekapSatker))),
    Field("jumlah", .group(jumlah)),
    Field("nilai", .group(nilai), optional: true),
  ]

  /// How many offices.
  private static let jumlah: [Field] = [
    Field("satker", .number),
    Field("sudah", .number),
    Field("belum", .number),
    Field("tanpa_tanggal", .number),
    Field("dinilai", .number),
    Field("belum_dinilai", .number),
    Field("belum_lengkap", .number),
    Field("memenuhi", .number),
    Field("belum_memenuhi", .number),
  ]

  private static let tercatat: [Field] = [
    "tanggal", "tempat", "penanda_tangan", "jabatan", "saksi", "nomor_piagam", "dasar",
    "dokumentasi", "keterangan",
  ].map { Field($0, .flag) }

  /// Of the totals of the offices that have one.
  private static let nilai: [Field] = [
    Field("rata", .decimal),
    Field("median", .decimal),
    Field("minimum", .decimal),
    Field("maksimum", .decimal),
    Field("satker_minimum", .text),
    Field("satker_maksimum", .text),
  ]

  private static let rekapArea: [Field] = [
    Field("nomor", .number),
    Field("nama", .text),
    Field("nama_pendek", .text),
    Field("bobot", .decimal),
    Field("indikatif", .flag),
    Field("minimum_persen", .decimal, optional: true),
    Field("rata_persen", .decimal, optional: true),
    Field("median_persen", .decimal, optional: true),
    Field("di_bawah", .number, optional: true),
  ]

  private static let rekapIndikator: [Field] = [
    Field("kode", .text), Field("nama", .text), Field("nama_pendek", .text),
    Field("bobot", .decimal),
  ]

  private static let rekapAreaMenonjol: [Field] = [
    Field("nama", .text), Field("rata_persen", .decimal),
  ]
}

extension RecordFields {
  /// One office of the register.
  private static let rekapSatker: [Field] = pencananganSatker + nilaiSatker

  private static let pencananganSatker: [Field] = [
    Field("nomor", .number),
    Field("kode", .text),
    Field("nama", .text),
    Field("nama_pendek", .text),
    Field("sudah", .flag),
    Field("status", .text),
    Field("tanggal", .date, optional: true),
    Field("tempat", .text, optional: true),
    Field("penanda_tangan", .text, optional: true),
    Field("jabatan", .text, optional: true),
    Field("saksi", .list(.text)),
    Field("nomor_piagam", .text, optional: true),
    Field("dasar", .text, optional: true),
    Field("dokumentasi", .text, optional: true),
    Field("keterangan", .text, optional: true),
  ]

  private static let nilaiSatker: [Field] = [
    Field("dinilai", .flag),
    Field("belum_lengkap", .number, optional: true),
    Field("peringkat", .number, optional: true),
    Field("area", .list(.group(areaSatker))),
    Field("pengungkit", .decimal, optional: true),
    Field("indikator", .list(.group(indikatorSatker))),
    Field("hasil", .decimal, optional: true),
    Field("total", .decimal, optional: true),
    Field("memenuhi", .flag),
    Field("kekurangan", .list(.group(kekurangan))),
  ]

  private static let areaSatker: [Field] = [
    Field("nomor", .number),
    Field("nilai", .decimal, optional: true),
    Field("persen", .decimal, optional: true),
    Field("memenuhi", .flag),
  ]

  private static let indikatorSatker: [Field] = [
    Field("nilai", .decimal, optional: true)
  ]

  private static let kekurangan: [Field] = [
    Field("syarat", .text),
    Field("nilai", .decimal, optional: true),
    Field("minimum", .decimal, optional: true),
    Field("minimum_indikatif", .flag),
    Field("kurang", .decimal, optional: true),
  ]
}
