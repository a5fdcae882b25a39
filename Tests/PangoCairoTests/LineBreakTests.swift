import PangoCairo
import Testing

@Suite struct LineBreakTests {
  @Test(arguments: [
    ("", [Int]()), ("satu", []), ("satu dua", [5]), ("satu\u{a0}dua", []),
    ("é dua", [3]), ("a\u{2028}b", [4]), ("13/PW.01/61", [3, 6]), ("dan/atau", [4]),
  ])
  func unicodeBreaks(_ text: String, _ offsets: [Int]) {
    #expect(LineBreaks.offsets(in: Array(text.utf8), language: "id") == offsets)
  }

  @Test func unknownFilesAreRefused() throws {
    #expect(throws: PangoError.self) { try FontConfiguration(files: ["/nonexistent.otf"]) }
    #expect(HyphenDictionary(path: "/nonexistent.dic") == nil)
  }
}
