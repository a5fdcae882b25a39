import Diagnostics
import Measures

/// What an answer is worth.
enum Skor {
  /// 0 to 1, and what the report has to say about it.
  case skor(Rational, Message?)
  case belum(Message)
}

extension Butir {
  /// The score of an answer that `fault(of:)` does not refuse.
  func skor(_ jawaban: Jawaban?, _ policy: ZeroDenominator) -> Skor {
    switch (kind, jawaban) {
    case (.pilihan(_, let choices), .pilihan(let answer)):
      guard let found = choices.first(where: { $0.jawaban == answer }) else { break }
      return .skor(found.skor, nil)
    case (.rasio(let formula), .cacah(let counts)): return share(counts, formula, policy)
    case (.rasio, .rasio(let share)): return .skor(share, nil)
    case (.indeks(let scale), .indeks(let index)): return .skor(index / scale, nil)
    case (.nilai(let bobot), .nilai(let value)): return .skor(value / bobot, nil)
    default: break
    }
    return .belum(.belumDijawab(code))
  }

  private func share(_ counts: [String: Int], _ formula: Formula, _ policy: ZeroDenominator) -> Skor
  {
    guard let (above, below) = formula.parts(of: counts) else {
      let missing = formula.missing(in: counts).joined(separator: ", ")
      return .belum(.belumCacah(code, missing))
    }
    guard below != 0 else {
      return formula.isNolPenuh && above == 0
        ? .skor(1, .catatanZeroRule(code)) : overZero(above, policy)
    }
    let share = Rational(above, over: below)
    if share > 1 { return .skor(1, .catatanCapped(code, share.percent())) }
    if share.isNegative { return .skor(0, .catatanFloored(code, share.percent())) }
    return .skor(share, nil)
  }

  /// A fall from nothing to something is no fall, whatever the policy.
  private func overZero(_ above: Int, _ policy: ZeroDenominator) -> Skor {
    if above < 0 { return .skor(0, .catatanRise(code)) }
    return switch policy {
    case .penuh: .skor(1, .catatanZeroFull(code))
    case .nol: .skor(0, .catatanZeroNone(code))
    case .kosong: .belum(.belumPolicy(code))
    }
  }
}
