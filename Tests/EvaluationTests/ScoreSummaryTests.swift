import Diagnostics
import Evaluation
import Measures
import Testing

/// A verdict from recorded figures is the one from answers.
@Suite struct ScoreSummaryTests {
  let scheme = Result { try Scheme.permenPANRB90() }

  func recorded(
    _ area: [String], _ hasil: [[String]], sudahWBK: Bool = false
  ) throws -> ScoreSummary {
    ScoreSummary(
      recorded: try scheme.get(), area: area.map { Rational($0) },
      indikator: hasil.map { $0.map { Rational($0) } }, sudahWBK: sudahWBK)
  }

  @Test func sumsAreThoseOfTheScore() throws {
    let score = try Sheets.allB().score()
    let short = ScoreSummary(score)
    #expect(short.pengungkit == score.pengungkit)
    #expect(short.hasil == score.hasil)
    #expect(short.total == score.total)
    for index in 0..<6 {
      #expect(short.area[index].nilai == score.nilai(area: index))
      #expect(short.area[index].aspek.compactMap { $0 }.sum() == score.nilai(area: index))
      #expect(short.bagian(area: index) == score.bagian(area: index))
    }
  }

  /// The same figures, recorded, lead to the same rows and the same sentence.
  @Test func recordedFiguresLeadToTheSameVerdict() throws {
    for sheet in [try Sheets.best(), try Sheets.allB(), try Sheets.worst()] {
      let made = ScoreSummary(try sheet.score())
      let copied = ScoreSummary(
        recorded: made.scheme, area: made.area.map(\.nilai), indikator: made.indikator)
      for target in Target.allCases {
        #expect(copied.verdict(target) == made.verdict(target))
      }
    }
  }

  /// 4,8 + 4,2 + 6 + 6 + 9 + 10 = 40; 15,75 + 2,5 = 18,25; 40 + 18,25 + 16,75 = 75.
  @Test func atEveryMinimum() throws {
    let figures = try recorded(
      ["4,8", "4,2", "6", "6", "9", "10"], [["15,75", "2,5"], ["16,75"]])
    #expect(figures.total == 75)
    #expect(figures.verdict(.wbk).conclusion == .memenuhi)
    #expect(
      figures.verdict(.wbbm).rows.filter { $0.status != .memenuhi }.map(\.nomor) == [
        "1", "2", "3", "3", "3", "3", "3", "4", "4b", "6",
      ])
  }

  @Test func whatIsMissingIsListedAndNotCounted() throws {
    let figures = try recorded(["4,8", "", "6", "6", "9", "10"], [["15,75", ""], ["16,75"]])
    #expect(figures.belumDijawab.map(\.code) == ["A.2", "B.I.b"])
    #expect(figures.belumDijawab.first?.message.indonesian == "A.2 belum tercatat")
    #expect(figures.pengungkit == nil && figures.nilai(kelompok: 0) == nil && figures.total == nil)
    #expect(figures.nilai(kelompok: 1) == Rational("16,75"))
    #expect(figures.verdict(.wbk).conclusion == .belumDapatDinilai)
  }

  @Test func shortNames() throws {
    #expect(
      try scheme.get().pengungkit.areas.map(\.namaPendek) == [
        "Manajemen Perubahan", "Tatalaksana", "Manajemen SDM", "Akuntabilitas", "Pengawasan",
        "Pelayanan Publik",
      ])
    let area = Area(
      code: "7", label: "Penataan dan Penguatan Organisasi", bobot: Figure(1), bobotAspek: [])
    #expect(area.namaPendek == "Penataan dan Penguatan Organisasi")
  }

  /// What has no short name goes by its code, never by another part's name.
  @Test func shortNamesOfIndicators() throws {
    let names = try Scheme.bundledNames.map { name in
      try #require(try Scheme.bundled(name)).hasil.kelompok.flatMap(\.indikator)
        .map(\.namaPendek)
    }
    #expect(
      names == [
        ["IPAK", "Capaian", "IPKP"], ["B.I.a", "TLHP", "B.II.a"], ["B.I.a", "TLHP", "B.II.a"],
      ])
  }
}
