internal import Evaluation
internal import Fields
internal import Measures
internal import Records

extension Wilayah {
  static let fields = Fields<Wilayah>(
    .kode { $0.kode }, .nama { $0.nama },
    .name(
      "lembaga", id: "“Komisi Pemilihan Umum”; di Aceh “Komisi Independen Pemilihan”",
      en: "“Komisi Pemilihan Umum”; in Aceh “Komisi Independen Pemilihan”"
    ) { $0.lembaga },
    .name(
      "kantor", id: "“Komisi Pemilihan Umum Provinsi Kalimantan Barat”",
      en: "“Komisi Pemilihan Umum Provinsi Kalimantan Barat”"
    ) { Satker($0).nama })

  /// Of an office that is no row of the register.
  static let fieldsOfOffice = Fields<Wilayah>(
    .kode { $0.kode }, .nama { $0.namaKantor }, .namaPendek { $0.namaSingkat })
}

/// A province with its offices.
struct PrintedProvinsi {
  let provinsi: RekapProvinsi
  let satker: [Fields<PrintedSatker>.Made]

  static let fields = Fields<PrintedProvinsi>(
    .kode { $0.provinsi.wilayah.kode },
    .nama { $0.provinsi.wilayah.nama },
    .name("nama_pendek", id: "“Kalimantan Barat”", en: "“Kalimantan Barat”") {
      String($0.provinsi.wilayah.nama.trimmingPrefix("Provinsi "))
    },
    .list("satker", of: PrintedSatker.fields, id: "satkernya", en: "its offices") { $0.satker },
    .group("jumlah", Statistics.Counts.fields, id: "banyaknya", en: "how many of them") {
      $0.provinsi.statistics.jumlah
    },
    .group(
      "nilai", Statistics.TotalDistribution.fields, id: "tentang nilai total mereka",
      en: "of their totals"
    ) { $0.provinsi.statistics.nilai })
}

extension Statistics.Counts {
  static let fields = Fields<Statistics.Counts>(
    .number("satker", id: "semuanya", en: "all of them") { $0.satker },
    .number("sudah", id: "yang sudah mencanangkan", en: "that have declared") { $0.sudah },
    .number("belum", id: "yang belum", en: "that have not") { $0.belum },
    .number(
      "tanpa_tanggal", id: "yang sudah, tanggalnya tidak diketahui",
      en: "that have declared on a day that is not known"
    ) { $0.tanpaTanggal },
    .number("dinilai", id: "yang bernilai", en: "that have a result") { $0.dinilai },
    .number("belum_dinilai", id: "yang tidak", en: "that have none") { $0.belumDinilai },
    .number(
      "ditolak", id: "yang LKE-nya ditolak, jika “lke_bermasalah: catat”; tidak termasuk keduanya",
      en: "whose LKE was refused, where “lke_bermasalah: catat”; in neither of the two"
    ) { $0.ditolak },
    .number(
      "belum_lengkap", id: "di antaranya yang jawaban atau angkanya belum lengkap",
      en: "of these, that have answers or figures, but not all"
    ) { $0.belumLengkap },
    .number("memenuhi", id: "yang memenuhi semua syarat", en: "that meet all conditions") {
      $0.memenuhi
    },
    .number(
      "belum_memenuhi", id: "yang bernilai tetapi belum memenuhi",
      en: "that have a result and do not"
    ) { $0.belumMemenuhi })
}

/// Which facts of a declaration at least one office has.
struct RecordedFacts {
  private let facts: [Pencanangan]

  init(_ facts: [Pencanangan]) { self.facts = facts }

  static let fields = Fields<RecordedFacts>(
    .flag("tanggal", id: "tanggal", en: "a day") { $0.has { $0.tanggal != nil } },
    .flag("tempat", id: "tempat", en: "a place") { $0.has { $0.tempat != nil } },
    .flag("penanda_tangan", id: "penanda tangan", en: "a signer") {
      $0.has { $0.penandaTangan != nil }
    },
    .flag("jabatan", id: "jabatan penanda tangan", en: "the office of a signer") {
      $0.has { $0.jabatan != nil }
    },
    .flag("saksi", id: "saksi", en: "a witness") { $0.has { !$0.saksi.isEmpty } },
    .flag("nomor_piagam", id: "nomor piagam", en: "the number of a charter") {
      $0.has { $0.nomorPiagam != nil }
    },
    .flag("dasar", id: "surat atau peraturan", en: "a letter or regulation") {
      $0.has { $0.dasar != nil }
    },
    .flag("dokumentasi", id: "dokumentasi", en: "where it is documented") {
      $0.has { $0.dokumentasi != nil }
    },
    .flag("keterangan", id: "catatan", en: "a remark") { $0.has { $0.keterangan != nil } })

