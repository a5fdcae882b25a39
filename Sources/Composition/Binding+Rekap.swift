internal import Bahasa
internal import Evaluation
internal import Fields
internal import Measures
internal import Records
public import Registers
internal import Templates

extension Filling {
  /// What templates see of a recap.
  public init(_ rekap: Rekap) {
    let wilayah = rekap.kepala.wilayah
    self.init(
      kind: .rekap, author: wilayah.map { Satker($0).nama } ?? "Komisi Pemilihan Umum",
      date: rekap.kepala.tanggal.iso, values: Binding.rekap(rekap))
  }
}

extension Binding {
  static func rekap(_ rekap: Rekap) -> Value {
    let kepala = rekap.kepala
    let summary = rekap.rangkuman
    let scheme = kepala.scheme
    // An office stands in several lists: its value is made once.
    let made = Dictionary(rekap.satker.map { ($0.kode, satker($0, scheme)) }) { first, _ in first }
    let list = { (rows: [BarisRekap]) in Value.list(rows.compactMap { made[$0.kode] }) }
    let byCode = { (rows: [BarisRekap]) in list(rows.sorted { $0.kode < $1.kode }) }
    return .present([
      "nasional": .flag(kepala.isNasional),
      "wilayah": kepala.wilayah.map(wilayah),
      "tahun": .number(kepala.tahun),
      "tanggal": .date(kepala.tanggal),
      "kota": .name(kepala.kota),
      "contoh": .flag(kepala.contoh),
      "target": .fixed(kepala.target.rawValue),
      "kolom": .fixed(kepala.kolom.rawValue),
      "skema": skema(scheme),
      "urutan": .fixed(kepala.urutan.rawValue),
      "jumlah": jumlah(summary.jumlah),
      "tercatat": tercatat(rekap.satker.map(\.pencanangan)),
      "nilai": summary.nilai.map(nilai),
      "area": .list(summary.area.map { area($0, scheme) }),
      "indikator": .list(scheme.hasil.kelompok.flatMap(\.indikator).map(indikator)),
      "area_terbaik": menonjol(summary.areaTerbaik, scheme),
      "area_terlemah": menonjol(summary.areaTerlemah, scheme),
      "satker": byCode(rekap.satker),
      "peringkat": list(rekap.satker.sorted { $0.order < $1.order }),
      "provinsi": .list(rekap.provinsi.map { provinsi($0, list($0.satker)) }),
      "belum_mencanangkan": byCode(rekap.belumMencanangkan),
      "belum_dinilai": byCode(rekap.belumDinilai),
      "belum_memenuhi": byCode(rekap.belumMemenuhi),
      "tidak_terdaftar": .list(rekap.tidakTerdaftar.map(kantor)),
      "penanda_tangan": kepala.penandaTangan.map(pejabat),
      "mengetahui": kepala.mengetahui.map(pejabat),
    ])
  }
}

extension Binding {
  private static func wilayah(_ wilayah: Wilayah) -> Value {
    .group(["kode": .fixed(wilayah.kode), "nama": .name(wilayah.nama)])
  }

  /// An office that is no row of the register.
  private static func kantor(_ wilayah: Wilayah) -> Value {
    .group([
      "kode": .fixed(wilayah.kode), "nama": .name(wilayah.namaKantor),
      "nama_pendek": .name(wilayah.namaSingkat),
    ])
  }

  private static func provinsi(_ provinsi: RekapProvinsi, _ satker: Value) -> Value {
    .present([
      "kode": .fixed(provinsi.wilayah.kode),
      "nama": .name(provinsi.wilayah.nama),
      "satker": satker,
      "jumlah": jumlah(provinsi.rangkuman.jumlah),
      "nilai": provinsi.rangkuman.nilai.map(nilai),
    ])
  }

