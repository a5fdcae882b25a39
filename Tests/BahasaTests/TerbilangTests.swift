import Bahasa
import Testing

@Suite struct TerbilangTests {
  @Test(arguments: [
    (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"),
    (20, "dua puluh"), (21, "dua puluh satu"), (100, "seratus"), (101, "seratus satu"),
    (111, "seratus sebelas"), (200, "dua ratus"), (999, "sembilan ratus sembilan puluh sembilan"),
    (1000, "seribu"), (1001, "seribu satu"), (1945, "seribu sembilan ratus empat puluh lima"),
    (2000, "dua ribu"), (2022, "dua ribu dua puluh dua"), (11_000, "sebelas ribu"),
    (100_000, "seratus ribu"), (101_000, "seratus satu ribu"), (1_000_000, "satu juta"),
    (1_001_000, "satu juta seribu"), (1_000_000_000, "satu miliar"),
    (1_000_000_000_000, "satu triliun"),
    (2_000_000_000_017, "dua triliun tujuh belas"), (-5, "minus lima"),
    (71_300_000_000_000, "tujuh puluh satu triliun tiga ratus miliar"),
    (
      999_999_999_999_999,
      "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan "
        + "miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh "
        + "sembilan ribu sembilan ratus sembilan puluh sembilan"
    ),
  ])
  func words(_ number: Int, _ expected: String) {
    #expect(terbilang(number) == expected)
  }

  @Test func everyNumberHasCleanWords() {
    for number in (0...12_000) + [Int.max, Int.min, Int.max - 1] {
      let words = terbilang(number)
      #expect(!words.isEmpty && !words.contains("  ") && !words.hasSuffix(" "))
    }
  }

  @Test func differentNumbersHaveDifferentWords() {
    #expect(Set((0...12_000).map(terbilang)).count == 12_001)
  }

  @Test func capitals() {
    #expect(terbilangKapital(2022) == "Dua Ribu Dua Puluh Dua")
    #expect(terbilangKapital(0) == "Nol")
  }

  /// "~" stands for the no-break space.
  @Test(arguments: [
    ("Dua Ribu Dua Puluh Dua", "Dua Ribu Dua Puluh Dua"), ("Sembilan", "Sembilan"), ("", ""),
    ("seribu sembilan ratus empat belas", "seribu sembilan ratus empat~belas"),
  ])
  func glues(_ words: String, _ glued: String) {
    #expect(terbilangBerlem(words) == String(glued.map { $0 == "~" ? "\u{A0}" : $0 }))
  }
}
