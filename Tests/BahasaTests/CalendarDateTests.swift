import Bahasa
import Testing

@Suite struct CalendarDateTests {
  /// The table of dates in words that the rules for charters give.
  @Test(arguments: [
    ("2022-03-09", "Rabu tanggal Sembilan bulan Maret tahun Dua Ribu Dua Puluh Dua"),
    ("2022-08-11", "Kamis tanggal Sebelas bulan Agustus tahun Dua Ribu Dua Puluh Dua"),
    ("2023-04-05", "Rabu tanggal Lima bulan April tahun Dua Ribu Dua Puluh Tiga"),
    ("2023-04-14", "Jumat tanggal Empat Belas bulan April tahun Dua Ribu Dua Puluh Tiga"),
    ("2023-01-31", "Selasa tanggal Tiga Puluh Satu bulan Januari tahun Dua Ribu Dua Puluh Tiga"),
    (
      "2024-02-29",
      "Kamis tanggal Dua Puluh Sembilan bulan Februari tahun Dua Ribu Dua Puluh Empat"
    ),
    (
      "2026-11-21", "Sabtu tanggal Dua Puluh Satu bulan November tahun Dua Ribu Dua Puluh Enam"
    ),
    ("2000-01-10", "Senin tanggal Sepuluh bulan Januari tahun Dua Ribu"),
  ])
  func inWords(_ iso: String, _ words: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    let said =
      "\(date.hari.nama) tanggal \(date.tanggalKata) bulan \(date.bulan.nama) tahun \(date.tahunKata)"
    #expect(said == words)
  }

  @Test func forms() throws {
    let date = try #require(CalendarDate(iso: "2022-03-09"))
    #expect(date.iso == "2022-03-09")
    #expect(date.panjang == "9 Maret 2022")
    #expect(date.singkat == "09-03-2022")
  }

  @Test(arguments: [
    "", "2022-3-9", "2022-02-30", "2023-02-29", "2022-13-01", "0000-01-01", "2022-03-09 ",
    "+022-03-09", "2022-03-0９", "22-03-09", "2022/03/09", "2022-03-09-1",
  ])
  func refuses(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  /// Every day of 200 years follows its yesterday, in weekday and in order.
  @Test func weekdaysGoRound() throws {
    var previous: CalendarDate?
    for year in 1850...2049 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          if let previous {
            #expect(date.hari.rawValue == previous.hari.rawValue % 7 + 1 && previous < date)
          }
          previous = date
        }
      }
    }
    #expect(previous?.hari == .jumat)
  }

  @Test func oldSpellings() {
    #expect(Hari(tertulis: "Jum'at") == .jumat)
    #expect(Hari(tertulis: "JUM’AT") == .jumat)
    #expect(Hari(tertulis: "Ahad") == .minggu)
    #expect(Hari(tertulis: "Friday") == nil)
    #expect(Bulan(tertulis: "Pebruari") == .februari)
    #expect(Bulan(tertulis: "nopember") == .november)
    #expect(Bulan(tertulis: "Marzo") == nil)
    #expect(
      Hari.allCases.map(\.nama) == [
        "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
      ])
  }
}
