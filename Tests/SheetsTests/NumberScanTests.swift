import Measures
import TestSupport
import Testing

@testable import Sheets

@Suite struct NumberScanTests {
  /// What is printed is read again, with any mark between the thousands.
  @Test func printedNumbersAreRead() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let value = Rational(random.below(1_000_000_000) - 500_000_000, over: 100)
      for mark in [".", " ", "\u{A0}", "'", ""] {
        let text = value.text(places: 2).replacing(".", with: mark)
        #expect(NumberScan(text)?.readings == [value], "\(text)")
        #expect(NumberScan(" \(text) %\n")?.isPercent == true)
      }
    }
  }

  /// No row of marks and digits stops the reader, and no more than two readings come of it.
  @Test func anyRowOfMarksIsReadOrNot() {
    let pieces = ["0", "12", "345", ".", ",", " ", "'", "-", "+", "%", "−", "e", "\u{301}", "٣"]
    var random = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      let text = (0..<random.below(10)).map { _ in pieces[random.below(pieces.count)] }.joined()
      guard let scan = NumberScan(text) else { continue }
      #expect((1...2).contains(scan.readings.count), "\(text)")
      #expect(!text.contains("e") && !text.contains("\u{301}") && !text.contains("٣"))
    }
  }
}
