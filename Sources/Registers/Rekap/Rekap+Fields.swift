internal import Evaluation
package import Fields
internal import Records

/// A recap as it is printed. An office stands in several lists: its value is made once.
package struct PrintedRekap: Sendable {
  let rekap: Rekap
  fileprivate let facts: CommonFacts
  private let made: [String: Fields<PrintedSatker>.Made]

  package init(_ rekap: Rekap) {
    self.rekap = rekap
    let (head, facts) = (rekap.head, CommonFacts(rekap.satker.map(\.pencanangan)))
    self.facts = facts
    made = Dictionary(
      rekap.satker.map { ($0.kode, PrintedSatker.fields.made(PrintedSatker($0, of: head, facts))) }
    ) { first, _ in first }
  }

  var head: RekapHead { rekap.head }

  func list(_ rows: [RekapRow]) -> [Fields<PrintedSatker>.Made] {
    rows.compactMap { made[$0.kode] }
  }

  func byCode(_ rows: [RekapRow]) -> [Fields<PrintedSatker>.Made] {
    list(rows.sorted { $0.kode < $1.kode })
  }
}

extension PrintedRekap {
  /// More than there are offices.
  static let mostLKE = 600

  /// Of a register of offices with their results. An office without a result has
  /// no values, and is in no mean.
  package static let fields = Fields<PrintedRekap>(
    .all(of: head), .all(of: summary), .all(of: offices))

  /// The keys of a recap beside the register in one workbook.
  static let sheetKeys = fields.keys.relaxed(["jenis"]).filter {
    !["register", "lke_ditolak"].contains($0.name)
  }

  private static let head = Fields<PrintedRekap>(
    .jenis("rekap").required,
    .versi,
    .key(
      "provinsi", id: "kode provinsi yang direkap; untuk semua provinsi pakai “nasional: ya”",
      en: "the code of the province; for all provinces use “nasional: ya”"
    ).typed(20, "61"),
    .flag(
      "nasional", id: "ya jika rekap meliputi semua provinsi",
      en: "ya when the recap is of all provinces"
    ) { $0.head.isNasional }.chosen(from: YesNo.self, otherwise: .tidak),
    .group(
      "wilayah", Wilayah.fields, id: "provinsinya; tidak ada untuk rekap nasional",
      en: "the province; absent for the whole country"
    ) { $0.head.wilayah },
    .number("tahun", id: "tahun rekap", en: "the year of the recap") { $0.head.tahun }
      .typed(10, "2022"),
    .date("tanggal", id: "tanggal rekap", en: "the date of the recap") { $0.head.tanggal }
      .typed(40, "2022-12-20"),
    .kota("Pontianak") { $0.head.kota },
    .penandaLaporan { $0.head.penandaTangan },
    .mengetahui(Pejabat.fieldsOfReport) { $0.head.mengetahui },
    .contoh { $0.head.contoh },
    .look("baku"),
    .skemaKey,
    .skema { $0.head.scheme },
    .target { $0.head.target },
    .fixed(
      "kolom", id: "kolom LKE yang direkap untuk semua satker, Mandiri jika tidak diisi",
      en: "the column of the LKE that is shown of every office, Mandiri when it is not given"
    ) { $0.head.kolom.rawValue }.chosen(from: Kolom.self, .tpi),
    .fixed(
      "banding",
      id: "kolom LKE pembanding: nilai setiap satker di kedua kolom, dengan selisihnya",
      en: "a column of the LKE to compare with: each office's scores in both, with the differences"
    ) { $0.head.banding?.rawValue }.chosen(from: Kolom.self, .mandiri),
    .fixed(
      "urutan", id: "urutan satker: menurut kode atau menurut nilai; kode jika tidak diisi",
      en: "the order of the offices, by code or by total; by code when it is not given"
    ) { $0.head.order.rawValue }.chosen(from: RekapOrder.self, .kode),
    .key(
      "register", id: "berkas register (XLSX atau CSV) di folder berkas ini",
      en: "the file of the register (XLSX or CSV) in this file's folder"
    ).typedPath("register.xlsx").required,
    .key(
      "lembar",
      id: "lembar register itu; “Register”, atau yang tampak seperti register, jika kosong",
      en: "the sheet of that register; “Register”, or what looks like one, when it is empty"
    ).typed(60, "Register 2022"),
    .key(
      "peta", id: "berkas peta kolom register itu, dari “piagam register map”",
      en: "the file that maps the columns of that register, from “piagam register map”"
    ).typedPath("peta.yaml"),
    .key(
      "lke", id: "berkas LKE, atau folder berisi berkas-berkas LKE, di folder berkas ini",
      en: "LKE files, or folders of them, in this file's folder"
    ).typedPaths(upTo: PrintedRekap.mostLKE, "lke"),
    .fixed(
      "lke_bermasalah",
      id: "jika ada LKE yang tidak dapat dipakai: tolak seluruh rekap, atau catat berkasnya di "
        + "rekap dengan alasannya; tolak jika tidak diisi",
      en: "when an LKE cannot be used: refuse the recap, or list the file in it with the reason; "
        + "refuse when it is not given"
    ) { $0.head.lkeBermasalah.rawValue }.chosen(from: LKEBermasalah.self, .catat))

