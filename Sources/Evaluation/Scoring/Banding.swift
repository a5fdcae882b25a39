public import Measures

/// Two columns of one sheet side by side.
public struct Banding: Hashable, Sendable {
  /// The column that is looked at.
  public let score: Score
  /// The one that it is compared with.
  public let pembanding: Score
  private let answers: AnswerSheet

  /// - Parameter answers: what both are the scores of.
  public init(_ answers: AnswerSheet, _ score: Score, dengan pembanding: Score) {
    self.answers = answers
    self.score = score
    self.pembanding = pembanding
  }

  /// A figure of both columns; nil where answers are missing.
  public struct Pair: Hashable, Sendable {
    public let nilai: Rational?
    public let pembanding: Rational?

    public init(nilai: Rational?, pembanding: Rational?) {
      self.nilai = nilai
      self.pembanding = pembanding
    }

    /// Nil unless both are known.
    public var selisih: Rational? { difference?.value }

    /// The decimals with which the three are printed.
    public var places: Int { difference?.places ?? 2 }

    private var difference: Difference? {
      pembanding.flatMap { from in nilai.map { Difference(from: from, to: $0) } }
    }
  }

  /// A question that is answered in another way.
  public struct Beda: Hashable, Sendable {
    public let butir: Butir
    /// As they are printed; nil without one that scores.
    public let dari: String?
    public let ke: String?
    /// Points of the total; nil unless both answers score.
    public let selisih: Rational?
  }
}

extension Banding {
  public func pair(_ figure: (Score) -> Rational?) -> Pair {
    Pair(nilai: figure(score), pembanding: figure(pembanding))
  }

  /// What scores differently, or is answered in one of the two only; in the order of the sheet.
  public var beda: [Beda] {
    score.scheme.weighed.compactMap { butir, bobot in
      let (before, after) = (pembanding.skor[butir.code], score.skor[butir.code])
      guard before != after else { return nil }
      return Beda(
        butir: butir, dari: kata(butir, pembanding), ke: kata(butir, score),
        selisih: before.flatMap { before in after.map { ($0 - before) * bobot } })
    }
  }

  private func kata(_ butir: Butir, _ score: Score) -> String? {
    answers.jawaban[score.kolom]?[butir.code]?.kata(skor: score.skor[butir.code])
  }
}

extension Banding.Pair {
  /// As they are printed; nil for what is not known.
  public var nilaiKata: String? { nilai?.text(places: places) }
  public var pembandingKata: String? { pembanding?.text(places: places) }
  public var selisihKata: String? { selisih?.signedText(places: places) }
}

extension Scheme {
  /// All that takes an answer, with the points of a full score.
  fileprivate var weighed: [(butir: Butir, bobot: Rational)] {
    pengungkit.subs.flatMap { sub in
      sub.butir.map { ($0, sub.bobot.value / Rational(sub.butir.count)) }
    } + hasil.kelompok.flatMap(\.indikator).map { ($0.butir, $0.bobot.value) }
  }
}
