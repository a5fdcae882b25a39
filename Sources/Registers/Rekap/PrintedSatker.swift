internal import Bahasa
internal import Evaluation
internal import Fields
internal import Measures
internal import Records

/// An office of a recap as it is printed. A class, for each of its lines is given it anew.
final class PrintedSatker: Sendable {
  let row: RekapRow
  let scheme: Scheme
  /// Whether the recap compares two columns.
  private let isCompared: Bool
  private let facts: CommonFacts
  fileprivate let summary: ScoreSummary?
  fileprivate let verdict: Verdict?

  init(_ row: RekapRow, of head: RekapHead, _ facts: CommonFacts) {
    self.row = row
    self.facts = facts
    scheme = head.scheme
    isCompared = head.banding != nil
    summary = row.summary
    verdict = row.verdict
  }

  static let fields = Fields<PrintedSatker>(
    .nomor { $0.row.nomor },
    .fixed("kode", id: "kode Kemendagri: “61.01”", en: "kode Kemendagri: “61.01”") {
      $0.row.kode
    },
    .nama { $0.row.wilayah.namaKantor },
    .name("nama_pendek", id: "“Kab. Sambas”", en: "“Kab. Sambas”") { $0.row.wilayah.namaSingkat },
    .part(Pencanangan.fields) { $0.row.pencanangan },
    .nameList(
      "lain", id: "keterangan dan hal lain yang tidak seragam dan tidak diberi kolom: “tempat: …”",
      en: "the remark and what else is not the same of all and has no column: “tempat: …”"
    ) { $0.facts.rest(of: $0.row.pencanangan) },
    .all(of: result))

  private static let result = Fields<PrintedSatker>(
    .flag("dinilai", id: "apakah sudah bernilai", en: "whether it has a result") {
      $0.summary != nil
    },
    .flag("ditolak", id: "apakah LKE-nya ditolak", en: "whether its LKE was refused") {
      $0.row.isDitolak
    },
    .number(
      "belum_lengkap", id: "berapa jawaban atau angka yang belum ada, jika ada yang belum",
      en: "how many answers or figures are missing, where there are some"
    ) { $0.row.belumLengkap },
    .number("peringkat", id: "peringkatnya menurut total", en: "its rank by total") {
      $0.row.peringkat
    },
    .list(
      "area", of: AreaSatker.fields, id: "area perubahan, menurut urutan skema",
      en: "the areas of change, in the scheme's order"
    ) { office in
      office.scheme.pengungkit.areas.indices.map { AreaSatker(office, $0) }
    },
    .pengungkit { $0.summary?.pengungkit?.beside($0.minimum(.pengungkit)) },
    .list(
      "indikator", of: IndikatorSatker.fields, id: "poinnya untuk setiap bagian hasil",
      en: "its points for each part of the hasil"
    ) { $0.indikator },
    .hasil { $0.summary?.hasil },
    .total { $0.summary?.total?.beside($0.minimum(.total)) },
    .group(
      "banding", RekapRow.compared,
      id: "nilainya di sebelah kolom pembanding, jika itu diminta dan ada nilainya",
      en: "its scores beside those of the column that is compared with, where that is asked for "
        + "and it has some"
    ) { $0.isCompared && ($0.row.isDinilai || $0.row.pembanding != nil) ? $0.row : nil },
    .flag(
      "memenuhi", id: "apakah semua syarat terpenuhi", en: "whether it meets all conditions"
    ) { $0.row.isMemenuhi },
    .list(
      "kekurangan", of: Shortfall.fields, id: "syarat yang belum dipenuhinya",
      en: "the conditions that it does not meet"
    ) { $0.row.shortfalls })

  fileprivate func minimum(_ subject: Syarat.Subject) -> Rational? {
    verdict.flatMap { scheme.minimum(subject, $0.target) }
  }

  /// The points of part B, as many as the scheme has indicators.
  private var indikator: [IndikatorSatker] {
    scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.indices.map {
        IndikatorSatker(
          nilai: summary?.indikator[group][$0]?.beside(minimum(.indikator(group, $0))))
      }
    }
  }
}

extension RekapRow {
  fileprivate static let compared = Fields<RekapRow>(
    .pair("pengungkit", id: "poin pengungkit", en: "the points of the pengungkit part") {
      $0.pair(\.pengungkit)
    },
    .pair("hasil", id: "poin hasil", en: "the points of the hasil part") { $0.pair(\.hasil) },
    .pair("total", id: "seluruh poin", en: "all points") { $0.pair(\.total) })
}

extension Pencanangan {
  fileprivate static let fields = Fields<Pencanangan>(
    .flag("sudah", id: "apakah sudah mencanangkan", en: "whether it has declared") { $0.sudah },
    .fixed("status", id: "“Sudah” atau “Belum”", en: "“Sudah” or “Belum”") {
      $0.sudah ? "Sudah" : "Belum"
    },
    .date("tanggal", id: "tanggal pencanangannya", en: "the day of its declaration") {
      $0.tanggal
    },
    .name("tempat", id: "tempatnya", en: "where that was") { $0.tempat },
    .name("penanda_tangan", id: "yang menandatangani", en: "who signed") {
      $0.penandaTangan.map { PersonName($0).berlem }
    },
    .name("jabatan", id: "jabatan penanda tangan", en: "the signer's office") { $0.jabatan },
    .nameList("saksi", id: "saksi-saksinya", en: "the witnesses") { $0.saksi },
    .fixed("nomor_piagam", id: "nomor piagam", en: "the charter's number") { $0.nomorPiagam },
    .prose("dasar", id: "dasarnya", en: "what it rests on") { $0.dasar },
    .name("dokumentasi", id: "di mana foto dan beritanya", en: "where pictures and minutes are") {
      $0.dokumentasi
    },
    .prose("keterangan", id: "catatan", en: "a remark") { $0.keterangan })
}

/// What an office has in an area.
private struct AreaSatker {
  let nomor: Int
  let nilai: Compared?
  let persen: Compared?
  let isMet: Bool

  init(_ office: PrintedSatker, _ index: Int) {
    nomor = index + 1
    let bobot = office.scheme.pengungkit.areas[index].bobot.value
    let minimum = office.verdict?.minimum(area: index)
    let points = office.summary?.area[index].nilai
    nilai = points?.beside(minimum)
    persen = points.map { ($0 / bobot * 100).against(minimum.map { $0 / bobot * 100 }) }
    isMet =
      office.verdict?.rows.first { $0.area == index }?.status.isMet ?? (office.summary != nil)
  }

  static let fields = Fields<AreaSatker>(
    .nomor { $0.nomor },
    .nilai { $0.nilai },
    .persen { $0.persen },
    .flag("memenuhi", id: "apakah minimum tercapai", en: "whether the minimum is reached") {
      $0.isMet
    })
}

private struct IndikatorSatker {
  let nilai: Compared?

  static let fields = Fields<IndikatorSatker>(
    .compared("nilai", id: "poinnya", en: "the points") { $0.nilai })
}

extension Shortfall {
  fileprivate static let fields = Fields<Shortfall>(
    .name("syarat", id: "syarat yang mana", en: "which condition") { $0.syarat },
    .compared("nilai", id: "yang dicapai", en: "what it has") { $0.nilai?.beside($0.minimum) },
    .minimum { $0.minimum },
    .minimumIndikatif { $0.isIndicative },
    .kurang { $0.kurang?.beside($0.minimum) })
}
