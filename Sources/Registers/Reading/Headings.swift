internal import Bahasa
internal import Evaluation

/// The headings that a register may have, with their usual variants.
struct Headings {
  /// Canonical names, for hints and new registers.
  let names: [RegisterColumn: String]
  /// In the order of a new register.
  let entries: [Entry]
  private let columns: [String: RegisterColumn]

  init(_ scheme: Scheme) {
    let entries =
      Headings.facts + Headings.areas(scheme) + Headings.indicators(scheme)
      + Headings.sums(scheme)
    var names: [RegisterColumn: String] = [:]
    var columns: [String: RegisterColumn] = [:]
    for entry in entries {
      if names[entry.kolom] == nil { names[entry.kolom] = entry.name }
      for spelling in [entry.name] + entry.variants where columns[folded(spelling)] == nil {
        columns[folded(spelling)] = entry.kolom
      }
    }
    self.names = names
    self.columns = columns
    self.entries = entries
  }

  /// Canonical names in the order of a new register.
  var known: [String] { entries.map(\.name) }

  /// The column that a heading means; case, blanks and marks do not count.
  subscript(heading: String) -> RegisterColumn? { columns[folded(heading)] }

  func name(_ kolom: RegisterColumn) -> String { names[kolom] ?? "" }

  struct Entry {
    var kolom: RegisterColumn
    var name: String
    var variants: [String]

    init(_ kolom: RegisterColumn, _ name: String, _ variants: [String] = []) {
      self.kolom = kolom
      self.name = name
      self.variants = variants
    }
  }
}

/// Letters and digits only; a per cent sign is a word.
func folded(_ heading: String) -> String {
  hurufDanAngka(heading.replacing("%", with: "persen"))
}

extension Headings {
  private static let facts = [
    Entry(
      .derived, "No.",
      [
        "No. Urut", "Nomor urut", "Peringkat", "Ranking", "Memenuhi",
        "Memenuhi WBK", "Memenuhi WBBM", "Memenuhi WBK/WBBM",
      ]),
    Entry(
      .kode, "Kode",
      [
        "Kode satker", "Kode wilayah", "Kode Kemendagri", "Kode satuan kerja",
        "Kode KPU", "Kode unit kerja", "Kd. satker",
      ]),
    Entry(
      .nama, "Satker",
      [
        "Nama satker", "Satuan kerja", "Nama satuan kerja", "Unit kerja",
        "Nama unit kerja", "Kantor", "Nama kantor", "KPU", "Nama KPU", "Kabupaten/Kota", "Kab/Kota",
        "Nama", "KPU Kabupaten/Kota", "KPU Kab/Kota",
      ]),
    Entry(.provinsi, "Provinsi", ["Nama provinsi", "KPU Provinsi"]),
    Entry(
      .status, "Status",
      [
        "Status pencanangan", "Sudah/belum", "Status (sudah/belum)",
        "Pencanangan", "Sudah mencanangkan",
      ]),
    Entry(
      .tanggal, "Tanggal",
      [
        "Hari/Tanggal", "Tanggal pencanangan", "Tgl", "Tgl. pencanangan",
        "Hari/Tanggal pencanangan", "Hari, tanggal", "Waktu pencanangan", "Hari/Tgl",
      ]),
    Entry(.tempat, "Tempat", ["Tempat pencanangan", "Lokasi"]),
    Entry(
      .penandaTangan, "Penanda tangan",
      [
        "Nama penanda tangan", "Penanda tangan nama",
        "Ketua", "Nama ketua", "Yang menandatangani", "Ditandatangani oleh",
      ]),
    Entry(.jabatan, "Jabatan", ["Jabatan penanda tangan", "Penanda tangan jabatan"]),
    Entry(
      .saksi, "Saksi",
      ["Nama saksi", "Saksi-saksi", "Para saksi", "Saksi (nama/instansi)"]
        + (1...9).map { "Saksi \($0)" }),
    Entry(.nomorPiagam, "Nomor piagam", ["No. piagam", "Nomor"]),
    Entry(.dasar, "Dasar", ["Dasar surat", "Surat dasar", "Dasar hukum", "Dasar pelaksanaan"]),
    Entry(.dokumentasi, "Dokumentasi", ["Media", "Media/dokumentasi", "Tautan", "Link"]),
    Entry(.sudahWBK, "Sudah WBK", ["Sudah berpredikat WBK", "Predikat WBK", "Predikat"]),
    Entry(.keterangan, "Keterangan", ["Ket.", "Catatan"]),
  ]

  private static func areas(_ scheme: Scheme) -> [Entry] {
    scheme.pengungkit.areas.enumerated().flatMap { index, area -> [Entry] in
      let names = [
        area.namaPendek, area.label, "Area \(area.code)", "A.\(area.code)",
        "\(area.code). \(area.label)", "\(area.code). \(area.namaPendek)",
        "Area Perubahan \(area.code)", "Area \(area.code) \(area.label)",
      ]
      return [
        Entry(
          .area(index, .poin), area.namaPendek,
          names + names.flatMap { ["\($0) (poin)", "\($0) (nilai)", "Nilai \($0)"] }),
        Entry(
          .area(index, .persen), "\(area.namaPendek) (%)",
          names.flatMap { ["\($0) (%)", "\($0) persen", "% \($0)", "Persen \($0)"] }),
      ]
    }
  }

  private static func indicators(_ scheme: Scheme) -> [Entry] {
    scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.enumerated().flatMap { index, indikator -> [Entry] in
        let names = indikator.sebutan + [indikator.butir.label, indikator.code]
        return [
          Entry(
            .indikator(group, index, .jawaban), names[0],
            names + names.flatMap { ["Indeks \($0)", "\($0) (indeks)", "Survei \($0)"] }),
          Entry(
            .indikator(group, index, .poin), "\(names[0]) (poin)",
            names.flatMap { ["\($0) (poin)", "Poin \($0)"] }),
        ]
      }
    }
  }

  private static func sums(_ scheme: Scheme) -> [Entry] {
    let groups = scheme.hasil.kelompok.enumerated().map { index, kelompok in
      Entry(
        .jumlah(.kelompok(index)), kelompok.label,
        [kelompok.code, kelompok.label.replacing(" yang ", with: " ")] + kelompok.sebutan)
    }
    return groups + [
      Entry(
        .jumlah(.pengungkit), "Pengungkit",
        ["Nilai pengungkit", "Jumlah pengungkit", "Total pengungkit"]),
      Entry(.jumlah(.hasil), "Hasil", ["Nilai hasil", "Jumlah hasil", "Total hasil"]),
      Entry(
        .jumlah(.total), "Total",
        [
          "Nilai total", "Total nilai", "Jumlah", "Nilai", "Nilai akhir",
          "Nilai ZI", "Nilai evaluasi ZI", "Jumlah nilai",
        ]),
    ]
  }
}
