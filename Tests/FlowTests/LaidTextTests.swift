import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What is kept of a text that was laid out.
@Suite struct LaidTextTests {
  private static let words = "aa bb cc dddd e\u{2028}ffff gg h iii"

  /// As often as it is asked, in whatever order of widths, alignments and heights.
  @Test func changesNothing() {
    let text = SquareShaper.text(LaidTextTests.words)
    for number in 0..<240 {
      let setting = Paragraph.Setting(
        alignment: [.left, .justified, .center, .right][number * 7 % 4],
        leading: .pt(10 + number * 3 % 2), firstIndent: .pt(number * 5 % 3 * 5))
      let region = region([6, 7, 9, 12, 30][number * 11 % 5], number * 13 % 6)
      let fresh = Paragraph(SquareShaper.text(LaidTextTests.words), setting)
      #expect(
        Paragraph(text, setting).layout(in: region, from: nil)
          == fresh.layout(in: region, from: nil))
    }
  }

  @Test func isNoPartOfTheText() {
    let text = SquareShaper.text(LaidTextTests.words)
    _ = Paragraph(text, Paragraph.Setting(leading: .pt(10))).layout(in: region(9, 9), from: nil)
    #expect(text == SquareShaper.text(LaidTextTests.words))
    #expect(text != SquareShaper.text("aa"))
  }

  /// A run of many documents has a text for each of their names.
  @Test(arguments: [Fit.natural, Fit(white: 50, leading: 90, size: 80)])
  func isGoneWithTheText(_ fit: Fit) {
    weak var memory: Memory?
    do {
      let text = SquareShaper.text(LaidTextTests.words)
      memory = text.memory
      var region = region(9, 9)
      region.fit = fit
      let paragraph = Paragraph(text, Paragraph.Setting(leading: .pt(10)))
      #expect(paragraph.layout(in: region, from: nil) == paragraph.layout(in: region, from: nil))
      #expect(memory != nil)
    }
    #expect(memory == nil)
  }
}
