public import Evaluation
public import Measures

/// What a set of offices comes to: counts, totals, areas.
public struct Statistics: Hashable, Sendable {
  public var jumlah: Counts
  /// Of the totals; nil when nobody has a score.
  public var nilai: TotalDistribution?
  /// One an area of the scheme.
  public var area: [AreaDistribution]

  public struct Counts: Hashable, Sendable {
    public var satker = 0
    public var sudah = 0
    public var belum = 0
    /// Of `sudah`: those without a date.
    public var tanpaTanggal = 0
    public var dinilai = 0
    /// Without a score, `belumLengkap` among them.
    public var belumDinilai = 0
    /// Whose LKE was refused; in neither of the two.
    public var ditolak = 0
    public var belumLengkap = 0
    public var memenuhi = 0
    public var belumMemenuhi = 0
  }

  /// Totals, with the offices at both ends.
  public struct TotalDistribution: Hashable, Sendable {
    public var distribution: Distribution
    /// Every office with the lowest total, in the recap's order.
    public var terendah: [RekapRow]
    public var tertinggi: [RekapRow]
  }

  /// An area over the offices with a score; shares of its weight, 0 to 1.
  public struct AreaDistribution: Hashable, Sendable {
    /// Index into the scheme's areas.
    public var index: Int
    public var minimum: Rational?
    public var distribution: Distribution?
    /// Offices below the minimum.
    public var below: Int
  }
}

extension Statistics {
  init(_ rows: [RekapRow], _ scheme: Scheme, _ target: Target) {
    jumlah = Counts(rows)
    nilai = TotalDistribution(rows)
    let minimum = scheme.minimumArea(target)
    area = scheme.pengungkit.areas.indices.map { index in
      let shares = rows.compactMap { $0.summary?.bagian(area: index) }
      return AreaDistribution(
        index: index, minimum: minimum, distribution: Distribution(shares),
        below: minimum.map { least in shares.count { $0 < least } } ?? 0)
    }
  }

  /// The areas with the highest mean share: more than one when they are equal.
  public var areaTerbaik: [AreaDistribution] { areas(with: area.compactMap(\.rata).max()) }

  /// The areas with the lowest mean share: more than one when they are equal.
  public var areaTerlemah: [AreaDistribution] { areas(with: area.compactMap(\.rata).min()) }

  private func areas(with rata: Rational?) -> [AreaDistribution] {
    area.filter { $0.rata != nil && $0.rata == rata }
  }
}

extension Statistics.AreaDistribution {
  fileprivate var rata: Rational? { distribution?.rata }
}

extension Statistics.Counts {
  fileprivate init(_ rows: [RekapRow]) {
    satker = rows.count
    sudah = rows.count(where: \.pencanangan.sudah)
    belum = satker - sudah
    tanpaTanggal = rows.count { $0.pencanangan.sudah && $0.pencanangan.tanggal == nil }
    dinilai = rows.count(where: \.isDinilai)
    ditolak = rows.count(where: \.isDitolak)
    belumDinilai = satker - dinilai - ditolak
    belumLengkap = rows.count {
      if case .belumLengkap = $0.hasil { true } else { false }
    }
    memenuhi = rows.count(where: \.isMemenuhi)
    belumMemenuhi = dinilai - memenuhi
  }
}

extension Statistics.TotalDistribution {
  fileprivate init?(_ rows: [RekapRow]) {
    guard let distribution = Distribution(rows.compactMap(\.total)) else { return nil }
    self.distribution = distribution
    terendah = rows.filter { $0.total == distribution.minimum }
    tertinggi = rows.filter { $0.total == distribution.maksimum }
  }
}

extension Scheme {
  /// The least share of an area's weight that the target asks for, 0 to 1.
  public func minimumArea(_ target: Target) -> Rational? {
    syarat.first { $0.subject == .setiapArea }?.minimum[target]?.value
  }
}