  private func has(_ fact: (Pencanangan) -> Bool) -> Bool { facts.contains(where: fact) }
}

extension Statistics.TotalDistribution {
  static let fields = Fields<Statistics.TotalDistribution>(
    .decimal("rata", id: "rata-rata", en: "the mean") { $0.distribution.rata },
    .decimal("median", id: "median", en: "the median") { $0.distribution.median },
    .decimal("minimum", id: "yang terendah", en: "the lowest") { $0.distribution.minimum },
    .decimal("maksimum", id: "yang tertinggi", en: "the highest") { $0.distribution.maksimum },
    .name(
      "satker_minimum", id: "satker dengan nilai terendah",
      en: "the office or offices with the lowest"
    ) { names($0.terendah.map(\.wilayah.namaSingkat), "satker") },
    .name(
      "satker_maksimum", id: "satker dengan nilai tertinggi",
      en: "the office or offices with the highest"
    ) { names($0.tertinggi.map(\.wilayah.namaSingkat), "satker") })
}

/// An area over all offices.
struct PrintedArea {
  private let spread: Statistics.AreaDistribution
  private let area: Area

  init(_ spread: Statistics.AreaDistribution, _ scheme: Scheme) {
    self.spread = spread
    area = scheme.pengungkit.areas[spread.index]
  }

  /// A figure of the spread, beside what the target asks for.
  private func percent(_ figure: KeyPath<Distribution, Rational>) -> Compared? {
    spread.distribution.map {
      ($0[keyPath: figure] * 100).against(spread.minimum.map { $0 * 100 })
    }
  }

  static let fields = Fields<PrintedArea>(
    .nomor { $0.spread.index + 1 },
    .nama { $0.area.label },
    .namaPendek { $0.area.namaPendek },
    .decimal("bobot", id: "bobotnya: poin tertinggi", en: "its weight: the most points") {
      $0.area.bobot.value
    },
    .flag(
      "indikatif", id: "apakah bobotnya belum pasti", en: "whether its weight is not confirmed"
    ) { $0.area.bobot.isIndicative },
    .decimal(
      "minimum_persen", id: "persentase yang diminta target",
      en: "the percentage that the target asks for"
    ) { $0.spread.minimum.map { $0 * 100 } },
    .compared(
      "rata_persen", id: "rata-rata satker yang bernilai",
      en: "the mean of the offices with a result"
    ) { $0.percent(\.rata) },
    .compared("median_persen", id: "mediannya", en: "the median of them") { $0.percent(\.median) },
    .number(
      "di_bawah", id: "berapa di antaranya di bawah minimum",
      en: "how many of them are below the minimum"
    ) { area in area.spread.minimum.map { _ in area.spread.below } })
}

extension Indikator {
  static let fields = Fields<Indikator>(
    .kode { $0.code },
    .nama { $0.butir.label },
    .name(
      "nama_pendek", id: "“IPAK”, “Capaian”; kodenya jika tidak ada nama pendek",
      en: "“IPAK”, “Capaian”; its code where it has no short name"
    ) { $0.namaPendek },
    .decimal("bobot", id: "bobotnya: poin tertinggi", en: "its weight: the most points") {
      $0.bobot.value
    })
}

/// Areas that share a mean.
struct StandoutArea {
  private let nama: String
  private let rata: Rational

  /// Nil without areas.
  init?(_ areas: [Statistics.AreaDistribution], _ scheme: Scheme) {
    guard let spread = areas.first?.distribution else { return nil }
    nama = names(areas.map { scheme.pengungkit.areas[$0.index].label }, "area")
    rata = spread.rata
  }

  static let fields = Fields<StandoutArea>(
    .name(
      "nama", id: "namanya; dari beberapa, nama-namanya", en: "its name; of several, their names"
    ) {
      $0.nama
    },
    .decimal("rata_persen", id: "rata-ratanya", en: "its mean") { $0.rata * 100 })
}

/// "Kab. Sambas", "Kab. Sambas dan Kota Pontianak"; of more than three, the
/// first two and how many more.
private func names(_ names: [String], _ noun: String) -> String {
  switch names.count {
  case 0...2: names.joined(separator: " dan ")
  case 3: "\(names[0]), \(names[1]), dan \(names[2])"
  default: "\(names[0]), \(names[1]), dan \(names.count - 2) \(noun) lain"
  }
}
