import Frames
import Measures
import TestSupport
import Testing

@Suite struct SquareShaperTests {
  @Test func everyCharacterIsASquare() {
    let text = SquareShaper.text("a é", size: .pt(8))
    #expect(text.runs.count == 1)
    #expect(text.runs[0].glyphs.map(\.advance) == [.pt(8), .pt(8), .pt(8)])
    #expect(text.runs[0].clusters.map(\.bytes) == [1, 1, 2])
  }

  @Test func breaksAfterSpacesAndDashes() {
    let text = SquareShaper.text("aa  b-c ")
    #expect(
      text.breaks == [.init(offset: 4, kind: .space), .init(offset: 6, kind: .plain)])
  }

  @Test func lineSeparatorsHaveNoGlyph() {
    let text = SquareShaper.text("a\u{2028}b")
    #expect(text.breaks == [.init(offset: 4, kind: .mandatory)])
    #expect(text.runs[0].glyphs.map(\.id) == [97, 98])
    #expect(text.runs[0].clusters.map(\.glyphs) == [1, 0, 1])
  }

  @Test func softHyphensAreBreaksOnly() throws {
    let text = SquareShaper.text("ka\u{ad}ta")
    #expect(text.runs[0].text == "kata")
    guard case .hyphen(let tail) = text.breaks.first?.kind else {
      Issue.record("no hyphen")
      return
    }
    #expect(text.breaks[0].offset == 2)
    #expect(tail.text == "a\u{ad}")
    #expect(tail.advance == .pt(20))
  }

  @Test func spansSayWhereTheyMayBreak() {
    let style = SquareShaper.style()
    func count(_ breaking: Span.Breaking) -> Int {
      SquareShaper().squares([Span("a b-c d\u{ad}e", style, breaking: breaking)]).breaks.count
    }
    #expect(count(.hyphens) == 4)
    #expect(count(.spaces) == 3)
    #expect(count(.never) == 0)
  }

  @Test func tracking() {
    var style = SquareShaper.style()
    style.tracking = .pt(2)
    #expect(SquareShaper().squares([Span("ab", style)]).runs[0].advance == .pt(24))
  }

  @Test func randomNumbersNeverChange() {
    var random = SeededGenerator(seed: 0)
    #expect(random.next() == 0xe220_a839_7b1d_cdaf)
  }
}
