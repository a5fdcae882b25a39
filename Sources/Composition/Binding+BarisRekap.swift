internal import Bahasa
internal import Evaluation
internal import Fields
internal import Measures
internal import Records
internal import Registers

extension Binding {
  /// An office of a recap.
  static func satker(_ row: BarisRekap, _ scheme: Scheme) -> Value {
    let facts = row.pencanangan
    let figures = row.ringkasan
    return .present([
      "nomor": .number(row.nomor),
      "kode": .fixed(row.kode),
      "nama": .name(row.wilayah.namaKantor),
      "nama_pendek": .name(row.wilayah.namaSingkat),
      "sudah": .flag(facts.sudah),
      "status": .fixed(facts.sudah ? "Sudah" : "Belum"),
      "tanggal": facts.tanggal.map(Value.date),
      "tempat": facts.tempat.map(Value.name),
      "penanda_tangan": facts.penandaTangan.map { .name(PersonName($0).berlem) },
      "jabatan": facts.jabatan.map(Value.name),
      "saksi": .list(facts.saksi.map(Value.name)),
      "nomor_piagam": facts.nomorPiagam.map(Value.fixed),
      "dasar": facts.dasar.map(Value.prose),
      "dokumentasi": facts.dokumentasi.map(Value.name),
      "keterangan": facts.keterangan.map(Value.prose),

      "dinilai": .flag(row.isDinilai),
      "belum_lengkap": row.belumLengkap.map(Value.number),
      "peringkat": row.peringkat.map(Value.number),
      "area": .list(scheme.pengungkit.areas.indices.map { area(row, $0) }),
      "pengungkit": figures?.pengungkit.map(Value.decimal),
      "indikator": .list(indikator(row, scheme)),
      "hasil": figures?.hasil.map(Value.decimal),
      "total": row.total.map(Value.decimal),
      "memenuhi": .flag(row.isMemenuhi),
      "kekurangan": .list(row.kekurangan.map(kekurangan)),
    ])
  }

  private static func area(_ row: BarisRekap, _ index: Int) -> Value {
    let isMet = row.verdict?.rows.first { $0.area == index }?.status.isMet
    return .present([
      "nomor": .number(index + 1),
      "nilai": row.ringkasan?.area[index].nilai.map(Value.decimal),
      "persen": row.ringkasan?.bagian(area: index).map { .decimal($0 * 100) },
      "memenuhi": .flag(isMet ?? row.isDinilai),
    ])
  }

  /// The points of part B, as many as the scheme has indicators.
  private static func indikator(_ row: BarisRekap, _ scheme: Scheme) -> [Value] {
    scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.indices.map { index in
        .present(["nilai": row.ringkasan?.indikator[group][index].map(Value.decimal)])
      }
    }
  }

  private static func kekurangan(_ row: Kekurangan) -> Value {
    .present([
      "syarat": .name(row.syarat),
      "nilai": row.nilai.map(Value.decimal),
      "minimum": row.minimum.map(Value.decimal),
      "minimum_indikatif": .flag(row.isIndicative),
      "kurang": row.kurang.map(Value.decimal),
    ])
  }
}

extension BarisRekap {
  /// How many answers or figures are missing.
  fileprivate var belumLengkap: Int? {
    if case .belumLengkap(let count) = hasil { count } else { nil }
  }
}
