public import Diagnostics
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

extension Rekap {
  /// Its figures as an XLSX file: what a page shows in two decimals stands there in full,
  /// numbers as numbers, dates as dates.
  ///
  /// - Throws: `Faults(.file)` when there is no room to write.
  public func workbook() throws(Faults) -> [UInt8] {
    try writeWorkbook(RekapWorkbook(rekap: self).plan)
  }
}

private struct RekapWorkbook {
  let rekap: Rekap

  var plan: WorkbookPlan {
    let scope =
      rekap.head.wilayah.map { $0.isAceh ? "KIP se-Aceh" : "KPU se-\($0.nama)" }
      ?? "KPU se-Indonesia"
    return WorkbookPlan(
      title: "Rekapitulasi Zona Integritas \(scope) Tahun \(rekap.head.tahun)",
      author: "Piagam", created: rekap.head.tanggal,
      sheets: [
        offices.sheet("Satker", rekap.satker), areas.sheet("Area", rekap.statistics.area),
        refused.sheet("LKE ditolak", rekap.lkeDitolak),
      ], isResult: true)
  }
}

extension RekapWorkbook {
  private typealias Column = FigureTable<RekapRow>.Column

  private var offices: FigureTable<RekapRow> {
    let scheme = rekap.head.scheme
    let areas = scheme.pengungkit.areas.enumerated().map { index, area in
      Column.score("\(area.code) \(area.label)") { $0.summary?.area[index].nilai }
    }
    let parts = scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.enumerated().map { index, entry in
        Column.score("\(entry.code) \(entry.butir.label)") { $0.summary?.indikator[group][index] }
      }
    }
    return FigureTable(
      declared + areas + [.score("Pengungkit") { $0.summary?.pengungkit }] + parts
        + [.score("Hasil") { $0.summary?.hasil }, .score("Total") { $0.total }] + compared
        + verdict,
      fixed: 3)
  }

  private var declared: [Column] {
    [
      .text("Kode", 8) { $0.kode }, .text("Satker", 34) { $0.wilayah.namaKantor },
      .text("Status", 9) { $0.pencanangan.sudah ? "sudah" : "belum" },
      .date("Tanggal") { $0.pencanangan.tanggal },
      .text("Penanda tangan", 30) { $0.pencanangan.penandaTangan },
      .text("Nomor piagam", 24) { $0.pencanangan.nomorPiagam },
    ]
  }

  private var compared: [Column] {
    guard let banding = rekap.head.banding?.rawValue else { return [] }
    return [
      .score("Pengungkit \(banding)") { $0.pembanding?.pengungkit },
      .score("Hasil \(banding)") { $0.pembanding?.hasil },
      .score("Total \(banding)") { $0.pembanding?.total },
      .score("Selisih total") { $0.pair(\.total).selisih },
    ]
  }

  private var verdict: [Column] {
    [
      .count("Peringkat") { $0.peringkat },
      .text("Syarat nilai \(rekap.head.target.rawValue)", 12) { row in
        switch row.hasil {
        case .dinilai: row.isMemenuhi ? "memenuhi" : "belum"
        case .ditolak: "LKE ditolak"
        case .belumAda, .belumLengkap: "belum dinilai"
        }
      },
      .count("Isian yang kurang") { $0.belumLengkap },
    ]
  }

  private var areas: FigureTable<Statistics.AreaDistribution> {
    let areas = rekap.head.scheme.pengungkit.areas
    return FigureTable(
      [
        .text("Area", 34) { "\(areas[$0.index].code) \(areas[$0.index].label)" },
        .score("Bobot") { areas[$0.index].bobot.value },
        .share("Rata-rata") { $0.distribution?.rata },
        .share("Median") { $0.distribution?.median },
        .share("Minimum syarat") { $0.minimum },
        .count("Satker di bawahnya") { $0.below },
      ], fixed: 1)
  }

  private var refused: FigureTable<RefusedLKE> {
    FigureTable(
      [.text("Berkas", 34) { $0.berkas }, .text("Alasan", 90) { $0.alasan }], fixed: 1)
  }
}
