public import Templates

/// The names that a template may use for a record of a kind.
public enum RecordFields {
  public static let all: [RecordKind: [Shape.Field]] = [
    .pencanangan: pencanangan, .evaluasi: evaluasi, .rekap: rekap,
  ]

  public static let pencanangan: [Shape.Field] = [
    Shape.Field("satker", .group(satker)),
    Shape.Field("nomor", .text, optional: true),
    Shape.Field("tanggal", .date),
    Shape.Field("tempat", .text, optional: true),
    Shape.Field("kota", .text),
    Shape.Field("wbk", .flag),
    Shape.Field("wbbm", .flag),
    Shape.Field("dasar", .list(.group(dasar))),
    Shape.Field("komitmen", .list(.text)),
    Shape.Field("penanda_tangan", .group(pejabat)),
    Shape.Field("saksi", .list(.group(pejabat))),
    Shape.Field("mengetahui", .group(pejabat), optional: true),
    Shape.Field("bentuk", .text),
    Shape.Field("pengesah", .group(pejabat), optional: true),
    Shape.Field("meterai", .flag),
    Shape.Field("halaman", .group(halaman)),
  ]

  static let satker: [Shape.Field] = [
    Shape.Field("kode", .text, optional: true),
    Shape.Field("tingkat", .text),
    Shape.Field("lembaga", .text),
    Shape.Field("wilayah", .text, optional: true),
    Shape.Field("nama", .text),
    Shape.Field("nama_pendek", .text),
    Shape.Field("alamat", .text, optional: true),
    Shape.Field("logo", .image, optional: true),
  ]

  private static let dasar: [Shape.Field] = [
    Shape.Field("jenis", .text),
    Shape.Field("nomor", .text),
    Shape.Field("tanggal", .date, optional: true),
    Shape.Field("tahun", .number, optional: true),
    Shape.Field("tentang", .text, optional: true),
  ]

  static let pejabat: [Shape.Field] = [
    Shape.Field("nama", .text, optional: true),
    Shape.Field("jabatan", .text),
    Shape.Field("instansi", .text, optional: true),
    Shape.Field("nomor_induk", .text, optional: true),
    Shape.Field("pangkat", .text, optional: true),
    Shape.Field("mewakili", .text, optional: true),
    Shape.Field("atas_nama", .text, optional: true),
    Shape.Field("untuk_beliau", .text, optional: true),
    Shape.Field("status", .text, optional: true),
    Shape.Field("tanda_tangan", .image, optional: true),
    Shape.Field("cap", .image, optional: true),
  ]

  /// The page that is being filled; composition knows it, not the record.
  static let halaman: [Shape.Field] = [
    Shape.Field("kertas", .text),
    Shape.Field("lanskap", .flag),
  ]

  /// The scheme that was scored against.
  static let skema: [Shape.Field] = [
    Shape.Field("id", .text),
    Shape.Field("nama", .text),
    Shape.Field("tentang", .text),
    Shape.Field("indikatif", .flag), Shape.Field("terbagi", .flag),
    Shape.Field("catatan", .list(.text)),
    Shape.Field("bobot", .decimal),
    Shape.Field("bobot_pengungkit", .decimal),
    Shape.Field("bobot_indikatif", .flag),
    Shape.Field("bobot_hasil", .decimal),
  ]
}
