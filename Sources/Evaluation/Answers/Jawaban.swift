public import Measures

/// An answer to a `Butir`.
public enum Jawaban: Hashable, Sendable {
  /// "Ya", "A" …, as the scheme spells it.
  case pilihan(String)
  /// Raw counts under a percentage question, by their names in its formula.
  case cacah([String: Int])
  /// A share of 0 to 1, where only the percentage is known.
  case rasio(Rational)
  /// A survey index from 0 to the scale of the scheme, 4.
  case indeks(Rational)
  /// Points of a sub-component whose questions are unknown.
  case nilai(Rational)
}

/// Who scored: the four columns of a sheet, never mixed, in the order in which they are filled in.
public enum Kolom: String, CaseIterable, Hashable, Sendable {
  /// The satker's own assessment.
  case mandiri = "Mandiri"
  /// The province's preliminary evaluation (penilaian pendahuluan), of the same questions.
  case provinsi = "Provinsi"
  /// Tim Penilai Internal.
  case tpi = "TPI"
  /// Tim Penilai Nasional.
  case tpn = "TPN"

  /// “Mandiri, Provinsi, TPI, TPN”.
  public static let daftar = allCases.map(\.rawValue).joined(separator: ", ")
}

/// What a percentage is worth whose denominator is zero: no complaints, no
/// violations in either year. The regulation's formula does not say; the
/// record must, and the report prints it as a note.
public enum ZeroDenominator: String, CaseIterable, Hashable, Sendable {
  /// Full score, as most sheets do.
  case penuh
  /// No score.
  case nol
  /// Counts as unanswered: the result stays incomplete.
  case kosong
}

/// All answers of a satker.
public struct AnswerSheet: Hashable, Sendable {
  /// By column and code of the `Butir`; what is not in it is unanswered.
  public var jawaban: [Kolom: [String: Jawaban]]
  public var penyebutNol: ZeroDenominator
  /// Whether the unit already holds the predikat WBK (condition 6 of WBBM).
  public var sudahWBK: Bool

  public init(
    jawaban: [Kolom: [String: Jawaban]] = [:], penyebutNol: ZeroDenominator = .kosong,
    sudahWBK: Bool = false
  ) {
    self.jawaban = jawaban
    self.penyebutNol = penyebutNol
    self.sudahWBK = sudahWBK
  }

  /// The columns that have an answer.
  public var kolom: [Kolom] { Kolom.allCases.filter { jawaban[$0]?.isEmpty == false } }
}
