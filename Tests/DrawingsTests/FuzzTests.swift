import Drawings
import TestSupport
import Testing

/// Spoilt files give a drawing or a sentence, never a crash, and never much work.
@Suite struct FuzzTests {
  private static let seeds = Logos.all.map { Array($0.svg.utf8) }

  /// What is read can be written, and what is written can be read.
  private func read(_ bytes: [UInt8]) {
    guard let drawing = try? Drawing.read(bytes, name: "a.svg") else { return }
    #expect(throws: Never.self) { try Drawing.read(drawing.text, name: "b.svg") }
  }

  /// Changed bytes, and pieces that mean something in SVG, put where something else stood.
  @Test func spoiltDrawings() {
    let pieces = [
      "<use href='#a'/>", "<g>", "</g>", "id='a' ", "style='fill:url(#a)'", "clip-path='url(#a)'",
      "1e7", "-", "1e-300", "NaN", "Z", "A1 1 0 0 0 ", "<clipPath id='a'>", "<style>", "*{", "}",
      "transform='scale(0)'", "scale(1e6)", "<symbol id='a' viewBox='0 0 1e-9 1'>", "#a", "%", "mm",
      "<svg x='1e6' width='1e6'>", "stroke-dasharray='0 0 1e-5'", "opacity='.5'", "\0", "\u{FFFF}",
      "<switch>", "]]>", "<![CDATA[", "<!--", "&#0;", "&lt;", "stroke-width='1e7'", "display:none",
    ].map { Array($0.utf8) }
    var random = SeededGenerator(seed: 1101)
    for _ in 0..<3000 {
      var bytes = Self.seeds[random.below(Self.seeds.count)]
      bytes.spoil(with: pieces, &random)
      read(bytes)
    }
  }

  @Test func everyTruncation() {
    let seed = Self.seeds[4]
    for length in 0..<seed.count { read(Array(seed.prefix(length))) }
  }
}
