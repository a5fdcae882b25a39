import TestSupport
import Testing

@testable import Composition

@Suite struct SpacesTests {
  private func slow(_ text: String, _ afterSpace: inout Bool) -> String {
    var result = ""
    for character in text where character != " " || !afterSpace {
      result.append(character)
      afterSpace = character == " " || character == "\u{2028}"
    }
    return result
  }

  /// Bytes are looked at instead of characters; both give the same.
  @Test func spacesAreDroppedByteByByte() {
    let pieces = ["a", " ", "  ", "\u{2028}", "\u{A0}", "é", "–", "\u{2009}", "\u{E028}", "🏛"]
    var random = SeededGenerator(seed: 6)
    for round in 0..<500 {
      let text = (0..<random.below(8)).map { _ in pieces[random.below(pieces.count)] }.joined()
      var (fast, afterSpace, after) = (text, round % 2 == 0, round % 2 == 0)
      fast.dropSpaces(after: &afterSpace)
      #expect(fast == slow(text, &after))
      #expect(text.isEmpty || afterSpace == after)
    }
  }
}
