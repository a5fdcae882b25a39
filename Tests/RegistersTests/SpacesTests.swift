import TestSupport
import Testing

@testable import Registers

@Suite struct SpacesTests {
  /// The short cut for plain cells gives what taking the words apart gives.
  @Test func noShortCutShows() {
    let pieces = ["a", "B", "7", " ", "  ", "\t", "\n", "\u{A0}", "é", ",", "~"]
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let text = (0..<random.below(8)).map { _ in pieces[random.below(pieces.count)] }.joined()
      #expect(text.singleSpaced == text.split { $0.isWhitespace }.joined(separator: " "))
    }
  }
}
