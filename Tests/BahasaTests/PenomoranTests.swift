import Bahasa
import Testing

/// Numbers that stand before what is numbered.
@Suite struct PenomoranTests {
  @Test(arguments: [
    (1, "kesatu"), (2, "kedua"), (10, "kesepuluh"), (11, "kesebelas"), (21, "kedua puluh satu"),
    (100, "keseratus"), (0, "ke-0"),
  ])
  func ranks(_ number: Int, _ words: String) { #expect(terbilangTingkat(number) == words) }

  @Test(arguments: [
    (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1994, "MCMXCIV"),
    (3999, "MMMCMXCIX"), (4000, "4000"), (0, "0"), (-1, "-1"),
  ])
  func romanNumerals(_ number: Int, _ text: String) { #expect(angkaRomawi(number) == text) }

  @Test(arguments: [
    (1, "a"), (3, "c"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (702, "zz"), (703, "aaa"),
    (0, "0"),
  ])
  func letters(_ number: Int, _ text: String) { #expect(hurufUrut(number) == text) }
}
