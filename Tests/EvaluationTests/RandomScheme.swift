import Evaluation
import Measures
import TestSupport

/// Small schemes and sheets at random, for comparison with brute force.
struct RandomScheme {
  var scheme: Scheme
  var sheet: AnswerSheet

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var butir: [Butir] = []
    let subs = (0..<3).map { index in
      let questions = (0...(index == 0 ? 1 : random.below(2))).map { number in
        RandomScheme.question("A.I.\(index).\(number)", &random)
      }
      butir += questions
      return SubKomponen(
        code: "A.I.\(index)", label: "", bobot: Figure(Rational(random.below(30) + 5)), aspek: 0,
        area: index / 2, butir: questions)
    }
    let indicators = (0..<2).map { index in
      let question = RandomScheme.question("B.\(index)", &random)
      butir.append(question)
      return Indikator(bobot: Figure(Rational(random.below(25) + 5)), butir: question)
    }
    scheme = RandomScheme.scheme(subs, indicators, &random)
    sheet = AnswerSheet()
    for entry in butir { sheet[entry.code] = RandomScheme.answer(entry, &random) }
  }

  static let types = [
    ("YT", ["Ya": "1", "Tidak": "0"]), ("3", ["A": "1", "B": "0,5", "C": "0"]),
    ("4", ["A": "1", "B": "0,67", "C": "0,33", "D": "0"]),
  ]

  private static func question(_ code: String, _ random: inout SeededGenerator) -> Butir {
    let kind = random.below(7)
    if kind == 0 {
      let formula = Formula(numerator: [.init("a")], denominator: [.init("b")])
      return Butir(code: code, label: "", kind: .rasio(formula))
    }
    let (type, scores) = types[kind % 3]
    let choices = scores.map { Choice($0, Rational(test: $1)) }.sorted { $0.skor > $1.skor }
    return Butir(code: code, label: "", kind: .pilihan(type: type, choices))
  }

  /// Poor answers are frequent.
  private static func answer(_ butir: Butir, _ random: inout SeededGenerator) -> Jawaban {
    guard case .pilihan(_, let choices) = butir.kind else {
      return .cacah(["a": 8 + random.below(2), "b": 10 + random.below(2)])
    }
    return .pilihan(choices[max(random.below(choices.count), random.below(choices.count))].jawaban)
  }

  private static func scheme(
    _ subs: [SubKomponen], _ indicators: [Indikator], _ random: inout SeededGenerator
  ) -> Scheme {
    let parts = (0..<2).map { area in
      subs.filter { $0.area == area }.map(\.bobot.value).sum()
    }
    let above = parts.sum()
    let below = indicators.map(\.bobot.value).sum()
    func minimum(_ whole: Rational) -> [Target: Figure] {
      [.wbk: Figure(whole * Rational(random.below(90), over: 100))]
    }
    return Scheme(
      id: "acak", nama: "acak",
      pengungkit: Pengungkit(
        code: "A", label: "", bobot: Figure(above),
        aspek: [Aspek(code: "A.I", label: "", bobot: Figure(above))],
        areas: parts.enumerated().map {
          Area(code: "\($0)", label: "", bobot: Figure($1), bobotAspek: [$1])
        }, subs: subs),
      hasil: Hasil(
        code: "B", label: "", bobot: Figure(below),
        kelompok: [
          Kelompok(code: "B.I", label: "", bobot: Figure(below), indikator: indicators)
        ]),
      syarat: [
        Syarat(nomor: "1", subject: .total, minimum: minimum(above + below)),
        Syarat(nomor: "2", subject: .pengungkit, minimum: minimum(above)),
        Syarat(nomor: "3", subject: .setiapArea, minimum: minimum(1)),
        Syarat(nomor: "4", subject: .kelompok(0), minimum: minimum(below)),
        Syarat(nomor: "4a", subject: .indikator(0, 0), minimum: minimum(indicators[0].bobot.value)),
      ])
  }
}
