import Evaluation
import Measures
import Testing

/// Two columns side by side; figures worked out by hand from section 1.7 of the domain notes.
@Suite struct BandingTests {
  private static func sheet() throws -> AnswerSheet {
    var sheet = try Sheets.best()
    sheet.jawaban[.tpi] = try Sheets.allB().jawaban[.mandiri]
    return sheet
  }

  private func compared(_ sheet: AnswerSheet, _ kolom: Kolom, _ other: Kolom) throws -> Banding {
    let scheme = try Sheets.scheme.get()
    return Banding(
      sheet, try Score(sheet, kolom, scheme), dengan: try Score(sheet, other, scheme))
  }

  private func shown(_ pair: Banding.Pair) -> String {
    [pair.pembandingKata, pair.nilaiKata, pair.selisihKata].map { $0 ?? "–" }
      .joined(separator: " ")
  }

  @Test func figures() throws {
    let banding = try compared(Self.sheet(), .tpi, .mandiri)
    #expect(
      (0..<6).map { area in shown(banding.pair { $0.nilai(area: area) }) } == [
        "8,00 5,73 −2,27", "7,00 4,31 −2,69", "10,00 6,82 −3,18", "10,00 7,09 −2,91",
        "15,00 10,28 −4,72", "10,00 6,93 −3,07",
      ])
    #expect(shown(banding.pair(\.pengungkit)) == "60,00 41,16 −18,84")
    #expect(shown(banding.pair(\.hasil)) == "40,00 33,50 −6,50")
    #expect(shown(banding.pair(\.total)) == "100,00 74,66 −25,34")
    let back = try compared(Self.sheet(), .mandiri, .tpi)
    #expect(shown(back.pair(\.total)) == "74,66 100,00 +25,34")
    #expect(back.pair(\.total).selisih == 100 - (banding.score.total ?? .zero))
  }

  /// A question's points are its share of the sub-component: B of A/B/C is half of 0,25.
  @Test func answers() throws {
    let banding = try compared(Self.sheet(), .tpi, .mandiri)
    let beda = banding.beda
    #expect(beda.count == 96)
    let first = try #require(beda.first)
    #expect(first.butir.code == "A.I.1.i.b")
    #expect(first.dari == "A" && first.ke == "B")
    #expect(first.selisih == Rational(-1, over: 8))
    let index = try #require(beda.first { $0.butir.code == "B.I.a" })
    #expect(index.dari == "4,00" && index.ke == "3,60")
    #expect(index.selisih == Rational(test: "-1,75"))
    #expect(beda.compactMap(\.selisih).sum() == banding.pair(\.total).selisih)
  }

  /// What one of the two has not answered has no difference, and is told all the same.
  @Test func unanswered() throws {
    var sheet = try Self.sheet()
    sheet.jawaban[.tpi]?["A.I.1.i.a"] = nil
    let banding = try compared(sheet, .tpi, .mandiri)
    #expect(shown(banding.pair { $0.nilai(area: 0) }) == "8,00 – –")
    #expect(shown(banding.pair { $0.nilai(area: 1) }) == "7,00 4,31 −2,69")
    let first = try #require(banding.beda.first)
    #expect(first.butir.code == "A.I.1.i.a" && first.dari == "Ya")
    #expect(first.ke == nil && first.selisih == nil)
  }
}
