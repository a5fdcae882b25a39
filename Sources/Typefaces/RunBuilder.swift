internal import Frames
internal import Measures
internal import PangoCairo

/// Gathers shaped glyphs into a run, cluster by cluster.
struct RunBuilder {
  private let style: TextStyle
  private var glyphs: [Glyph] = []
  private var clusters: [Cluster] = []

  init(_ style: TextStyle) { self.style = style }

  /// Adds glyphs in order of their clusters, the last of which ends at a byte.
  mutating func add(_ shaped: [ShapedGlyph], until end: Int) {
    var start = 0
    for (index, glyph) in shaped.enumerated() {
      glyphs.append(
        Glyph(
          id: glyph.id, advance: Length(units: glyph.advance),
          offset: Point(x: Length(units: glyph.x), y: Length(units: glyph.y))))
      let next = index + 1 < shaped.count ? shaped[index + 1].cluster : end
      guard next != glyph.cluster else { continue }
      clusters.append(Cluster(bytes: next - glyph.cluster, glyphs: index + 1 - start))
      glyphs[glyphs.count - 1].advance += style.tracking
      start = index + 1
    }
  }

  /// Adds characters for which nothing is drawn.
  mutating func addSilent(bytes: Int) { clusters.append(Cluster(bytes: bytes, glyphs: 0)) }

  func run(text: String) -> GlyphRun {
    GlyphRun(
      face: style.face, size: style.size, ink: style.ink, text: text, glyphs: glyphs,
      clusters: clusters)
  }
}

extension TextStyle {
  /// The features in CSS notation. Spaced letters are not joined.
  var featureList: String {
    let on = features.map { "\"\($0)\" 1" }
    let off = tracking == .zero ? [] : ["liga", "clig", "dlig"].map { "\"\($0)\" 0" }
    return (on + off).joined(separator: ", ")
  }
}
