public import Diagnostics
public import Measures

/// Whether a score meets the conditions of a target. A predikat is awarded
/// by others: this says “memenuhi syarat nilai” and never more.
public struct Verdict: Hashable, Sendable {
  public var target: Target
  /// One row a condition, “each area” one row an area.
  public var rows: [Row]
  public var conclusion: Conclusion
  /// What has to be answered before anything can be said.
  public var belumDijawab: [Score.Remark]
  /// The conclusion as a sentence, with the regulation it was compared with.
  public var sentence: Message

  public enum Conclusion: Hashable, Sendable {
    case memenuhi
    case belumMemenuhi
    /// Answers are missing.
    case belumDapatDinilai
  }

  /// A condition with what was reached. Compared unrounded.
  public struct Row: Hashable, Sendable {
    /// "4a"; "3" for every area.
    public var nomor: String
    public var subject: Message
    /// Index of the area where the row is one of “each area”.
    public var area: Int?
    /// Points; nil when answers are missing, and for the earlier predikat.
    public var nilai: Rational?
    /// Points; nil for the earlier predikat.
    public var minimum: Rational?
    /// Weight of what is compared, for percentages.
    public var bobot: Figure
    /// The minimum is not confirmed.
    public var isIndicative: Bool
    public var status: Status

    /// The points as they are printed beside the minimum.
    public var tercapai: Compared? { nilai?.beside(minimum) }

    /// Whether there is a minimum, and it is not confirmed.
    public var hasIndicativeMinimum: Bool { minimum != nil && isIndicative }
  }

  public enum Status: Hashable, Sendable {
    case memenuhi
    /// By so many points, above zero.
    case kurang(Rational)
    /// The unit does not hold WBK.
    case tanpaPredikat
    case belumDapatDinilai

    public var isMet: Bool { self == .memenuhi }

    /// Points that are missing.
    public var kurang: Rational? { if case .kurang(let points) = self { points } else { nil } }
  }
}

extension Verdict {
  /// What an area has to reach, by index.
  public func minimum(area: Int) -> Rational? { rows.first { $0.area == area }?.minimum }

  /// Whether the earlier predikat is missing; no answer can give it.
  public var perluPredikat: Bool { rows.contains { $0.status == .tanpaPredikat } }
}
