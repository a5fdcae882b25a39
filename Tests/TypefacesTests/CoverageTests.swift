import Frames
import Testing
import Typefaces

/// Random text: clusters cover text and glyphs without gap, breaks stand at
/// cluster ends, and what the shaper remembers changes nothing.
@Suite struct CoverageTests {
  private static let alphabet: [String] = [
    "a", "n", "g", "f", "fi", "ffl", "T", "V", "o", "é", "e\u{301}", "1", "0", " ", " ", "-", "/",
    ".", ",", "(", ")", "“", "”", "\u{a0}", "\u{2028}", "\u{ad}", "kan", "Rp", "ayat",
  ]

  @Test func clustersCoverEverything() throws {
    var seed = Seeded(state: 7)
    let shaper = try Bundled.shaper()
    for _ in 0..<300 {
      let spans = randomSpans(&seed)
      let shaped = try shaper.shape(spans)
      check(shaped, spans)
      #expect(try shaper.shape(spans) == shaped)
      #expect(try Bundled.shaper().shape(spans) == shaped)
    }
  }

  private func randomSpans(_ seed: inout Seeded) -> [Span] {
    (0..<Int.random(in: 1...3, using: &seed)).map { _ in
      let pieces = (0..<Int.random(in: 0...25, using: &seed)).map { _ in
        CoverageTests.alphabet.randomElement(using: &seed) ?? ""
      }
      let face = [Bundled.bonum, Bundled.sans, Bundled.cinzel].randomElement(using: &seed)
      let breaking = [Span.Breaking.hyphens, .spaces, .never].randomElement(using: &seed)
      return Span(
        pieces.joined(), Bundled.style(face ?? Bundled.bonum), breaking: breaking ?? .hyphens)
    }
  }

  private func check(_ shaped: ShapedText, _ spans: [Span]) {
    let text = spans.map(\.text).joined().unicodeScalars.filter { $0 != "\u{ad}" }
    #expect(shaped.runs.map(\.text).joined().unicodeScalars.elementsEqual(text))
    var ends: Set<Int> = []
    var offset = 0
    for run in shaped.runs {
      #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
      #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
      for cluster in run.clusters {
        offset += cluster.bytes
        ends.insert(offset)
      }
    }
    let places = shaped.breaks.map(\.offset)
    #expect(places == places.sorted() && Set(places).count == places.count)
    #expect(places.allSatisfy { ends.contains($0) && $0 < offset })
  }
}

/// The same numbers on every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
