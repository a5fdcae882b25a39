import Frames
import Measures
import TestSupport
import Testing

@Suite struct ShownTextTests {
  private func run(_ text: String, _ clusters: [Cluster]) -> GlyphRun {
    GlyphRun(
      face: Face(family: "Square", style: "Regular"), size: .pt(10), ink: .black, text: text,
      glyphs: clusters.flatMap { cluster in
        (0..<cluster.glyphs).map { _ in Glyph(id: 1, advance: .pt(10)) }
      }, clusters: clusters)
  }

  @Test func mostTextIsShownAsItIs() {
    let run = SquareShaper.text("Zona Integritas").runs[0]
    #expect(run.shown.text == "Zona Integritas")
    #expect(run.shown.clusters == run.clusters)
  }

  @Test func forcedLineEndsAreGone() {
    let run = SquareShaper.text("a\u{2028}b").runs[0]
    #expect(run.shown.text == "ab")
    #expect(run.shown.clusters == [Cluster(bytes: 1, glyphs: 1), Cluster(bytes: 1, glyphs: 1)])
  }

  @Test func noBreakSpacesArePlain() {
    let run = SquareShaper.text("9\u{a0}Maret é").runs[0]
    #expect(run.shown.text == "9 Maret é")
    #expect(run.shown.clusters.map(\.bytes) == [1, 1, 1, 1, 1, 1, 1, 1, 2])
  }

  /// Two letters by one glyph, one letter by two; a hyphen at a line end stays U+00AD.
  @Test func clustersAreKept() {
    let clusters = [
      Cluster(bytes: 2, glyphs: 1), Cluster(bytes: 2, glyphs: 1), Cluster(bytes: 2, glyphs: 2),
      Cluster(bytes: 2, glyphs: 1),
    ]
    let shown = run("fi\u{a0}é\u{ad}", clusters).shown
    #expect(shown.text == "fi é\u{ad}")
    #expect(shown.clusters.map(\.bytes) == [2, 1, 2, 2])
    #expect(shown.clusters.map(\.glyphs) == [1, 1, 2, 1])
  }
}
