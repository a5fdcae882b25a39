import Diagnostics
import Evaluation
import Measures
import TestSupport
import Testing

/// Section 1.5: percentages, their bounds, and zero denominators.
@Suite struct RasioTests {
  static let complaints = "A.II.5.ii.a"
  static let violations = "A.II.3.iii.a"

  func score(
    _ code: String, _ counts: [String: Int], _ policy: ZeroDenominator = .kosong
  ) throws -> Score {
    var sheet = try Sheets.best().with(code, .cacah(counts))
    sheet.penyebutNol = policy
    return try sheet.score()
  }

  func violations(
    _ before: Int, _ now: Int, _ policy: ZeroDenominator = .kosong
  ) throws -> Score {
    try score(
      Self.violations, ["pelanggaran_tahun_lalu": before, "pelanggaran_tahun_ini": now], policy)
  }

  @Test func isTheShareOfTheCounts() throws {
    let score = try score(
      Self.complaints, ["pengaduan_selesai": 2, "pengaduan_diproses": 1])
    #expect(score.skor[Self.complaints] == Rational(2, over: 3))
    #expect(score.catatan == [])
    #expect(try violations(8, 2).skor[Self.violations] == Rational(3, over: 4))
  }

  @Test func isKeptWithinZeroAndOne() throws {
    let many = try score("A.II.1.i.a", ["perubahan_konkret": 5, "agen_perubahan": 4])
    #expect(many.skor["A.II.1.i.a"] == 1)
    #expect(many.catatan.map(\.message.indonesian) == ["A.II.1.i.a: 125,00% dihitung 100%"])
    let more = try violations(2, 3)
    #expect(more.skor[Self.violations] == 0)
    #expect(more.catatan.map(\.message.indonesian) == ["A.II.3.iii.a: -50,00% dihitung 0%"])
  }

  @Test func zeroDenominatorsFollowThePolicy() throws {
    let none = ["pengaduan_selesai": 0, "pengaduan_diproses": 0]
    let full = try score(Self.complaints, none, .penuh)
    #expect(full.total == 100)
    #expect(
      full.catatan.map(\.message.indonesian) == [
        "A.II.5.ii.a: penyebutnya nol; dinilai penuh menurut ketentuan pengisi"
      ])
    let zero = try score(Self.complaints, none, .nol)
    #expect(zero.total == 97)
    #expect(
      zero.catatan.map(\.message.indonesian) == [
        "A.II.5.ii.a: penyebutnya nol; dinilai nol menurut ketentuan pengisi"
      ])
    let open = try score(Self.complaints, none)
    #expect(open.total == nil)
    #expect(
      open.belumDijawab.map(\.message.indonesian) == [
        "A.II.5.ii.a: penyebutnya nol; tentukan nilainya (“penuh” atau “nol”)"
      ])
  }

  /// From no violation to three is no fall, even where zero counts in full.
  @Test func aRiseFromNothingScoresNothing() throws {
    #expect(try violations(0, 0, .penuh).skor[Self.violations] == 1)
    let rise = try violations(0, 3, .penuh)
    #expect(rise.skor[Self.violations] == 0)
    #expect(rise.catatan.count == 1)
  }

  @Test func countsThatContradictAreRefused() {
    let three = refusal {
      _ = try score("A.II.4.i.a", ["sasaran_tercapai": 3, "jumlah_sasaran": 0])
    }
    #expect(
      three == """
        galat: A.II.4.i.a: penyebutnya nol, tetapi pembilangnya 3; periksa cacahnya
          saran: rumusnya: sasaran_tercapai / jumlah_sasaran
        """)
    let negative = refusal { _ = try violations(-1, 0) }
    #expect(
      negative == """
        galat: A.II.3.iii.a: cacah “pelanggaran_tahun_lalu” negatif atau terlalu besar
        """)
  }

  @Test func missingCountsAreNamed() throws {
    let score = try score("A.II.5.iii.a", ["lhkpn_sudah": 3, "wajib_lain": 2])
    #expect(score.total == nil)
    #expect(score.nilai(area: 4) == nil)
    #expect(score.nilai(area: 5) == 10)
    #expect(
      score.belumDijawab.map(\.message.indonesian) == [
        "A.II.5.iii.a: cacah belum lengkap (wajib_kepala_satker, lainnya)"
      ])
  }

  @Test func missingAnswersAreListed() throws {
    let sheet = try Sheets.best().with("A.I.1.i.a", nil).with("B.I.b", nil)
    let score = try sheet.score()
    #expect(score.belumDijawab.map(\.code) == ["A.I.1.i.a", "B.I.b"])
    #expect(score.total == nil && score.pengungkit == nil && score.hasil == nil)
    let verdict = score.verdict(.wbk)
    #expect(verdict.conclusion == .belumDapatDinilai)
    #expect(verdict.belumDijawab.count == 2)
    #expect(
      verdict.sentence.indonesian
        == "belum dapat dinilai terhadap syarat menuju WBK: 2 butir belum lengkap")
    let open = verdict.rows.filter { $0.status == .belumDapatDinilai }
    #expect(open.map(\.nomor) == ["1", "2", "3", "4", "4b"])
  }
}
