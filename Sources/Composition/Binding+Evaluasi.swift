internal import Bahasa
internal import Evaluation
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
      "catatan": .list(scheme.catatan.map(Value.prose)),
      "bobot": .decimal(scheme.pengungkit.bobot.value + scheme.hasil.bobot.value),
      "bobot_pengungkit": .decimal(scheme.pengungkit.bobot.value),
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
    let row = verdict.rows.first { $0.area == index }
    let nilai = score.nilai(area: index)
    // Schemes before 90/2021 may have no condition for single areas.
    let minimum = row?.minimum
    return .present([
      "nomor": .number(index + 1), "nama": .name(area.label),
      "nama_pendek": .name(area.namaPendek), "bobot": .decimal(area.bobot.value),
      "indikatif": .flag(area.bobot.isIndicative),
      // The schemes before 90/2021 do not tell the two apart.
      "pemenuhan": area.bobotAspek.count > 1
        ? score.nilai(aspek: 0, area: index).map(Value.decimal) : nil,
      "reform": area.bobotAspek.count > 1
        ? score.nilai(aspek: 1, area: index).map(Value.decimal) : nil,
      "bobot_pemenuhan": .decimal(area.bobotAspek.first ?? .zero),
      "bobot_reform": .decimal(area.bobotAspek.count > 1 ? area.bobotAspek[1] : .zero),
      "nilai": nilai.map(Value.decimal),
      "persen": nilai.map { .decimal($0 / area.bobot.value * 100) },
      "minimum": minimum.map(Value.decimal),
      "minimum_persen": minimum.map { .decimal($0 / area.bobot.value * 100) },
      "memenuhi": .flag(row?.status.isMet ?? false),
      "kurang": row?.status.kurang.map(Value.decimal),
    ])
  }

  private func syarat(_ row: Verdict.Row) -> Value {
    let weight = row.minimum == nil ? nil : row.bobot
    return .present([
      "nomor": .fixed(row.nomor), "pokok": .name(row.pokokKata),
      "nilai": row.nilai.map(Value.decimal), "minimum": row.minimum.map(Value.decimal),
      "bobot": .decimal(row.bobot),
      "persen": row.nilai.map { .decimal($0 / row.bobot * 100) },
      "minimum_persen": weight.flatMap { weight in
        row.minimum.map { .decimal($0 / weight * 100) }
      },
      "status": .name(row.status.kata), "memenuhi": .flag(row.status.isMet),
      "kurang": row.status.kurang.map(Value.decimal), "indikatif": .flag(row.isIndicative),
    ])
  }
}
