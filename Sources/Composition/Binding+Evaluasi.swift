internal import Bahasa
internal import Evaluation
internal import Fields
public import LKE
internal import Measures
internal import Records
internal import Templates

extension Filling {
  /// What templates see of an evaluation; nil without office, year, date or
  /// town, which a record that is read for a report has.
  public init?(_ evaluasi: Evaluasi) {
    guard let values = Binding.evaluasi(evaluasi), let satker = evaluasi.head.satker,
      let tanggal = evaluasi.head.tanggal
    else { return nil }
    self.init(kind: .evaluasi, author: satker.nama, date: tanggal.iso, values: values)
  }
}

extension Binding {
  static func evaluasi(_ evaluasi: Evaluasi) -> Value? {
    let head = evaluasi.head
    guard let office = head.satker, let tahun = head.tahun, let tanggal = head.tanggal,
      let kota = head.kota
    else { return nil }
    let view = EvaluasiView(evaluasi)
    var members: [String: Value?] = [
      "satker": satker(office), "tahun": .number(tahun), "tanggal": .date(tanggal),
      "kota": .name(kota), "contoh": .flag(head.isContoh),
      "penanda_tangan": head.penandaTangan.map(pejabat),
      "mengetahui": head.mengetahui.map(pejabat),
    ]
    members.merge(view.result) { first, _ in first }
    members.merge(view.parts) { first, _ in first }
    return .group(members.compactMapValues { $0 })
  }

  /// The regulation that was scored against.
  static func skema(_ scheme: Scheme) -> Value {
    .group([
      "id": .fixed(scheme.id), "nama": .name(scheme.nama), "tentang": .prose(scheme.tentang),
      "indikatif": .flag(scheme.isIndicative),
      "terbagi": .flag(scheme.pengungkit.isPemenuhanReform),
      "catatan": .list(scheme.catatan.map(Value.prose)),
      "bobot": .decimal(scheme.pengungkit.bobot.value + scheme.hasil.bobot.value),
      "bobot_pengungkit": .decimal(scheme.pengungkit.bobot.value),
      "bobot_indikatif": .flag(
        scheme.pengungkit.bobot.isIndicative || scheme.hasil.bobot.isIndicative),
      "bobot_hasil": .decimal(scheme.hasil.bobot.value),
    ])
  }
}

/// The values of an evaluation, part by part.
struct EvaluasiView {
  let evaluasi: Evaluasi
  let score: Score
  let verdict: Verdict
  let scheme: Scheme

  init(_ evaluasi: Evaluasi) {
    self.evaluasi = evaluasi
    score = evaluasi.score
    verdict = score.verdict(evaluasi.target)
    scheme = evaluasi.scheme
  }

  var result: [String: Value?] {
    [
      "skema": Binding.skema(scheme), "kolom": .fixed(score.kolom.rawValue),
      "target": .fixed(evaluasi.target.rawValue), "lengkap": .flag(score.isComplete),
      "memenuhi": .flag(verdict.kesimpulan == .memenuhi),
      "total": score.total.map(Value.decimal), "pengungkit": score.pengungkit.map(Value.decimal),
      "hasil": score.hasil.map(Value.decimal), "kesimpulan": .prose(verdict.kata),
      "kalimat": .prose(hurufAwalBesar(verdict.kalimat) + "."),
    ]
  }

  var parts: [String: Value?] {
    [
      "perbandingan": .list(evaluasi.scores.map(perbandingan)),
      "area": .list(scheme.pengungkit.areas.indices.map(area)),
      "kelompok": .list(scheme.hasil.kelompok.indices.map(kelompok)),
      "syarat": .list(verdict.rows.map(syarat)), "jalan": jalan, "aspek": .list(aspek),
      "catatan": .list(score.catatan.map { .prose($0.kalimat) }),
      "belum": .list(score.belumDijawab.map(belum)),
    ]
  }
}

extension EvaluasiView {
  private func perbandingan(_ score: Score) -> Value {
    .present([
      "kolom": .fixed(score.kolom.rawValue), "lengkap": .flag(score.isComplete),
      "pengungkit": score.pengungkit.map(Value.decimal),
      "hasil": score.hasil.map(Value.decimal), "total": score.total.map(Value.decimal),
      "ditampilkan": .flag(score.kolom == evaluasi.kolom),
    ])
  }

  private func belum(_ entry: Score.Keterangan) -> Value {
    .group(["kode": .fixed(entry.code), "kalimat": .prose(entry.kalimat)])
  }

  private func area(_ index: Int) -> Value {
    let area = scheme.pengungkit.areas[index]
    let isSplit = scheme.pengungkit.isPemenuhanReform
    let halves = [0, 1].map { isSplit ? score.nilai(aspek: $0, area: index) : nil }
    return .present(
      [
        "nomor": .number(index + 1), "nama": .name(area.label),
        "nama_pendek": .name(area.namaPendek),
        "pemenuhan": halves[0].map(Value.decimal), "reform": halves[1].map(Value.decimal),
        "bobot_pemenuhan": .decimal(isSplit ? area.bobotAspek[0] : .zero),
        "bobot_reform": .decimal(isSplit ? area.bobotAspek[1] : .zero),
      ],
      and: Binding.capaian(
        area.bobot, score.nilai(area: index), verdict.rows.first { $0.area == index }))
  }

  private func syarat(_ row: Verdict.Row) -> Value {
    .present(
      [
        "nomor": .fixed(row.nomor), "pokok": .name(row.pokokKata),
        "status": .name(row.status.kata),
      ],
      and: Binding.capaian(row.bobot, row.nilai, row))
  }
}
