import Measures

/// The ladder of a `Butir`: where its answer stands, and every better one.
/// One rung up is one step of the path.
struct Ladder {
  var code: String
  /// The answers from the present one up.
  var jawaban: [Jawaban]
  /// Their scores, 0 to 1, rising.
  var skor: [Rational]
}

extension Butir {
  /// What a step is: a letter raised by one (E to D …, Tidak to Ya); a share
  /// raised to the next full 10%; an index to the next fortieth of its scale
  /// (0,10 of 4); points of a sub-component to the next tenth of its weight.
  ///
  /// Nil when the answer has no score. A share over zero stands where the
  /// policy puts it: no count can raise it.
  func ladder(_ present: Jawaban, _ policy: ZeroDenominator) -> Ladder? {
    guard case .skor(let now, _) = skor(present, policy) else { return nil }
    let better = isOverZero(present) ? [] : rungs.filter { $0.skor > now }
    return Ladder(
      code: code, jawaban: [present] + better.map(\.jawaban), skor: [now] + better.map(\.skor))
  }

  private var rungs: [(jawaban: Jawaban, skor: Rational)] {
    switch kind {
    case .pilihan(_, let choices):
      choices.reversed().map { (.pilihan($0.jawaban), $0.skor) }
    case .rasio: Butir.shares(of: 10).map { (.rasio($0), $0) }
    case .indeks(let scale): Butir.shares(of: 40).map { (.indeks($0 * scale), $0) }
    case .nilai(let bobot): Butir.shares(of: 10).map { (.nilai($0 * bobot), $0) }
    }
  }

  private static func shares(of count: Int) -> [Rational] {
    (1...count).map { Rational($0, over: count) }
  }

  private func isOverZero(_ present: Jawaban) -> Bool {
    guard case .rasio(let formula) = kind, case .cacah(let counts) = present else { return false }
    return formula.parts(of: counts)?.denominator == 0
  }
}
