internal import Diagnostics
internal import Evaluation
internal import Measures

extension Fuzzer {
  /// The whole road of a scheme: empty sheet, full sheet, verdicts, the shortest way.
  func useScheme(_ bytes: [UInt8]) throws -> [Diagnostic] {
    let scheme = try Scheme.read(String(decoding: bytes, as: UTF8.self), file: "a.skema")
    let (low, high) = (answers(scheme, areBest: false), answers(scheme, areBest: true))
    let best = try Score(high, .mandiri, scheme)
    for target in Target.allCases {
      _ = try Score(AnswerSheet(), .mandiri, scheme).verdict(target)
      guard best.verdict(target).rows.allSatisfy({ $0.status.isMet || $0.minimum == nil }) else {
        throw Broken(description: "the best answers do not reach \(target)")
      }
      _ = try low.jalan(.mandiri, target, scheme)
    }
    return []
  }

  private func answers(_ scheme: Scheme, areBest: Bool) -> AnswerSheet {
    var sheet = AnswerSheet()
    for butir in scheme.butir {
      sheet.jawaban[.mandiri, default: [:]][butir.code] = answer(butir, isBest: areBest)
    }
    return sheet
  }

  private func answer(_ butir: Butir, isBest: Bool) -> Jawaban? {
    switch butir.kind {
    case .pilihan(_, let choices):
      (isBest ? choices.first : choices.last).map { .pilihan($0.jawaban) }
    case .rasio: .rasio(isBest ? 1 : 0)
    case .indeks(let scale): .indeks(isBest ? scale : .zero)
    case .nilai(let bobot): .nilai(isBest ? bobot : .zero)
    }
  }
}
