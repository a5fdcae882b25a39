public import Fields
public import Templates

extension RecordKind {
  public static let pencanangan: RecordKind = "pencanangan"
  public static let evaluasi: RecordKind = "evaluasi"
  public static let rekap: RecordKind = "rekap"
}

/// The names that a template may use for a record of a kind.
public enum RecordFields {
  public static let all: [RecordKind: [Field]] = [
    .pencanangan: pencanangan, .evaluasi: evaluasi, .rekap: rekap,
  ]

  public static let pencanangan: [Field] = [
    Field("satker", .group(satker)),
    Field("nomor", .text, optional: true),
    Field("tanggal", .date),
    Field("tempat", .text, optional: true),
    Field("kota", .text),
    Field("wbk", .flag),
    Field("wbbm", .flag),
    Field("dasar", .list(.group(dasar))),
    Field("komitmen", .list(.text)),
    Field("penanda_tangan", .group(pejabat)),
    Field("saksi", .list(.group(pejabat))),
    Field("mengetahui", .group(pejabat), optional: true),
    Field("bentuk", .text),
    Field("pengesah", .group(pejabat), optional: true),
    Field("meterai", .flag),
    Field("halaman", .group(halaman)),
  ]

  static let satker: [Field] = [
    Field("kode", .text, optional: true),
    Field("tingkat", .text),
    Field("lembaga", .text),
    Field("wilayah", .text, optional: true),
    Field("nama", .text),
    Field("nama_pendek", .text),
    Field("alamat", .text, optional: true),
    Field("logo", .image, optional: true),
  ]

  private static let dasar: [Field] = [
    Field("jenis", .text),
    Field("nomor", .text),
    Field("tanggal", .date, optional: true),
    Field("tahun", .number, optional: true),
    Field("tentang", .text, optional: true),
  ]

  static let pejabat: [Field] = [
    Field("nama", .text, optional: true),
    Field("jabatan", .text),
    Field("instansi", .text, optional: true),
    Field("nomor_induk", .text, optional: true),
    Field("pangkat", .text, optional: true),
    Field("mewakili", .text, optional: true),
    Field("atas_nama", .text, optional: true),
    Field("untuk_beliau", .text, optional: true),
    Field("status", .text, optional: true),
    Field("tanda_tangan", .image, optional: true),
    Field("cap", .image, optional: true),
  ]

  /// The page that is being filled; composition knows it, not the record.
  static let halaman: [Field] = [
    Field("kertas", .text),
    Field("lanskap", .flag),
  ]

  /// The scheme that was scored against.
  static let skema: [Field] = [
    Field("id", .text),
    Field("nama", .text),
    Field("tentang", .text),
    Field("indikatif", .flag), Field("terbagi", .flag),
    Field("catatan", .list(.text)),
    Field("bobot", .decimal),
    Field("bobot_pengungkit", .decimal),
    Field("bobot_indikatif", .flag),
    Field("bobot_hasil", .decimal),
  ]
}
