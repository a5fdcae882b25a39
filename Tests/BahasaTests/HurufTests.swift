import Bahasa
import Testing

@Suite struct HurufTests {
  @Test(arguments: [
    ("Kab./Kota", "kabkota"), (" NIP 19 80 ", "nip1980"), ("", ""), ("–%", ""),
    ("Élan № 7", "élan7"), ("ŁÓDŹ-2", "łódź2"),
  ])
  func onlyLettersAndDigits(_ text: String, _ left: String) {
    #expect(hurufDanAngka(text) == left)
  }
}
