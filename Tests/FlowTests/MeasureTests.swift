import Flow
import Frames
import Measures
import TestSupport
import Testing

/// Properties of justified lines over many widths and texts.
@Suite struct MeasureTests {
  @Test func linesFillTheirMeasureExactly() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<100 {
      let words = (0..<40).map { _ in String(repeating: "x", count: 1 + random.below(9)) }
      let block = paragraph(words.joined(separator: " "), .justified)
      let width = Length(units: 100 * 1024 + random.below(300 * 1024))
      let lines = try block.lines(in: width)
      let frame = try #require(
        block.layout(in: Region(fresh: Size(width: width, height: .pt(9999))), from: nil).frame)
      #expect(frame.items.count == lines.count)
      for (placed, line) in zip(frame.items, lines) {
        guard case .glyphs(let run) = placed.item else { continue }
        let stays = line.isLast && line.natural <= width || line.spaces == 0
        #expect(run.advance == (stays ? line.natural : width))
        #expect(run.text == line.text)
        #expect(run.glyphs.allSatisfy { $0.id == 32 || $0.advance == .pt(10) })
        #expect(run.glyphs.allSatisfy { $0.advance >= Length.pt(10) * 2 / 3 - Length(units: 2) })
      }
    }
  }

  @Test func clustersCoverTextAndGlyphs() throws {
    let block = paragraph(
      "per\u{ad}cep\u{ad}at\u{ad}an re\u{ad}for\u{ad}ma\u{ad}si é ñ", .justified)
    for columns in 7...30 {
      let frame = try #require(block.layout(in: region(columns, 99), from: nil).frame)
      for placed in frame.items {
        guard case .glyphs(let run) = placed.item else { continue }
        #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
        #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
      }
    }
  }

  @Test func aLongParagraphIsBrokenQuickly() throws {
    var random = SeededGenerator(seed: 1)
    let words = (0..<2000).map { _ in
      (0..<1 + random.below(4)).map { _ in "xxx" }.joined(separator: "\u{ad}")
    }
    let block = paragraph(words.joined(separator: " "), .justified)
    var count = 0
    let time = try processorTime { count = try block.lines(in: .pt(800)).count }
    #expect(count > 150)
    // 20 ms in release; debug code is some thirty times slower.
    #expect(time < 3)
  }
}
