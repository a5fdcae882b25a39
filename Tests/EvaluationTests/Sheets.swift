import Diagnostics
import Evaluation
import Measures

/// Sheets of PermenPANRB 90/2021 and shorthands for tests.
enum Sheets {
  static let scheme = Result { try Scheme.permenPANRB90() }

  /// S1 of the domain notes: the best answer everywhere.
  static func best() throws -> AnswerSheet {
    try sheet { _ in
      0
    } share: {
      1
    }
  }

  /// The worst answer everywhere.
  static func worst() throws -> AnswerSheet {
    try sheet {
      $0 - 1
    } share: {
      0
    }
  }

  /// S2: Ya, all letters B, all shares 0,80; index 3,60, capaian B, index 3,20.
  static func allB() throws -> AnswerSheet {
    var sheet = try sheet {
      $0 == 2 ? 0 : 1
    } share: {
      Rational("0,8")!
    }
    sheet["B.I.a"] = .indeks(Rational("3,6")!)
    sheet["B.II.a"] = .indeks(Rational("3,2")!)
    return sheet
  }

  /// `pick` chooses by the number of answers.
  private static func sheet(
    _ pick: (Int) -> Int, share: () -> Rational
  ) throws -> AnswerSheet {
    var sheet = AnswerSheet()
    for butir in try scheme.get().butir {
      switch butir.kind {
      case .pilihan(_, let choices):
        sheet[butir.code] = .pilihan(choices[pick(choices.count)].jawaban)
      case .rasio: sheet[butir.code] = .rasio(share())
      case .indeks(let scale): sheet[butir.code] = .indeks(scale * share())
      case .nilai(let bobot): sheet[butir.code] = .nilai(bobot * share())
      }
    }
    return sheet
  }
}

extension AnswerSheet {
  /// The answers of the column Mandiri.
  subscript(code: String) -> Jawaban? {
    get { jawaban[.mandiri]?[code] }
    set { jawaban[.mandiri, default: [:]][code] = newValue }
  }

  func score() throws -> Score { try Score(self, .mandiri, Sheets.scheme.get()) }

  func with(_ code: String, _ answer: Jawaban?) -> AnswerSheet {
    var sheet = self
    sheet[code] = answer
    return sheet
  }
}

extension Rational {
  /// For constants of tests.
  init(test text: String) { self = Rational(text)! }
}
