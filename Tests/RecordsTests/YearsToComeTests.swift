import Bahasa
import Records
import Testing

/// Years after the next one, where somebody says which year it is.
@Suite struct YearsToComeTests {
  private func said(_ text: String, now: Int?) -> String {
    var source = Sample.source(text)
    source.now = now
    return Sample.said(about: source)
  }

  @Test func ofDates() {
    let text = Sample.with("tanggal: 2022-03-09\nhari: Rabu", "tanggal: 9-3-72")
    #expect(
      said(text, now: 2026) == """
        a.yaml:5:10: peringatan: tahun tanggal 9 Maret 2072 sesudah tahun depan (2027)
           5 | tanggal: 9-3-72
             |          ^~~~~~
          saran: jika yang dimaksud 9 Maret 2022, tulis 9 Maret 2022
        """)
    #expect(said(text, now: nil) == "")
    #expect(said(text, now: 2071) == "")
  }

  @Test(arguments: [
    (2072, 2026, 2022), (2028, 2026, nil), (2033, 2026, 2023), (2099, 2026, 2019),
    (2072, 2022, 2022),
  ])
  func theLikelyYear(year: Int, now: Int, likely: Int?) {
    #expect(TypedDate.likely(insteadOf: year, now: now) == likely)
  }
}
