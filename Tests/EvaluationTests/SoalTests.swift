import Diagnostics
import Evaluation
import Measures
import Testing

/// What the scheme in force says of the ministry's form.
@Suite struct SoalTests {
  @Test func everyAnswerHasANumber() throws {
    let scheme = try Sheets.scheme.get()
    let soal = scheme.butir.flatMap(\.soal)
    #expect(soal.map(\.id).sorted() == Array(1...127))
    #expect(soal.count { $0.cacah != nil } == 22)
    let first = scheme.butir.first { $0.code == "A.II.5.ii.a" }?.soal
    #expect(
      first == [
        Soal(id: 110, cacah: "pengaduan_harus_ditindaklanjuti"),
        Soal(id: 111, cacah: "pengaduan_diproses"), Soal(id: 112, cacah: "pengaduan_selesai"),
      ])
    #expect(scheme.butir.first { $0.code == "B.II.a" }?.soal == [Soal(id: 127)])
  }

  private func said(_ change: (String) -> String) throws -> String {
    let text = change(try #require(Scheme.bundledText("90/2021")))
    do throws(Faults) {
      _ = try Scheme.read(text, file: "a.skema")
      return ""
    } catch {
      return error.diagnostics.map { $0.message.indonesian }.joined(separator: "\n")
    }
  }

  @Test func numbersAreHeldAgainstTheQuestions() throws {
    #expect(
      try said { $0.replacing("soal_id 2\n", with: "soal_id 1\n") } == "“1” sudah ada di atas")
    #expect(
      try said { $0.replacing("soal_id 2\n", with: "") }
        == "soal_id “A.I.1.i.b” tidak lengkap: satu untuk setiap jawaban, satu untuk setiap cacah")
    #expect(
      try said { $0.replacing("soal_id 122 layanan_terdaftar  123", with: "soal_id 122 lain  123") }
        == "soal_id “A.II.6.i.b” tidak lengkap: satu untuk setiap jawaban, satu untuk setiap cacah")
    #expect(
      try said { $0.replacing("nol    penuh", with: "nol    kosong") } == "bentuknya: nol penuh")
    #expect(
      try said { $0.replacing("soal_id 1\n", with: "cacah lain\nsoal_id 1\n") }
        == "“cacah” hanya boleh mengikuti baris “rumus”")
  }

  /// Nothing over nothing: no violations in either year are a full score, whatever the policy.
  @Test func noViolationsAtAll() throws {
    let counts = ["pelanggaran_tahun_lalu": 0, "pelanggaran_tahun_ini": 0]
    for policy in ZeroDenominator.allCases {
      var sheet = try Sheets.best().with("A.II.3.iii.a", .cacah(counts))
      sheet.penyebutNol = policy
      let score = try sheet.score()
      #expect(score.skor["A.II.3.iii.a"] == 1)
      #expect(
        score.catatan.map(\.message.indonesian) == [
          "A.II.3.iii.a: penyebut dan pembilangnya nol; dinilai penuh menurut lembar kementerian"
        ])
    }
  }

  /// What is not answered is incomplete here, and left out of the mean there.
  @Test func theOfficialSheetLeavesBlanksOut() throws {
    let score = try Sheets.worst().with("A.I.1.i.a", .pilihan("Ya")).with("A.I.1.i.b", nil).score()
    #expect(score.pengungkit == nil)
    #expect(score.pengungkitResmi() == Rational(1, over: 2))
    #expect(
      score.lembarResmi?.indonesian
        == "Bukan hasil penilaian: lembar kementerian, yang tidak menghitung butir kosong, "
        + "menunjukkan pengungkit 0,50.")
    let empty = try Sheets.best().with("A.I.3.v.a", nil).score()
    #expect(empty.lembarResmi?.indonesian.contains("#DIV/0!") == true)
    #expect(try Sheets.best().score().lembarResmi == nil)
  }
}
