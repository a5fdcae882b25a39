import Diagnostics
public import Measures

/// The figures of a result that conditions compare: points of every area and
/// of every indicator of part B. Made of a `Score`, or of figures that a
/// register recorded; a verdict is the same for both. Points of 100, unrounded.
///
/// A figure is nil while it is not known, and so is every sum with it.
public struct ScoreSummary: Hashable, Sendable {
  public let scheme: Scheme
  /// Whether the unit already holds the predikat WBK (condition 6 of WBBM).
  public var sudahWBK: Bool
  /// As many as the scheme has areas, in its order.
  public let area: [NilaiArea]
  /// Points by group and indicator of part B, in the order of the scheme.
  public let indikator: [[Rational?]]
  /// What has to be answered, or recorded, before anything can be said.
  public let belumDijawab: [Score.Remark]
  /// The sums; kept, since recaps sort and compare by them.
  private let sums: Sums

  /// Points of an area as a whole and, where they are known, of its aspek.
  public struct NilaiArea: Hashable, Sendable {
    public var nilai: Rational?
    /// As many as there are aspek, or none: a register records the whole only.
    public var aspek: [Rational?]

    public init(nilai: Rational?, aspek: [Rational?] = []) {
      self.nilai = nilai
      self.aspek = aspek
    }
  }

  /// The figures of a score.
  public init(_ score: Score) {
    scheme = score.scheme
    sudahWBK = score.sudahWBK
    let pengungkit = score.scheme.pengungkit
    area = pengungkit.areas.indices.map { area in
      NilaiArea(
        nilai: score.nilai(area: area),
        aspek: pengungkit.aspek.indices.map { score.nilai(aspek: $0, area: area) })
    }
    indikator = score.scheme.hasil.kelompok.map { $0.indikator.map { score.nilai($0) } }
    belumDijawab = score.belumDijawab
    sums = Sums(area, indikator)
  }

  /// Figures that were recorded, in points; what is missing is listed by code.
  ///
  /// - Parameters:
  ///   - area: one value an area of the scheme.
  ///   - indikator: one value an indicator, by group; `Scheme` says how many.
  public init(
    recorded scheme: Scheme, area: [Rational?], indikator: [[Rational?]], sudahWBK: Bool = false
  ) {
    precondition(
      area.count == scheme.pengungkit.areas.count
        && indikator.map(\.count) == scheme.hasil.kelompok.map(\.indikator.count),
      "as many figures as the scheme has areas and indicators")
    self.scheme = scheme
    self.sudahWBK = sudahWBK
    self.area = area.map { NilaiArea(nilai: $0) }
    self.indikator = indikator
    belumDijawab = ScoreSummary.missing(scheme, area, indikator).map {
      Score.Remark(code: $0, message: .belumTercatat($0))
    }
    sums = Sums(self.area, indikator)
  }

  /// The codes of what is not recorded. A register has thousands of rows that lack nothing:
  /// the scheme is asked only where something does.
  private static func missing(
    _ scheme: Scheme, _ area: [Rational?], _ indikator: [[Rational?]]
  ) -> [String] {
    area.indices.filter { area[$0] == nil }.map {
      "\(scheme.pengungkit.code).\(scheme.pengungkit.areas[$0].code)"
    }
      + indikator.indices.flatMap { group in
        indikator[group].indices.filter { indikator[group][$0] == nil }.map {
          scheme.hasil.kelompok[group].indikator[$0].code
        }
      }
  }

  public var isComplete: Bool { belumDijawab.isEmpty }
}

extension ScoreSummary {
  /// Part A, all areas.
  public var pengungkit: Rational? { sums.pengungkit }

  /// Part B.
  public var hasil: Rational? { sums.hasil }

  /// Nilai Evaluasi ZI, of 100.
  public var total: Rational? { sums.total }

  /// A group of part B, by index.
  public func nilai(kelompok: Int) -> Rational? { sums.kelompok[kelompok] }

  /// Value ÷ weight of an area, 0 to 1.
  public func bagian(area index: Int) -> Rational? {
    area[index].nilai.map { $0 / scheme.pengungkit.areas[index].bobot.value }
  }

  private struct Sums: Hashable {
    let pengungkit: Rational?
    let kelompok: [Rational?]
    let hasil: Rational?
    let total: Rational?

    init(_ area: [NilaiArea], _ indikator: [[Rational?]]) {
      pengungkit = Sums.whole(area.map(\.nilai))
      kelompok = indikator.map(Sums.whole)
      hasil = Sums.whole(kelompok)
      total = Sums.whole([pengungkit, hasil])
    }

    /// A sum that is not known while a part is not.
    private static func whole(_ parts: [Rational?]) -> Rational? {
      let known = parts.compactMap { $0 }
      return known.count == parts.count ? known.sum() : nil
    }
  }
}
