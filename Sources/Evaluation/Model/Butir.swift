public import Measures

/// An entry of the sheet that takes one answer.
public struct Butir: Hashable, Sendable {
  /// "A.I.1.i.a", "B.I.a"; the sub-component's own code where its questions are unknown.
  public var code: String
  /// A short form of ours until an office lays the official wording over it.
  public var label: String
  public var kind: Kind
  /// Official wording of the answers, by answer ("A", "Ya"), when an office has laid it over.
  public var uraianJawaban: [String: String] = [:]
  /// What the ministry's form asks of it, in the order of its sheet; none where that is
  /// not known.
  public var soal: [Soal] = []

  public init(code: String, label: String, kind: Kind) {
    self.code = code
    self.label = label
    self.kind = kind
  }

  /// What answers are possible and how they score.
  public enum Kind: Hashable, Sendable {
    /// One of several, best first; `type` is the scheme's name for it, "YT" or "4".
    case pilihan(type: String, [Choice])
    /// A share of raw counts, kept within 0 and 1.
    case rasio(Formula)
    /// An index from 0 to `skala`, scored index ÷ skala.
    case indeks(skala: Rational)
    /// The points themselves, 0 to `bobot`, where the questions are unknown.
    case nilai(bobot: Rational)
  }
}

/// A question of the ministry's form of 2026: an answer, or one of the counts of a percentage.
public struct Soal: Hashable, Sendable {
  /// Its number there, `soal_id`.
  public var id: Int
  /// The count's name in the formula; nil for the answer itself.
  public var cacah: String?

  public init(id: Int, cacah: String? = nil) {
    self.id = id
    self.cacah = cacah
  }
}

/// A possible answer and its score, 0 to 1. In PermenPANRB 90/2021 the
/// scores 0,67 and 0,33 are literal and not 2/3 and 1/3.
public struct Choice: Hashable, Sendable {
  public var jawaban: String
  public var skor: Rational

  public init(_ jawaban: String, _ skor: Rational) {
    self.jawaban = jawaban
    self.skor = skor
  }
}
