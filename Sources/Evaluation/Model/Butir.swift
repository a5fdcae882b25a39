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
