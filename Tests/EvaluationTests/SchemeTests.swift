import Diagnostics
import Evaluation
import Measures
import Testing

@Suite struct SchemeTests {
  private func hasQuestions(_ scheme: Scheme) -> Bool {
    scheme.pengungkit.subs.allSatisfy(\.isScoredByQuestions)
  }

  /// Sections 1.2 to 1.4 of the domain notes.
  @Test func permenPANRB90IsWhole() throws {
    let scheme = try Sheets.scheme.get()
    #expect(scheme.pengungkit.subs.count == 42)
    #expect(scheme.butir.count == 113)
    #expect(hasQuestions(scheme) && !scheme.isIndicative)
    var census: [String: Int] = [:]
    for butir in scheme.pengungkit.subs.flatMap(\.butir) {
      switch butir.kind {
      case .pilihan(let type, _): census[type, default: 0] += 1
      case .rasio: census["%", default: 0] += 1
      default: census["?", default: 0] += 1
      }
    }
    #expect(census == ["YT": 17, "3": 36, "4": 33, "5": 16, "%": 8])
  }

  @Test func oneFigureMakesASchemeIndicative() throws {
    let figures: [WritableKeyPath<Scheme, Figure>] = [
      \.pengungkit.bobot, \.hasil.bobot, \.pengungkit.aspek[1].bobot,
      \.pengungkit.areas[5].bobot, \.pengungkit.subs[41].bobot, \.hasil.kelompok[1].bobot,
      \.hasil.kelompok[0].indikator[1].bobot, \.syarat[0].minimum[.wbk]!,
    ]
    for figure in figures {
      var scheme = try Sheets.scheme.get()
      scheme[keyPath: figure].isIndicative = true
      #expect(scheme.isIndicative, "\(figure)")
    }
  }

  @Test func weightsOfAreas() throws {
    let areas = try Sheets.scheme.get().pengungkit.areas
    #expect(areas.map(\.bobot.text) == ["8,00", "7,00", "10,00", "10,00", "15,00", "10,00"])
    #expect(
      areas.map { $0.bobotAspek.map { $0.text() } } == [
        ["4,00", "4,00"], ["3,50", "3,50"], ["5,00", "5,00"], ["5,00", "5,00"],
        ["7,50", "7,50"], ["5,00", "5,00"],
      ])
  }

  /// Section 1.5: what answers score.
  @Test func scoresOfAnswers() throws {
    var scores: [String: [String]] = [:]
    for butir in try Sheets.scheme.get().butir {
      guard case .pilihan(let type, let choices) = butir.kind else { continue }
      scores[type] = choices.map { "\($0.jawaban) \($0.skor.text())" }
    }
    #expect(
      scores == [
        "YT": ["Ya 1,00", "Tidak 0,00"], "3": ["A 1,00", "B 0,50", "C 0,00"],
        "4": ["A 1,00", "B 0,67", "C 0,33", "D 0,00"],
        "5": ["A 1,00", "B 0,75", "C 0,50", "D 0,25", "E 0,00"],
      ])
  }

  /// Section 1.6, with the minima of the areas in points.
  @Test func minima() throws {
    let score = try Sheets.best().score()
    func shown(_ target: Target) -> [String] {
      score.verdict(target).rows.map { "\($0.nomor) \($0.minimum?.text() ?? "–")" }
    }
    #expect(
      shown(.wbk) == [
        "1 75,00", "2 40,00", "3 4,80", "3 4,20", "3 6,00", "3 6,00", "3 9,00", "3 6,00",
        "4 18,25", "4a 15,75", "4b 2,50", "5 14,00",
      ])
    #expect(
      shown(.wbbm) == [
        "1 85,00", "2 48,00", "3 6,00", "3 5,25", "3 7,50", "3 7,50", "3 11,25", "3 7,50",
        "4 19,50", "4a 15,75", "4b 3,75", "5 15,75", "6 –",
      ])
  }

  @Test func formulas() throws {
    let formulas = try Sheets.scheme.get().butir.compactMap { butir -> String? in
      if case .rasio(let formula) = butir.kind { "\(butir.code): \(formula)" } else { nil }
    }
    #expect(formulas.count == 8)
    #expect(
      formulas[2] == "A.II.3.iii.a: (pelanggaran_tahun_lalu - pelanggaran_tahun_ini)"
        + " / pelanggaran_tahun_lalu")
    #expect(
      formulas[4] == "A.II.5.ii.a: pengaduan_selesai / pengaduan_harus_ditindaklanjuti")
  }

  /// Section 1.8: what is not confirmed is marked, and no question is made up.
  @Test(arguments: ["10/2019", "52/2014"])
  func predecessorsAreIndicative(name: String) throws {
    let scheme = try #require(try Scheme.bundled(name))
    #expect(scheme.id == name)
    #expect(scheme.isIndicative && !hasQuestions(scheme))
    #expect(scheme.pengungkit.subs.allSatisfy { $0.butir.map(\.code) == [$0.code] })
    let confirmed = scheme.pengungkit.areas.filter { !$0.bobot.isIndicative }.map(\.bobot.text)
    #expect(
      confirmed
        == (name == "10/2019"
          ? ["8,00", "7,00", "10,00", "10,00"]
          : ["5,00", "5,00", "15,00", "10,00", "15,00", "10,00"]))
  }

  @Test func predecessorsAreScoredPerSubComponent() throws {
    let scheme = try #require(try Scheme.bundled("52/2014"))
    var sheet = AnswerSheet()
    for sub in scheme.pengungkit.subs { sheet[sub.code] = .nilai(sub.bobot.value / 2) }
    sheet["B.I.a"] = .indeks(Rational(test: "3,6"))
    sheet["B.I.b"] = .cacah(["tlhp_selesai": 4, "tlhp_seluruhnya": 5])
    sheet["B.II.a"] = .indeks(Rational(test: "3,2"))
    let score = try Score(sheet, .mandiri, scheme)
    #expect(score.pengungkit == 30)
    #expect(score.total == Rational(test: "63,5"))
    let verdict = score.verdict(.wbk)
    #expect(verdict.rows.map(\.nomor) == ["1", "4", "4a", "4b"])
    #expect(verdict.rows.allSatisfy { $0.isIndicative })
    #expect(verdict.sentence.indonesian.hasSuffix("(indikatif)"))
    let above = sheet.with("A.I.1.i", .nilai(2))
    #expect(throws: (any Error).self) { try Score(above, .mandiri, scheme) }
  }

  @Test func allBundledSchemesCanBeRead() throws {
    for name in Scheme.bundledNames {
      let scheme = try Scheme.bundled(name)
      #expect(scheme?.id == name)
    }
    let older = try Scheme.bundled("60/2012")
    #expect(older == nil)
  }
}

/// The titles of the bundled schemes are told without reading these.
@Test func titlesOfBundledSchemes() throws {
  for title in Scheme.bundledTitles {
    #expect(try Scheme.bundled(title.id)?.nama == title.nama)
  }
}
