import Diagnostics
import Evaluation
import Measures
import Records
import Testing

@testable import Registers

/// Counts, ranks and statistics of small registers, worked out by hand.
@Suite struct RekapTests {
  /// Totals 100, 75, 75, 68,25; one without a score, one incomplete.
  func rekap(_ order: RekapOrder = .kode) throws -> Rekap {
    try Rekap(
      Contoh.head("61", order),
      Register(
        file: "register.csv",
        [
          Contoh.row("61.02", Contoh.passing), Contoh.row("61", Contoh.short),
          Contoh.row("61.01", Contoh.passing), Contoh.row("61.03", tanggal: nil, Contoh.best),
          Contoh.row("61.04", sudah: false), Contoh.row("61.05", "4,8 - 6 6 9 10 - 2,5 16,75"),
        ]))
  }

  @Test func counts() throws {
    let count = try rekap().statistics.jumlah
    #expect(count.satker == 6)
    #expect(count.sudah == 5 && count.belum == 1 && count.tanpaTanggal == 1)
    #expect(count.dinilai == 4 && count.belumDinilai == 2 && count.belumLengkap == 1)
    #expect(count.memenuhi == 3 && count.belumMemenuhi == 1)
  }

  /// (100 + 75 + 75 + 68,25) ÷ 4 = 79,5625; the middle two are 75.
  @Test func statisticsAreOfThoseWithAScore() throws {
    let nilai = try #require(try rekap().statistics.nilai)
    #expect(nilai.distribution.n == 4)
    #expect(nilai.distribution.rata == Rational("79,5625"))
    #expect(nilai.distribution.median == 75)
    #expect(nilai.distribution.minimum == Rational("68,25") && nilai.distribution.maksimum == 100)
    #expect(nilai.terendah.map(\.kode) == ["61"])
    #expect(nilai.tertinggi.map(\.kode) == ["61.03"])
  }

  @Test func theMedianOfAnOddNumberIsTheMiddleOne() {
    #expect(Distribution([3, 1, 2])?.median == 2)
    #expect(Distribution([4, 1, 2, 3])?.median == Rational("2,5"))
    #expect(Distribution([7])?.rata == 7)
    #expect(Distribution([]) == nil)
  }

  /// A third is not 0,33: (1 + 1 + 2) ÷ 3.
  @Test func meansAreExact() {
    #expect(Distribution([1, 1, 2])?.rata == Rational(4, over: 3))
  }

  @Test func equalsShareARank() throws {
    let ranks = try rekap().satker.map { "\($0.nomor) \($0.kode) \($0.peringkat ?? 0)" }
    #expect(ranks == ["1 61 4", "2 61.01 2", "3 61.02 2", "4 61.03 1", "5 61.04 0", "6 61.05 0"])
  }

  @Test func byValueEqualsStandByCodeAndTheRestLast() throws {
    let order = try rekap(.nilai).satker.map { "\($0.nomor) \($0.kode) \($0.peringkat ?? 0)" }
    #expect(order == ["1 61.03 1", "2 61.01 2", "3 61.02 2", "4 61 4", "5 61.04 0", "6 61.05 0"])
  }

  /// Area 6: 60%, 100%, 100%, 100%: mean 90%; area 1: 60, 60, 60, 100: 70%.
  @Test func areas() throws {
    let summary = try rekap().statistics
    #expect(summary.area.map(\.index) == Array(0..<6))
    #expect(summary.area[5].distribution?.rata == Rational("0,9"))
    #expect(summary.area[5].distribution?.median == 1)
    #expect(summary.area[0].distribution?.rata == Rational("0,7"))
    #expect(summary.area.map(\.below) == [0, 0, 0, 0, 0, 0])
    #expect(summary.area.map(\.minimum) == Array(repeating: Rational("0,6"), count: 6))
    #expect(summary.areaTerbaik.map(\.index) == [5])
    #expect(summary.areaTerlemah.map(\.index) == [0, 1, 2, 3, 4])
  }

  @Test func belowTheMinimumOfAnArea() throws {
    let rekap = try Rekap(
      Contoh.head(target: .wbbm),
      Register(
        file: "r", [Contoh.row("61.01", Contoh.passing), Contoh.row("61.02", Contoh.best)]))
    #expect(rekap.statistics.area.map(\.below) == [1, 1, 1, 1, 1, 0])
  }

