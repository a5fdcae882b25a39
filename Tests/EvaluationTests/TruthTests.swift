import Diagnostics
import Evaluation
import Measures
import Testing

/// Advice and figures never contradict the comparison beside them.
@Suite struct TruthTests {
  private func said(_ code: String, _ text: String) throws -> String {
    let scheme = try Sheets.scheme.get()
    do throws(Faults) {
      _ = try AnswerSheet.read([RawAnswer(code: code, kolom: .mandiri, text: text)], scheme)
      return ""
    } catch {
      return error.diagnostics.map { $0.text(in: .indonesian) }.joined(separator: "\n")
    }
  }

  @Test func anSKMIsDividedExactly() throws {
    #expect(
      try said("B.I.a", "89,90") == """
        galat: B.I.a: 89,90 di luar rentang 0 sampai 4,00
          saran: jika 89,90 adalah nilai SKM (25–100), isilah 89,90 ÷ 25 = 3,596
        """)
    #expect(
      try said("B.I.a", "89,905") == """
        galat: B.I.a: 89,91 di luar rentang 0 sampai 4,00
          saran: jika 89,905 adalah nilai SKM (25–100), isilah 89,905 ÷ 25 = 3,5962
        """)
  }

  /// The example can be right, whatever is asked for.
  @Test func examplesAreInRange() throws {
    #expect(
      try said("B.I.a", "tinggi") == """
        galat: “tinggi” tidak dapat dibaca sebagai jawaban untuk B.I.a
          saran: tulis angka dari 0 sampai 4,00, misalnya 3,60
        """)
    for most in ["0,25", "4", "5", "100"] {
      let most = try #require(Rational(most))
      let example = Message.jawabanNumberHint(most: most).indonesian.split(separator: " ").last
      let value = try #require(example.flatMap { Rational($0) })
      #expect(value <= most)
    }
  }

  @Test func anIndexIsPrintedAsItIs() throws {
    for (typed, shown) in [
      ("3,596", "3,596"), ("3,6", "3,60"), ("3,125", "3,125"), ("3,59999999", "3,59999999"),
      ("3,3333333333", "3,3333"),
    ] {
      #expect(Jawaban.indeks(try #require(Rational(typed))).kata(skor: nil) == shown)
    }
    #expect(Jawaban.rasio(try #require(Rational("0,59996"))).kata(skor: nil) == "59,996%")
  }

  @Test func aShortfallAddsUp() throws {
    let sheet = try Sheets.best().with("B.II.a", .indeks(try #require(Rational("3,16"))))
    let row = try #require(try sheet.score().verdict(.wbk).rows.first { $0.nomor == "5" })
    #expect(row.tercapai?.text() == "13,825")
    #expect(row.keadaanKata == "Belum (kurang 0,175)")
  }

  /// Scores that suffice, and no WBK yet: one sentence.
  @Test func onlyThePredikatIsMissing() throws {
    let score = try Sheets.best().score()
    let verdict = score.verdict(.wbbm)
    #expect(
      verdict.sentence.indonesian
        == "memenuhi semua syarat nilai menuju WBBM menurut Peraturan Menteri PANRB Nomor 90 "
        + "Tahun 2021, tetapi belum berpredikat WBK")
    let way = try Sheets.best().jalan(.mandiri, .wbbm, score.scheme)
    #expect(
      way.message(verdict).indonesian
        == "Semua syarat nilai menuju WBBM sudah terpenuhi; yang belum ada hanya predikat WBK.")
    let poor = try Sheets.best().with("B.I.a", .indeks(3)).score().verdict(.wbbm)
    #expect(poor.sentence.indonesian.hasSuffix("3 dari 13 syarat belum terpenuhi"))
  }
}