  private static let summary = Fields<PrintedRekap>(
    .group(
      "jumlah", Statistics.Counts.fields, id: "banyaknya satker", en: "how many offices"
    ) { $0.rekap.statistics.jumlah },
    .group(
      "tercatat", RecordedFacts.fields, id: "apa yang tercatat tentang sedikitnya satu satker",
      en: "what is recorded of at least one office"
    ) { RecordedFacts($0.rekap.satker.map(\.pencanangan)) },
    .proseList(
      "seragam", id: "apa yang sama pada semua satker, jika lebih dari satu: “dasar: …”",
      en: "what is the same of all offices, where there are several: “dasar: …”"
    ) { $0.facts.shared },
    .decimal(
      "minimum_total", id: "nilai total yang diminta target",
      en: "the total that the target asks for"
    ) { $0.head.scheme.minimum(.total, $0.head.target) },
    .group(
      "lajur", CommonFacts.fields,
      id: "apa yang patut diberi kolom: tercatat pada sedikitnya sepertiga satker, tidak seragam",
      en: "what deserves a column: recorded of at least a third of the offices, not of all the same"
    ) { $0.facts },
    .group(
      "nilai", Statistics.TotalDistribution.fields,
      id: "tentang nilai total; tidak ada jika belum ada satker yang bernilai",
      en: "of the totals; absent when no office has one"
    ) { $0.rekap.statistics.nilai },
    .list(
      "area", of: PrintedArea.fields, id: "area perubahan, menurut urutan skema",
      en: "the areas of change, in the scheme's order"
    ) { recap in recap.rekap.statistics.area.map { PrintedArea($0, recap.head.scheme) } },
    .list(
      "indikator", of: Indikator.fields, id: "bagian-bagian hasil, sebanyak yang ada dalam skema",
      en: "the parts of the hasil, as many as the scheme has"
    ) { $0.head.scheme.hasil.kelompok.flatMap(\.indikator) },
    .group(
      "area_terbaik", StandoutArea.fields,
      id: "area terbaik: rata-ratanya tertinggi; beberapa yang sama menjadi satu",
      en: "the best area: with the highest mean; several that are equal are one"
    ) { StandoutArea($0.rekap.statistics.areaTerbaik, $0.head.scheme) },
    .group(
      "area_terlemah", StandoutArea.fields,
      id: "area terlemah, begitu juga: rata-ratanya terendah",
      en: "the weakest area, likewise: with the lowest mean"
    ) { StandoutArea($0.rekap.statistics.areaTerlemah, $0.head.scheme) })

  static let offices = Fields<PrintedRekap>(
    .list(
      "satker", of: PrintedSatker.fields, id: "semua satker, menurut kode",
      en: "the offices, by code"
    ) { $0.byCode($0.rekap.satker) },
    .list(
      "peringkat", of: PrintedSatker.fields,
      id: "satker menurut peringkat; di belakangnya yang tanpa nilai, menurut kode",
      en: "the offices by rank; behind them those without a result, by code"
    ) { $0.list($0.rekap.satker.sorted { $0.order < $1.order }) },
    .list(
      "provinsi", of: PrintedProvinsi.fields, id: "yang sama, dikelompokkan menurut provinsi",
      en: "the same in groups by province"
    ) { recap in
      recap.rekap.provinsi.map { PrintedProvinsi(provinsi: $0, satker: recap.list($0.satker)) }
    },
    .list(
      "belum_mencanangkan", of: PrintedSatker.fields, id: "satker yang belum mencanangkan",
      en: "the offices without a declaration"
    ) { $0.byCode($0.rekap.belumMencanangkan) },
    .list(
      "belum_dinilai", of: PrintedSatker.fields, id: "satker tanpa nilai",
      en: "the offices without a result"
    ) { $0.byCode($0.rekap.belumDinilai) },
    .list(
      "satker_ditolak", of: PrintedSatker.fields, id: "satker yang LKE-nya ditolak",
      en: "the offices whose LKE was refused"
    ) { $0.byCode($0.rekap.ditolak) },
    .list(
      "belum_memenuhi", of: PrintedSatker.fields, id: "satker yang belum memenuhi syarat",
      en: "the offices that fall short"
    ) { $0.byCode($0.rekap.belumMemenuhi) },
    .list(
      "tidak_terdaftar", of: Wilayah.fieldsOfOffice,
      id: "satker wilayah itu yang tidak ada dalam register, menurut kode",
      en: "the offices of the area that the register does not have, by code"
    ) { $0.rekap.tidakTerdaftar },
    .list(
      "lke_ditolak", of: RefusedLKE.fields,
      id: "berkas LKE yang tidak ikut direkap: yang disebut di sini, dan yang tidak dapat dibaca "
        + "jika “lke_bermasalah: catat”",
      en: "LKE files that the recap is made without: those that are listed here, and those that "
        + "cannot be read where “lke_bermasalah: catat”"
    ) { $0.rekap.lkeDitolak }.typed(upTo: PrintedRekap.mostLKE))
}

extension RekapRow {
  /// By rank, then by code; without a score behind all others.
  fileprivate var order: (Int, String) { (peringkat ?? .max, kode) }
}