  @Test func lists() throws {
    let rekap = try rekap()
    #expect(rekap.belumMencanangkan.map(\.kode) == ["61.04"])
    #expect(rekap.belumDinilai.map(\.kode) == ["61.04", "61.05"])
    #expect(rekap.belumDinilai.map(\.hasil) == [.belumAda, .belumLengkap(2)])
    #expect(rekap.belumMemenuhi.map(\.kode) == ["61"])
    #expect(
      rekap.belumMemenuhi[0].verdict?.rows.filter { $0.status != .memenuhi }.map(\.nomor) == [
        "1", "2",
      ])
  }

  @Test func whatIsMissingToWBBMReadsAsMissing() throws {
    let rekap = try Rekap(
      Contoh.head(target: .wbbm), Register(file: "r", [Contoh.row("61.01", Contoh.best)]))
    #expect(rekap.satker[0].shortfalls.map(\.syarat) == ["Belum berpredikat WBK"])
  }

  @Test func whoIsNotInTheRegister() throws {
    #expect(
      try rekap().tidakTerdaftar.map(\.kode) == [
        "61.06", "61.07", "61.08", "61.09", "61.10", "61.11", "61.12", "61.71", "61.72",
      ])
    let all = try Rekap(Contoh.head(nil), Register(file: "r", [Contoh.row("61")]))
    #expect(all.tidakTerdaftar.count == Wilayah.all.count - 1)
    #expect(all.tidakTerdaftar.first?.kode == "11")
  }

  @Test func nobodyHasAScore() throws {
    let rekap = try Rekap(
      Contoh.head(), Register(file: "r", [Contoh.row("61"), Contoh.row("61.01")]))
    #expect(rekap.statistics.nilai == nil)
    #expect(rekap.statistics.areaTerbaik.isEmpty && rekap.statistics.areaTerlemah.isEmpty)
    #expect(rekap.statistics.jumlah.belumDinilai == 2)
    #expect(rekap.satker.allSatisfy { $0.peringkat == nil })
  }

  @Test func provincesHaveTheirOwnFigures() throws {
    let rekap = try Rekap(
      Contoh.head(nil, .nilai),
      Register(
        file: "r",
        [
          Contoh.row("61.01", Contoh.passing), Contoh.row("53.01", Contoh.best),
          Contoh.row("53.71", Contoh.passing), Contoh.row("53"), Contoh.row("11"),
        ]))
    #expect(rekap.provinsi.map(\.wilayah.kode) == ["11", "53", "61"])
    #expect(
      rekap.provinsi.map { $0.statistics.nilai?.distribution.rata } == [nil, Rational("87,5"), 75])
    #expect(rekap.provinsi.map(\.statistics.jumlah.satker) == [1, 3, 1])
    #expect(rekap.provinsi[1].satker.map(\.kode) == ["53.01", "53.71", "53"])
    #expect(rekap.provinsi[1].satker.map(\.nomor) == [1, 2, 5])
    #expect(rekap.statistics.jumlah.satker == 5)
  }

  @Test func names() {
    let name = { (kode: String) in Wilayah(kode: kode)?.namaSingkat }
    #expect(name("61.01") == "Kab. Sambas")
    #expect(name("61.71") == "Kota Pontianak")
    #expect(name("61") == "Prov. Kalimantan Barat")
    #expect(Wilayah(kode: "11.08")?.namaKantor == "KIP Kabupaten Aceh Utara")
  }

  /// Neither with a score nor without one.
  @Test func anOfficeWhoseLKEIsRefused() throws {
    var head = try Contoh.head()
    head.lkeBermasalah = .catat
    let result = { (kode: String, tahun: Int) throws in
      LKEResult(
        wilayah: Wilayah(kode: kode)!, summary: try Contoh.figures(Contoh.best), tahun: tahun,
        place: Place(file: "lke/\(kode).xlsx"))
    }
    let rekap = try Rekap(
      head,
      Register(file: "r.csv", [Contoh.row("61.01"), Contoh.row("61.02"), Contoh.row("61.03")]),
      [result("61.01", 2022), result("61.02", 2021)])
    #expect(rekap.satker.map(\.isDinilai) == [true, false, false])
    #expect(rekap.satker.map(\.isDitolak) == [false, true, false])
    let count = rekap.statistics.jumlah
    #expect(count.dinilai == 1 && count.belumDinilai == 1 && count.ditolak == 1)
    #expect(rekap.belumDinilai.map(\.kode) == ["61.03"])
    #expect(rekap.ditolak.map(\.kode) == ["61.02"])
  }
}
