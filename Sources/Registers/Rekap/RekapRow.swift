public import Evaluation
public import Measures
public import Records

/// An office in a recap: what it declared, and its result.
public struct RekapRow: Hashable, Sendable {
  /// Place in the recap's order, from 1.
  public var nomor: Int
  public var wilayah: Wilayah
  public var pencanangan: Pencanangan
  public var hasil: Hasil
  /// Its figures in the column that the recap compares with.
  public var pembanding: ScoreSummary?
  /// By total among the offices with a score; equals share a rank, and the
  /// next rank is left out (1, 2, 2, 4).
  public var peringkat: Int?

  public enum Hasil: Hashable, Sendable {
    /// No score and no answers.
    case belumAda
    /// Its LKE was refused; see `Rekap.lkeDitolak`.
    case ditolak
    /// So many answers or figures are missing: not a score, and not a zero.
    case belumLengkap(Int)
    case dinilai(ScoreSummary, Verdict)
  }

  public var kode: String { wilayah.kode }

  /// The figures of a complete result.
  public var summary: ScoreSummary? {
    if case .dinilai(let figures, _) = hasil { figures } else { nil }
  }

  public var verdict: Verdict? {
    if case .dinilai(_, let verdict) = hasil { verdict } else { nil }
  }

  /// How many answers or figures are missing, where some are there.
  // Not inlined: the optimizer of Swift 6.3.1 breaks down over it in loops.
  @inline(never)
  public var belumLengkap: Int? {
    if case .belumLengkap(let count) = hasil { count } else { nil }
  }

  public var total: Rational? { summary?.total }

  /// A figure of both columns.
  func pair(_ figure: (ScoreSummary) -> Rational?) -> Banding.Pair {
    Banding.Pair(nilai: summary.flatMap(figure), pembanding: pembanding.flatMap(figure))
  }

  public var isDinilai: Bool { summary != nil }

  public var isDitolak: Bool { if case .ditolak = hasil { true } else { false } }

  public var isMemenuhi: Bool { verdict?.conclusion == .memenuhi }
}
