import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("kotta", "maksud Anda “kota”?"), ("KOTA", "maksud Anda “kota”?"),
    ("oktober", "maksud Anda “october”?"), ("hari", "yang dikenal: kota, tahun, october"),
  ])
  func theNearestOrAll(typed: String, hint: String) {
    #expect(Message.meant(typed, among: ["kota", "tahun", "october"])?.indonesian == hint)
  }

  /// A list that is long, or empty, helps nobody.
  @Test func noneOrMany() {
    #expect(Message.meant("x", among: []) == nil)
    let many = (1...20).map { "kata panjang \($0)" }
    #expect(Message.meant("x", among: many) == .known(many))
    #expect(Message.meant("x", among: many + ["satu lagi"]) == nil)
  }
}
