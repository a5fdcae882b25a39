public import Evaluation
public import Measures

/// What a set of offices comes to: counts, totals, areas.
public struct Rangkuman: Hashable, Sendable {
  public var jumlah: Jumlah
  /// Of the totals; nil when nobody has a score.
  public var nilai: SebaranNilai?
  /// One an area of the scheme.
  public var area: [SebaranArea]

  public struct Jumlah: Hashable, Sendable {
    public var satker = 0
    public var sudah = 0
    public var belum = 0
    /// Of `sudah`: those without a date.
    public var tanpaTanggal = 0
    public var dinilai = 0
    /// Without a score, `belumLengkap` among them.
    public var belumDinilai = 0
    public var belumLengkap = 0
    public var memenuhi = 0
    public var belumMemenuhi = 0
  }

  /// Totals, with the offices at both ends.
  public struct SebaranNilai: Hashable, Sendable {
    public var sebaran: Sebaran
    /// Every office with the lowest total, in the recap's order.
    public var terendah: [BarisRekap]
    public var tertinggi: [BarisRekap]
  }

  /// An area over the offices with a score; shares of its weight, 0 to 1.
  public struct SebaranArea: Hashable, Sendable {
    /// Index into the scheme's areas.
    public var index: Int
    public var minimum: Rational?
    public var sebaran: Sebaran?
    /// Offices below the minimum.
    public var diBawah: Int
  }
}

extension Rangkuman {
  init(_ rows: [BarisRekap], _ scheme: Scheme, _ target: Target) {
    jumlah = Jumlah(rows)
    nilai = SebaranNilai(rows)
    let minimum = scheme.minimumArea(target)
    area = scheme.pengungkit.areas.indices.map { index in
      let shares = rows.compactMap { $0.ringkasan?.bagian(area: index) }
      return SebaranArea(
        index: index, minimum: minimum, sebaran: Sebaran(shares),
        diBawah: minimum.map { least in shares.count { $0 < least } } ?? 0)
    }
  }

  /// The areas with the highest mean share: more than one when they are equal.
  public var areaTerbaik: [SebaranArea] { areas(with: area.compactMap(\.rata).max()) }

  /// The areas with the lowest mean share: more than one when they are equal.
  public var areaTerlemah: [SebaranArea] { areas(with: area.compactMap(\.rata).min()) }

  private func areas(with rata: Rational?) -> [SebaranArea] {
    area.filter { $0.rata != nil && $0.rata == rata }
  }
}

extension Rangkuman.SebaranArea {
  fileprivate var rata: Rational? { sebaran?.rata }
}

extension Rangkuman.Jumlah {
  fileprivate init(_ rows: [BarisRekap]) {
    satker = rows.count
    sudah = rows.count(where: \.pencanangan.sudah)
    belum = satker - sudah
    tanpaTanggal = rows.count { $0.pencanangan.sudah && $0.pencanangan.tanggal == nil }
    dinilai = rows.count(where: \.isDinilai)
    belumDinilai = satker - dinilai
    belumLengkap = rows.count {
      if case .belumLengkap = $0.hasil { true } else { false }
    }
    memenuhi = rows.count(where: \.isMemenuhi)
    belumMemenuhi = dinilai - memenuhi
  }
}

extension Rangkuman.SebaranNilai {
  fileprivate init?(_ rows: [BarisRekap]) {
    guard let sebaran = Sebaran(rows.compactMap(\.total)) else { return nil }
    self.sebaran = sebaran
    terendah = rows.filter { $0.total == sebaran.minimum }
    tertinggi = rows.filter { $0.total == sebaran.maksimum }
  }
}

extension Scheme {
  /// The least share of an area's weight that the target asks for, 0 to 1.
  public func minimumArea(_ target: Target) -> Rational? {
    syarat.first { $0.pokok == .setiapArea }?.minimum[target]?.value
  }
}
