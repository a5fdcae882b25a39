import Diagnostics
import Evaluation
import Measures
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// A recap that shows each office in two columns.
@Suite struct ComparedColumnsTests {
  private func rekap(_ bermasalah: LKEBermasalah = .tolak, twice: Bool = false) throws -> Rekap {
    var head = try Contoh.head()
    (head.kolom, head.banding, head.lkeBermasalah) = (.tpi, .mandiri, bermasalah)
    func lke(
      _ kode: String, _ file: String, _ figures: (String, String?)
    ) throws -> LKEResult {
      LKEResult(
        wilayah: Wilayah(kode: kode)!, summary: try Contoh.figures(figures.0),
        pembanding: try figures.1.map { try Contoh.figures($0) }, place: Place(file: file))
    }
    let results = try [
      lke("61.01", "a.csv", (Contoh.short, Contoh.best)), lke("61.02", "b.csv", (Contoh.best, nil)),
    ]
    let second = try twice ? [lke("61.01", "c.csv", (Contoh.best, Contoh.best))] : []
    return try Rekap(
      head,
      Register(
        file: "r.csv",
        [Contoh.row("61.01"), Contoh.row("61.02"), Contoh.row("61.03", Contoh.passing)]),
      results + second)
  }

  @Test func eachOffice() throws {
    let rekap = try rekap()
    #expect(rekap.satker.map { $0.total?.text() } == ["68,25", "100,00", "75,00"])
    #expect(rekap.satker.map { $0.pembanding?.total?.text() } == ["100,00", nil, nil])
  }

  /// Of two files for one office nobody knows which is right.
  @Test func neitherOfTwo() throws {
    #expect(try rekap(.catat, twice: true).satker[0].pembanding == nil)
  }

  @Test func inTheWorkbook() throws {
    let rows = try #require(
      try readWorkbook(try rekap().workbook(), file: "r.xlsx")["Satker"]
    ).rows
    let heads = rows[0].cells.map { "\($0.value)" }
    let first = try #require(heads.firstIndex(of: "Total"))
    #expect(
      heads[first...].prefix(5) == [
        "Total", "Pengungkit Mandiri", "Hasil Mandiri", "Total Mandiri", "Selisih total",
      ])
    let cells = { (row: Int) in
      (first...first + 4).map { column in rows[row][column + 1].map { "\($0.value)" } ?? "" }
    }
    #expect(cells(1) == ["68,25", "60", "40", "100", "-31,75"])
    #expect(cells(2) == ["100", "", "", "", ""])
    #expect(cells(3) == ["75", "", "", "", ""])
  }
}
