import Diagnostics
import Evaluation
import LKE
import Measures
import Records
import TestSupport

/// Sheets of answers for tests.
enum Contoh {
  static func scheme() throws -> Scheme { try Scheme.permenPANRB90() }

  /// S1 of the domain notes: the best answers, counts where there are counts.
  static func terbaik(_ scheme: Scheme) -> [String: Jawaban] {
    answers(scheme) { _ in
      0
    } share: {
      Rational(1)
    }
  }

  /// S2: Ya, all letters B, all shares 0,80; indexes 3,60 and 3,20, capaian B.
  static func semuaB(_ scheme: Scheme) -> [String: Jawaban] {
    var answers = answers(scheme) {
      $0 == 2 ? 0 : 1
    } share: {
      Rational(4, over: 5)
    }
    answers["B.I.a"] = .indeks(Rational(18, over: 5))
    answers["B.II.a"] = .indeks(Rational(16, over: 5))
    return answers
  }

  private static func answers(
    _ scheme: Scheme, _ pick: (Int) -> Int, share: () -> Rational
  ) -> [String: Jawaban] {
    var answers: [String: Jawaban] = [:]
    for butir in scheme.butir {
      switch butir.kind {
      case .pilihan(_, let choices):
        answers[butir.code] = .pilihan(choices[pick(choices.count)].jawaban)
      case .rasio: answers[butir.code] = .rasio(share())
      case .indeks(let scale): answers[butir.code] = .indeks(scale * share())
      case .nilai(let most): answers[butir.code] = .nilai(most * share())
      }
    }
    return answers
  }

  /// Any answers that can be typed: counts that give more than all, less than
  /// nothing, or a share over zero; now and then none.
  static func acak(
    _ scheme: Scheme, gaps: Int, _ random: inout SeededGenerator
  ) -> [String: Jawaban] {
    var answers: [String: Jawaban] = [:]
    for butir in scheme.butir where random.below(1000) >= gaps {
      switch butir.kind {
      case .pilihan(_, let choices):
        answers[butir.code] = .pilihan(choices[random.below(choices.count)].jawaban)
      case .rasio(let formula): answers[butir.code] = rasio(formula, gaps: gaps, &random)
      case .indeks(let scale):
        answers[butir.code] = .indeks(scale * Rational(random.below(401), over: 400))
      case .nilai(let most):
        answers[butir.code] = .nilai(most * Rational(random.below(101), over: 100))
      }
    }
    return answers
  }

  private static func rasio(
    _ formula: Formula, gaps: Int, _ random: inout SeededGenerator
  ) -> Jawaban {
    if random.below(4) == 0 { return .rasio(Rational(random.below(101), over: 100)) }
    var counts: [String: Int] = [:]
    let isZero = random.below(4) == 0
    for name in formula.cacah where random.below(1000) >= gaps {
      counts[name] = isZero ? 0 : random.below(12)
    }
    // A count over nothing is a contradiction that the reader refuses.
    let below = formula.denominator.map { (counts[$0.nama] ?? 0) * ($0.isSubtracted ? -1 : 1) }
    if below.reduce(0, +) <= 0 {
      for term in formula.numerator where !term.isSubtracted && counts[term.nama] != nil {
        counts[term.nama] = 0
      }
    }
    return counts.isEmpty ? .rasio(Rational(1, over: 2)) : .cacah(counts)
  }

  static func source(_ text: String, _ name: String) -> RecordSource {
    RecordSource(name: name, bytes: Array(text.utf8))
  }

  /// Everything that is said about a record, as the terminal shows it.
  static func said(
    _ source: RecordSource, for purpose: ReadingPurpose = .nilai
  ) -> String {
    do throws(Faults) {
      return text(try readEvaluasi(OpenedRecord(source), for: purpose).warnings)
    } catch {
      return text(error.diagnostics)
    }
  }

  private static func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { $0.text(in: .indonesian) }.joined(separator: "\n")
  }
}

extension [Diagnostic] {
  /// Random counts may be more than there was to do.
  var besidesCounts: [Diagnostic] {
    filter {
      !["evaluation.count-above", "evaluation.count-below-parts"].contains($0.message.key)
    }
  }
}
