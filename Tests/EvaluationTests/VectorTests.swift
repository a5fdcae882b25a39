import Diagnostics
import Evaluation
import Measures
import Testing

/// Section 1.7 of the domain notes, to the last digit.
@Suite struct VectorTests {
  /// S1: every value is its weight.
  @Test func allBest() throws {
    let scheme = try Sheets.scheme.get()
    let score = try Sheets.best().score()
    for sub in scheme.pengungkit.subs { #expect(score.nilai(sub) == sub.bobot.value) }
    for index in scheme.pengungkit.areas.indices { #expect(score.bagian(area: index) == 1) }
    #expect(score.pengungkit == 60)
    #expect(score.hasil == 40)
    #expect(score.total == 100)
    #expect(score.isComplete && score.catatan == [])
  }

  static let pemenuhan = [
    "3/8 2/3 0,67 1,00125", "217/300 1 0,25", "0,2225 11/24 209/240 1,545 0,5025 0,125",
    "167/120 2,084375", "0,8775 0,9375 0,9375 0,75 0,903",
    "0,7725 209/300 7/12 0,64 217/300",
  ]
  static let reform = [
    "1,6 0,75 0,67", "0,335 0,5 1,5", "0,75 0,75 1,6", "1,6 1,005 1,005", "1,875 2,4 1,6",
    "1,8375 1,675",
  ]

  /// S2: all 42 sub-components.
  @Test func allB() throws {
    let scheme = try Sheets.scheme.get()
    let score = try Sheets.allB().score()
    for (aspek, rows) in [Self.pemenuhan, Self.reform].enumerated() {
      for (area, row) in rows.enumerated() {
        let subs = scheme.pengungkit.subs.filter { $0.aspek == aspek && $0.area == area }
        let expected = row.split(separator: " ").map { Rational($0) }
        #expect(subs.map { score.nilai($0) } == expected)
      }
    }
  }

  @Test func areasOfAllB() throws {
    let score = try Sheets.allB().score()
    let sums = [0, 1].map { aspek in
      (0..<6).map { score.nilai(aspek: aspek, area: $0)!.text(places: 6) }
    }
    #expect(
      sums == [
        ["2,712917", "1,973333", "3,724167", "3,476042", "4,405500", "3,415833"],
        ["3,020000", "2,335000", "3,100000", "3,610000", "5,875000", "3,512500"],
      ])
    #expect(
      (0..<6).map { score.bagian(area: $0)!.percent() } == [
        "71,66%", "61,55%", "68,24%", "70,86%", "68,54%", "69,28%",
      ])
  }

  @Test func totalOfAllB() throws {
    let score = try Sheets.allB().score()
    #expect(score.pengungkit == Rational(987_847, over: 24_000))
    #expect(score.pengungkit?.text(places: 6) == "41,160292")
    #expect(score.pengungkit?.text() == "41,16")
    #expect(score.hasil == Rational(test: "33,5"))
    #expect(score.total?.text() == "74,66")
  }

  /// Summing what is displayed gives other totals: 41,19 and 41,17.
  @Test func displayedValuesDoNotAddUp() throws {
    let scheme = try Sheets.scheme.get()
    let score = try Sheets.allB().score()
    func sum(_ values: [Rational]) -> String {
      values.map { Rational($0.text())! }.sum().text()
    }
    #expect(sum(scheme.pengungkit.subs.map { score.nilai($0)! }) == "41,19")
    let halves: [Rational] = (0..<12).map { score.nilai(aspek: $0 / 6, area: $0 % 6)! }
    #expect(sum(halves) == "41,17")
  }

  /// S2 meets conditions 2 to 5 and fails the total by 0,34.
  @Test func verdictOfAllB() throws {
    let score = try Sheets.allB().score()
    let verdict = score.verdict(.wbk)
    let failed = verdict.rows.filter { $0.status != .memenuhi }
    #expect(failed.map(\.nomor) == ["1"])
    #expect(failed[0].status == .kurang(75 - score.total!))
    #expect((75 - score.total!).text() == "0,34")
    #expect(verdict.conclusion == .belumMemenuhi)
    #expect(
      verdict.sentence.indonesian
        == "belum memenuhi syarat nilai menuju WBK menurut Peraturan Menteri PANRB "
        + "Nomor 90 Tahun 2021: 1 dari 12 syarat belum terpenuhi")
  }

  /// S4: the ties that binary fractions get wrong, from real rows.
  @Test func tiesOfRealRows() throws {
    let scheme = try Sheets.scheme.get()
    let score = try Sheets.allB().score()
    func shown(_ code: String) -> String? {
      scheme.pengungkit.subs.first { $0.code == code }.flatMap { score.nilai($0)?.text() }
    }
    #expect(shown("A.I.3.iv") == "1,55")
    #expect(shown("A.II.2.i") == "0,34")
    #expect(shown("A.II.4.ii") == "1,01")
    #expect(shown("A.II.5.i") == "1,88")
    #expect(shown("A.I.1.i") == "0,38")
    #expect((Rational(test: "17,5") * Rational(test: "0,67")).text() == "11,73")
  }

  /// A published sheet: SOP answers B, B, A print 80,67% since 0,67 is literal.
  @Test func literalTwoThirds() throws {
    var sheet = try Sheets.best()
    sheet["A.I.2.i.a"] = .pilihan("B")
    sheet["A.I.2.i.b"] = .pilihan("B")
    let scheme = try Sheets.scheme.get()
    let sub = scheme.pengungkit.subs.first { $0.code == "A.I.2.i" }!
    #expect(try sheet.score().nilai(sub)?.percent() == "80,67%")
  }

  @Test func columnsAreKeptApart() throws {
    let scheme = try Sheets.scheme.get()
    var sheet = try Sheets.best()
    sheet.jawaban[.tpi] = try Sheets.allB().jawaban[.mandiri]
    #expect(sheet.kolom == [.mandiri, .tpi])
    #expect(try Score(sheet, .mandiri, scheme).total == 100)
    #expect(try Score(sheet, .tpi, scheme).total?.text() == "74,66")
    let scores = try sheet.scores(scheme)
    #expect(scores.map(\.kolom) == [.mandiri, .tpi])
    #expect(Banding(sheet, scores[0], dengan: scores[1]).beda.count == 96)
    #expect(Banding(sheet, scores[0], dengan: scores[0]).beda == [])
    let tpn = try Score(sheet, .tpn, scheme)
    #expect(tpn.total == nil)
    #expect(tpn.belumDijawab.count == 113)
  }
}
