package import Fields

extension Satker {
  package static let fields = Fields<Satker>(
    .fixed(
      "kode", id: "kode wilayah Kemendagri; tidak perlu untuk tingkat pusat",
      en: "the area code of the Ministry of Home Affairs; not needed for the national office"
    ) { $0.kode }.typed(20, "61.01").kept,
    .key(
      "nama", id: "nama kantor, dicocokkan dengan kode; boleh tidak diisi",
      en: "the office's name, checked against the code; optional"
    ).typed(160, "KPU Kabupaten Sambas").shown(by: "nama").kept,
    .fixed(
      "tingkat", id: "tingkat kantor; boleh tidak diisi jika ada kode",
      en: "the office's level; optional when there is a code"
    ) { $0.tingkat.rawValue }.chosen(from: Tingkat.self, .kabupaten).kept,
    .name(
      "lembaga", id: "“Komisi Pemilihan Umum”; di Aceh “Komisi Independen Pemilihan”",
      en: "“Komisi Pemilihan Umum”; in Aceh “Komisi Independen Pemilihan”"
    ) { $0.lembaga },
    .name(
      "wilayah", id: "“Kabupaten Sambas”; tidak ada untuk kantor pusat",
      en: "“Kabupaten Sambas”; absent for the national office"
    ) { $0.wilayah },
    .name(
      "nama", id: "“Komisi Pemilihan Umum Kabupaten Sambas”",
      en: "“Komisi Pemilihan Umum Kabupaten Sambas”"
    ) { $0.nama },
    .name("nama_pendek", id: "“KPU Kabupaten Sambas”", en: "“KPU Kabupaten Sambas”") {
      $0.namaPendek
    },
    .name("alamat", id: "alamat kantor untuk kop", en: "the address for the letterhead") {
      $0.alamat
    }.typed(300, "Jalan Pembangunan Nomor 1, Sambas"),
    .image(
      "logo", id: "berkas logo kantor (SVG, PNG atau JPEG) di folder berkas ini",
      en: "the office's logo (SVG, PNG or JPEG) in this file's folder"
    ) { $0.logo }.typedPath("logo.svg")
  ).of(.satker)
}
