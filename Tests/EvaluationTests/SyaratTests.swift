import Diagnostics
import Evaluation
import Measures
import Testing

/// Section 1.6: every condition one step below, at, and above its minimum,
/// compared unrounded.
@Suite struct SyaratTests {
  /// Far less than any rounding shows.
  static let grain = Rational(1, over: 1_000_000_000)

  func status(_ sheet: AnswerSheet, _ target: Target, _ nomor: String) throws -> Verdict.Status {
    try #require(try sheet.score().verdict(target).rows.first { $0.nomor == nomor }).status
  }

  /// Moves a continuous answer so that a value of the score becomes `goal`.
  func tuned(
    _ sheet: AnswerSheet, _ code: String, worth bobot: Rational, to goal: Rational,
    _ value: (Score) -> Rational?
  ) throws -> AnswerSheet {
    let scheme = try Sheets.scheme.get()
    let kind = try #require(scheme.butir.first { $0.code == code }).kind
    let without = try #require(
      value(try sheet.with(code, kind == .indeks(skala: 4) ? .indeks(0) : .rasio(0)).score()))
    let share = (goal - without) / bobot
    return sheet.with(code, kind == .indeks(skala: 4) ? .indeks(share * 4) : .rasio(share))
  }

  @Test(arguments: [(Target.wbk, "75"), (.wbbm, "85")])
  func total(target: Target, minimum: String) throws {
    let base =
      target == .wbk ? try Sheets.allB() : try Sheets.best().with("A.I.5.i.a", .pilihan("C"))
    for (offset, expected) in steps {
      var sheet = base
      if target == .wbbm {
        for code in ["A.I.6.ii.a", "A.II.5.i.a", "A.I.6.i.a", "A.II.1.ii.a"] {
          sheet[code] = .pilihan("E")
        }
        sheet["B.I.a"] = .indeks(Rational(test: "3,6"))
      }
      let goal = Rational(test: minimum) + offset
      sheet = try tuned(sheet, "B.II.a", worth: Rational(test: "17,5"), to: goal, \.total)
      #expect(try status(sheet, target, "1") == expected)
    }
  }

  /// One grain below, at, above.
  private var steps: [(Rational, Verdict.Status)] {
    [(.zero - Self.grain, .kurang(Self.grain)), (0, .memenuhi), (Self.grain, .memenuhi)]
  }

  @Test(arguments: [(Target.wbk, "40"), (.wbbm, "48")])
  func pengungkit(target: Target, minimum: String) throws {
    var sheet = try Sheets.allB()
    if target == .wbbm {
      sheet = try Sheets.best()
      for code in ["A.I.5.v.a", "A.I.5.v.b", "A.II.4.ii.a", "A.II.4.iii.a", "A.II.6.ii.a"] {
        sheet[code] = .pilihan("D")
      }
      for code in ["A.II.3.i.a", "A.II.3.ii.a", "A.I.5.iv.a"] { sheet[code] = .pilihan("C") }
    }
    for (offset, expected) in steps {
      let goal = Rational(test: minimum) + offset
      let tuned = try tuned(sheet, "A.II.5.ii.a", worth: 3, to: goal, \.pengungkit)
      #expect(try status(tuned, target, "2") == expected)
    }
  }

  /// Every area with a percentage question is set to its very minimum.
  @Test(arguments: [
    (0, "A.II.1.i.a", 1), (2, "A.II.3.iii.a", 2), (3, "A.II.4.i.a", 2), (4, "A.II.5.ii.a", 3),
  ])
  func area(index: Int, code: String, worth: Int) throws {
    let bobot = try Sheets.scheme.get().pengungkit.areas[index].bobot.value
    for (target, share) in [(Target.wbk, "0,6"), (.wbbm, "0,75")] {
      let minimum = bobot * Rational(test: share)
      let sheet = try lowered(index, to: minimum, keeping: code)
      for (offset, expected) in steps {
        let tuned = try tuned(sheet, code, worth: Rational(worth), to: minimum + offset) {
          $0.nilai(area: index)
        }
        let row = try tuned.score().verdict(target).rows.first { $0.area == index }
        #expect(row?.status == expected)
      }
    }
  }

  /// Lowers answers until the tunable one has to give the rest.
  private func lowered(
    _ area: Int, to minimum: Rational, keeping code: String
  ) throws -> AnswerSheet {
    var sheet = try Sheets.best().with(code, .rasio(Rational(1, over: 2)))
    let worst = try Sheets.worst()
    let subs = try Sheets.scheme.get().pengungkit.subs.filter { $0.area == area }
    for butir in subs.flatMap(\.butir) where butir.code != code {
      let next = sheet.with(butir.code, worst[butir.code])
      guard try next.score().nilai(area: area)! >= minimum else { continue }
      sheet = next
    }
    return sheet
  }

  /// All six areas, lowered answer by answer: the row says what the numbers say.
  @Test(arguments: 0..<6)
  func areaFallsBelowItsMinimum(index: Int) throws {
    let worst = try Sheets.worst()
    for target in Target.allCases {
      var sheet = try Sheets.best()
      var seen: Set<Bool> = []
      for butir in try Sheets.scheme.get().pengungkit.subs.filter({ $0.area == index })
        .flatMap(\.butir)
      {
        sheet[butir.code] = worst[butir.code]
        let score = try sheet.score()
        let row = try #require(score.verdict(target).rows.first { $0.area == index })
        let minimum = row.bobot.value * Rational(test: target == .wbk ? "0,6" : "0,75")
        let value = try #require(score.nilai(area: index))
        #expect(row.status == (value < minimum ? .kurang(minimum - value) : .memenuhi))
        seen.insert(row.status == .memenuhi)
      }
      #expect(seen == [true, false])
    }
  }

  /// 3,59 is shown as 15,71 and fails; 3,60 is the minimum.
  @Test func surveyIndexes() throws {
    let best = try Sheets.best()
    func index(_ code: String, _ text: String) -> AnswerSheet {
      best.with(code, .indeks(Rational(test: text)))
    }
    for target in Target.allCases {
      #expect(
        try status(index("B.I.a", "3,59"), target, "4a") == .kurang(Rational(test: "0,04375")))
      #expect(try status(index("B.I.a", "3,6"), target, "4a") == .memenuhi)
      #expect(try status(index("B.I.a", "3,61"), target, "4a") == .memenuhi)
    }
    #expect(try status(index("B.II.a", "3,19"), .wbk, "5") == .kurang(Rational(test: "0,04375")))
    #expect(try status(index("B.II.a", "3,2"), .wbk, "5") == .memenuhi)
    #expect(try status(index("B.II.a", "3,21"), .wbk, "5") == .memenuhi)
    #expect(try status(index("B.II.a", "3,59"), .wbbm, "5") == .kurang(Rational(test: "0,04375")))
    #expect(try status(index("B.II.a", "3,6"), .wbbm, "5") == .memenuhi)
    let shown = try index("B.I.a", "3,59").score().nilai(indikator)?.text()
    #expect(shown == "15,71")
  }

  private var indikator: Indikator {
    get throws { try Sheets.scheme.get().hasil.kelompok[0].indikator[0] }
  }

  @Test func capaian() throws {
    let best = try Sheets.best()
    func status(_ letter: String, _ target: Target) throws -> Verdict.Status {
      try self.status(best.with("B.I.b", .pilihan(letter)), target, "4b")
    }
    #expect(try status("D", .wbk) == .kurang(Rational(test: "1,25")))
    #expect(try status("C", .wbk) == .memenuhi)
    #expect(try status("B", .wbk) == .memenuhi)
    #expect(try status("C", .wbbm) == .kurang(Rational(test: "1,25")))
    #expect(try status("B", .wbbm) == .memenuhi)
    #expect(try status("A", .wbbm) == .memenuhi)
  }

  /// Condition 4 on its own: the sum of index and capaian.
  @Test func bersihDanAkuntabel() throws {
    for (target, letter, minimum) in [(Target.wbk, "C", "18,25"), (.wbbm, "B", "19,5")] {
      let base = try Sheets.best().with("B.I.b", .pilihan(letter))
      for (offset, expected) in steps {
        let sheet = try tuned(
          base, "B.I.a", worth: Rational(test: "17,5"), to: Rational(test: minimum) + offset
        ) { $0.nilai($0.scheme.hasil.kelompok[0]) }
        #expect(try status(sheet, target, "4") == expected)
      }
    }
  }

  @Test func wbbmNeedsWBK() throws {
    var sheet = try Sheets.best()
    #expect(try sheet.score().verdict(.wbk).conclusion == .memenuhi)
    #expect(try sheet.score().verdict(.wbbm).conclusion == .belumMemenuhi)
    #expect(try status(sheet, .wbbm, "6") == .tanpaPredikat)
    sheet.sudahWBK = true
    #expect(try status(sheet, .wbbm, "6") == .memenuhi)
    let verdict = try sheet.score().verdict(.wbbm)
    #expect(verdict.conclusion == .memenuhi)
    #expect(
      verdict.sentence.indonesian == "memenuhi syarat nilai menuju WBBM menurut "
        + "Peraturan Menteri PANRB Nomor 90 Tahun 2021")
  }

  /// The minima alone are not enough: 72,25 and 83,25 fail the total.
  @Test func theMinimaDoNotAddUpToTheTotal() {
    #expect(Rational(test: "40") + Rational(test: "32,25") < 75)
    #expect(Rational(test: "48") + Rational(test: "35,25") < 85)
  }
}
