internal import Records

// What people write over the columns of a register.

extension Headings {
  /// Facts of a declaration, in the order of a new register.
  static let facts =
    [
      Entry(
        .derived, "No.",
        [
          "No. Urut", "Nomor urut", "Urut", "Peringkat", "Ranking", "Memenuhi",
          "Memenuhi WBK", "Memenuhi WBBM", "Memenuhi WBK/WBBM", RefusedRows.galat,
        ]),
      Entry(
        .kode, "Kode",
        [
          "Kode satker", "Kode wilayah", "Kode Kemendagri", "Kode satuan kerja",
          "Kode KPU", "Kode unit kerja", "Kd. satker", "Kode Kab/Kota", "Kode Kabupaten/Kota",
        ]),
      Entry(
        .nama, "Satker",
        [
          "Nama satker", "Satuan kerja", "Nama satuan kerja", "Unit kerja",
          "Nama unit kerja", "Kantor", "Nama kantor", "KPU", "Nama KPU", "Kabupaten/Kota",
          "Kab/Kota",
          "Nama", "KPU Kabupaten/Kota", "KPU Kab/Kota", "Nama satker KPU", "Satker KPU",
          "KPU Provinsi/Kabupaten/Kota", "KPU Prov/Kab/Kota", "Satuan kerja KPU",
          "Nama Kabupaten/Kota", "Nama Kab/Kota", "KIP Kabupaten/Kota", "KIP Kab/Kota",
        ]),
      Entry(.provinsi, "Provinsi", ["Nama provinsi", "KPU Provinsi", "Prov."]),
      Entry(
        .status, "Status",
        [
          "Status pencanangan", "Sudah/belum", "Status (sudah/belum)", "Pencanangan (sudah/belum)",
          "Pencanangan", "Sudah mencanangkan", "Pencanangan ZI", "Status ZI", "Belum/sudah",
          "Sudah pencanangan", "Sudah/belum pencanangan", "Sudah/belum pencanangan ZI",
        ]),
      Entry(
        .tanggal, "Tanggal",
        [
          "Hari/Tanggal", "Tanggal pencanangan", "Tgl", "Tgl. pencanangan", "Hari dan tanggal",
          "Hari/Tanggal pencanangan", "Hari, tanggal", "Waktu pencanangan", "Hari/Tgl",
          "Waktu pelaksanaan", "Tanggal pelaksanaan", "Tgl. pelaksanaan", "Tanggal kegiatan",
        ]),
      Entry(
        .tempat, "Tempat",
        [
          "Tempat pencanangan", "Lokasi", "Tempat pelaksanaan", "Lokasi pencanangan",
          "Tempat kegiatan", "Lokasi kegiatan", "Lokasi pelaksanaan",
        ]
      ),
      Entry(
        .penandaTangan, "Penanda tangan",
        [
          "Nama penanda tangan", "Penanda tangan nama", "Penandatangan nama", "Nama penandatangan",
          "Ketua", "Nama ketua", "Ketua KPU", "Nama ketua KPU", "Yang menandatangani",
          "Ditandatangani oleh", "Ketua KPU Kabupaten/Kota", "Ketua KPU Kab/Kota", "Ketua KIP",
          "Penandatangan piagam",
        ]),
      Entry(
        .jabatan, "Jabatan",
        ["Jabatan penanda tangan", "Penanda tangan jabatan"]),
      Entry(
        .saksi, "Saksi",
        ["Nama saksi", "Saksi nama", "Saksi-saksi", "Para saksi", "Saksi (nama/instansi)"]
          + (1...9).map { "Saksi \($0)" }),
      Entry(.nomorPiagam, "Nomor piagam", ["No. piagam", "Nomor", "Piagam nomor", "Piagam no."]),
      Entry(
        .dasar, "Dasar",
        [
          "Dasar surat", "Surat dasar", "Dasar hukum", "Dasar pelaksanaan", "Dasar nomor",
        ]),
      Entry(
        .dokumentasi, "Dokumentasi",
        [
          "Media", "Media/dokumentasi", "Tautan", "Link", "Link dokumentasi", "Link berita",
          "Link foto",
        ]
      ),
      Entry(.sudahWBK, "Sudah WBK", ["Sudah berpredikat WBK", "Predikat WBK", "Predikat"]),
      Entry(
        .keterangan, "Keterangan",
        ["Ket.", "Catatan", "Tindak lanjut", "Keterangan/Tindak lanjut", "Ket./Tindak lanjut"]),
    ] + PiagamColumn.allCases.map { Entry(.piagam($0), $0.heading, $0.variants) }

  /// What areas are called besides, by their short names.
  static let areaNames = [
    "Manajemen Perubahan": ["Man. Perubahan", "Manj. Perubahan", "Mgt. Perubahan"],
    "Tatalaksana": ["Penataan Tata Laksana", "Ketatalaksanaan"],
    "Manajemen SDM": [
      "SDM", "MSDM", "Man. SDM", "Penataan SDM", "Penataan Manajemen SDM", "Sistem Manajemen SDM",
      "Penataan Sistem Manajemen SDM",
    ],
    "Akuntabilitas": ["Akuntabilitas Kinerja", "Penguatan Akuntabilitas Kinerja"],
    "Pengawasan": ["Penguatan Pengawasan", "Penguatan Sistem Pengawasan"],
    "Pelayanan Publik": [
      "Yanlik", "Yan. Publik", "Yanblik", "Peningkatan Pelayanan Publik",
      "Kualitas Pelayanan Publik",
    ],
  ]
}
