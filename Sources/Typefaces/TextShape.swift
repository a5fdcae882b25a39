internal import Frames
internal import Measures
internal import PangoCairo

/// A text as its faces shape it, whatever its size: shaped once, however many sizes are tried
/// until a page holds it.
struct TextShape {
  /// One for each style, with the first span that it is of.
  var runs: [(span: Int, shape: RunShape)]
  var breaks: [Break]
  /// Of the face of each span.
  var metrics: [FontMetrics]

  struct Break {
    var offset: Int
    var kind: Kind
    var worth: ShapedText.Break.Worth

    enum Kind {
      case space, plain, mandatory
      /// The cluster before it, shaped with a hyphen.
      case hyphen(span: Int, RunShape)
    }
  }

  /// - Parameter spans: those that were shaped, at whatever sizes.
  func text(of spans: [Span]) -> ShapedText {
    let sized = zip(metrics, spans)
    return ShapedText(
      runs: runs.map { $0.shape.run(spans[$0.span].style) },
      breaks: breaks.map {
        ShapedText.Break(offset: $0.offset, kind: $0.kind.sized(spans), worth: $0.worth)
      },
      ascent: sized.map { $0.ascent(at: $1.style.size) }.max() ?? .zero,
      descent: sized.map { $0.descent(at: $1.style.size) }.max() ?? .zero)
  }
}

extension TextShape.Break.Kind {
  fileprivate func sized(_ spans: [Span]) -> ShapedText.Break.Kind {
    switch self {
    case .space: .space
    case .plain: .plain
    case .mandatory: .mandatory
    case .hyphen(let span, let tail): .hyphen(tail.run(spans[span].style))
    }
  }
}

/// The glyphs of one style's part of a text, in units of the em.
struct RunShape {
  private(set) var text = ""
  private var glyphs: [GlyphShape] = []
  private(set) var clusters: [Cluster] = []
  private let unitsPerEm: Int

  private struct GlyphShape {
    var id: UInt32
    var advance: Int32
    var x: Int32
    var y: Int32
  }

  init(unitsPerEm: Int) { self.unitsPerEm = unitsPerEm }

  /// Adds glyphs in order of their clusters, the last of which ends at a byte.
  mutating func add(_ shaped: [ShapedGlyph], until end: Int) {
    var start = 0
    for (index, glyph) in shaped.enumerated() {
      glyphs.append(
        GlyphShape(
          id: glyph.id, advance: Int32(clamping: glyph.advance), x: Int32(clamping: glyph.x),
          y: Int32(clamping: glyph.y)))
      let next = index + 1 < shaped.count ? shaped[index + 1].cluster : end
      guard next != glyph.cluster else { continue }
      clusters.append(Cluster(bytes: next - glyph.cluster, glyphs: index + 1 - start))
      start = index + 1
    }
  }

  /// Adds characters for which nothing is drawn.
  mutating func addSilent(bytes: Int) { clusters.append(Cluster(bytes: bytes, glyphs: 0)) }

  /// - Parameter text: what was shaped.
  mutating func finish(_ text: String) { self.text = text }

  /// The hyphen at its end stands for U+00AD, which takes one byte more.
  mutating func endInSoftHyphen(behind text: String) {
    self.text = text + "\u{ad}"
    if let last = clusters.indices.last { clusters[last].bytes += 1 }
  }

  func run(_ style: TextStyle) -> GlyphRun {
    var sized = glyphs.map { glyph in
      Glyph(
        id: glyph.id, advance: scaled(glyph.advance, style.size),
        offset: Point(x: scaled(glyph.x, style.size), y: scaled(glyph.y, style.size)))
    }
    if style.tracking != .zero {
      var end = 0
      for cluster in clusters where cluster.glyphs > 0 {
        end += cluster.glyphs
        sized[end - 1].advance += style.tracking
      }
    }
    var run = GlyphRun(
      face: style.face, size: style.size, ink: style.ink, text: text, glyphs: sized,
      clusters: clusters)
    run.tracking = style.tracking
    return run
  }

  private func scaled(_ units: Int32, _ size: Length) -> Length {
    units == 0 ? .zero : size * Int(units) / unitsPerEm
  }
}

extension [Span] {
  /// With sizes and trackings that say only which of them are alike: whatever is shaped is
  /// the same at any.
  var unsized: [Span] {
    var sizes: [Length] = []
    // What is not spaced may be joined.
    var trackings: [Length] = [.zero]
    return map { span in
      var span = span
      span.style.size = Length(units: sizes.rank(of: span.style.size))
      span.style.tracking = Length(units: trackings.rank(of: span.style.tracking))
      return span
    }
  }
}

extension [Length] {
  fileprivate mutating func rank(of length: Length) -> Int {
    if let known = firstIndex(of: length) { return known }
    append(length)
    return count - 1
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
