public import Diagnostics
public import Evaluation
public import Records

/// One office's LKE answers as its record states them, checked and scored.
public struct Evaluasi: Hashable, Sendable {
  public var head: RecordHead
  public var penugasan = Penugasan()
  /// With the official wording laid over it, where the record names a file of it.
  public var scheme: Scheme
  public var answers: AnswerSheet
  /// Evidence or remarks, by code of the `Butir`.
  public var bukti: [String: String]
  /// Remarks by column, where the file keeps them apart from evidence.
  public var catatan: [Kolom: [String: String]]
  public var target: Target
  /// How the ministry's interface calls the office, in a file that came from there.
  public var unit: MinistryUnit?
  /// The columns with answers, scored; in the order of `Kolom`. The score of
  /// Mandiri, without any answer, when there is none.
  public private(set) var scores: [Score]
  /// Which of them reports show.
  public private(set) var kolom: Kolom
  /// The one that is asked for; nil: the last that is complete.
  let kolomDiminta: Kolom?
  /// The column that it is to be compared with.
  public let kolomBanding: Kolom?
  /// In the order of the file.
  public var warnings: [Diagnostic]

  /// Scores the answers.
  ///
  /// - Parameters:
  ///   - kolom: the column to show; nil for the last that is complete or, when none is, the last
  ///     with an answer: of those behind the one that it is compared with, if there are any.
  ///   - banding: the column that it is compared with.
  /// - Throws: what `Score.init` throws.
  public init(
    head: RecordHead, scheme: Scheme, answers: AnswerSheet, bukti: [String: String] = [:],
    catatan: [Kolom: [String: String]] = [:], target: Target = .wbk, kolom: Kolom? = nil,
    banding: Kolom? = nil, warnings: [Diagnostic] = []
  ) throws(Faults) {
    self.head = head
    self.scheme = scheme
    self.answers = answers
    self.bukti = bukti
    self.catatan = catatan
    self.target = target
    self.warnings = warnings
    scores = try answers.scores(scheme)
    if scores.isEmpty { scores = [try Score(answers, .mandiri, scheme)] }
    let later = scores.filter { $0.kolom.position > banding?.position ?? -1 }
    let choice = later.isEmpty ? scores : later
    let last = choice.last(where: \.isComplete) ?? choice[choice.count - 1]
    kolomDiminta = kolom
    kolomBanding = banding
    self.kolom = kolom ?? last.kolom
    try show(self.kolom)
  }
}

extension Evaluasi {
  /// Chooses the column that reports show; one without answers is scored too.
  ///
  /// - Throws: what `Score.init` throws.
  public mutating func show(_ kolom: Kolom) throws(Faults) {
    self.kolom = kolom
    guard score(kolom) == nil else { return }
    scores.append(try Score(answers, kolom, scheme))
    scores.sort { $0.kolom.position < $1.kolom.position }
  }

  /// The score of a column that has answers.
  public func score(_ kolom: Kolom) -> Score? { scores.first { $0.kolom == kolom } }

  /// The score that reports show.
  public var score: Score { score(kolom) ?? scores[0] }

  /// The shown column beside another one; nil when none is asked for, or there is nothing to
  /// compare.
  public var banding: Banding? {
    guard let kolomBanding, kolomBanding != kolom, let other = score(kolomBanding),
      answers.kolom.contains(kolom)
    else { return nil }
    return Banding(answers, score, dengan: other)
  }
}
