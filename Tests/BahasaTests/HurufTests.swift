import Bahasa
import TestSupport
import Testing

@Suite struct HurufTests {
  @Test(arguments: [
    ("Kab./Kota", "kabkota"), (" NIP 19 80 ", "nip1980"), ("", ""), ("–%", ""),
    ("Élan № 7", "élan7"), ("ŁÓDŹ-2", "łódź2"),
  ])
  func onlyLettersAndDigits(_ text: String, _ left: String) {
    #expect(hurufDanAngka(text) == left)
  }

  /// The short cut for ASCII gives what looking each character up gives.
  @Test func noShortCutShows() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let scalars = (0..<random.below(12)).map { _ in
        Unicode.Scalar(UInt8(random.below(random.below(4) == 0 ? 256 : 128)))
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(hurufDanAngka(text) == text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
  }
}