  private static func jumlah(_ jumlah: Rangkuman.Jumlah) -> Value {
    .group([
      "satker": .number(jumlah.satker),
      "sudah": .number(jumlah.sudah),
      "belum": .number(jumlah.belum),
      "tanpa_tanggal": .number(jumlah.tanpaTanggal),
      "dinilai": .number(jumlah.dinilai),
      "belum_dinilai": .number(jumlah.belumDinilai),
      "belum_lengkap": .number(jumlah.belumLengkap),
      "memenuhi": .number(jumlah.memenuhi),
      "belum_memenuhi": .number(jumlah.belumMemenuhi),
    ])
  }

  /// Which facts of a declaration at least one office has.
  private static func tercatat(_ facts: [Pencanangan]) -> Value {
    .group([
      "tanggal": .flag(facts.contains { $0.tanggal != nil }),
      "tempat": .flag(facts.contains { $0.tempat != nil }),
      "penanda_tangan": .flag(facts.contains { $0.penandaTangan != nil }),
      "jabatan": .flag(facts.contains { $0.jabatan != nil }),
      "saksi": .flag(facts.contains { !$0.saksi.isEmpty }),
      "nomor_piagam": .flag(facts.contains { $0.nomorPiagam != nil }),
      "dasar": .flag(facts.contains { $0.dasar != nil }),
      "dokumentasi": .flag(facts.contains { $0.dokumentasi != nil }),
      "keterangan": .flag(facts.contains { $0.keterangan != nil }),
    ])
  }

  private static func nilai(_ nilai: Rangkuman.SebaranNilai) -> Value {
    .group([
      "rata": .decimal(nilai.sebaran.rata),
      "median": .decimal(nilai.sebaran.median),
      "minimum": .decimal(nilai.sebaran.minimum),
      "maksimum": .decimal(nilai.sebaran.maksimum),
      "satker_minimum": .name(names(nilai.terendah.map(\.wilayah.namaSingkat), "satker")),
      "satker_maksimum": .name(names(nilai.tertinggi.map(\.wilayah.namaSingkat), "satker")),
    ])
  }

  /// "Kab. Sambas", "Kab. Sambas dan Kota Pontianak"; of more than three, the
  /// first two and how many more.
  private static func names(_ names: [String], _ noun: String) -> String {
    switch names.count {
    case 0...2: names.joined(separator: " dan ")
    case 3: "\(names[0]), \(names[1]), dan \(names[2])"
    default: "\(names[0]), \(names[1]), dan \(names.count - 2) \(noun) lain"
    }
  }

  private static func area(_ area: Rangkuman.SebaranArea, _ scheme: Scheme) -> Value {
    let meant = scheme.pengungkit.areas[area.index]
    return .present([
      "nomor": .number(area.index + 1),
      "nama": .name(meant.label),
      "nama_pendek": .name(meant.namaPendek),
      "bobot": .decimal(meant.bobot.value),
      "indikatif": .flag(meant.bobot.isIndicative),
      "minimum_persen": area.minimum.map { .decimal($0 * 100) },
      "rata_persen": area.sebaran.map { .decimal($0.rata * 100) },
      "median_persen": area.sebaran.map { .decimal($0.median * 100) },
      "di_bawah": area.minimum.map { _ in .number(area.diBawah) },
    ])
  }

  private static func indikator(_ indikator: Indikator) -> Value {
    .group([
      "kode": .fixed(indikator.code),
      "nama": .name(indikator.butir.label),
      "nama_pendek": .name(indikator.namaPendek),
      "bobot": .decimal(indikator.bobot.value),
    ])
  }

  /// Areas that share a mean.
  private static func menonjol(_ areas: [Rangkuman.SebaranArea], _ scheme: Scheme) -> Value? {
    areas.first?.sebaran.map { sebaran in
      let labels = areas.map { scheme.pengungkit.areas[$0.index].label }
      return .group([
        "nama": .name(names(labels, "area")),
        "rata_persen": .decimal(sebaran.rata * 100),
      ])
    }
  }
}

extension BarisRekap {
  /// By rank, then by code; without a score behind all others.
  fileprivate var order: (Int, String) { (peringkat ?? .max, kode) }
}
