public import Diagnostics
public import Frames
internal import Measures
internal import PangoCairo

/// Shapes text with the bundled fonts, through Pango.
///
/// Belongs to one thread at a time; make one a worker. What it remembers
/// never changes a result.
public final class PangoShaper: Shaper {
  private let book: FontBook
  private let map: FontMap
  private var fonts: [FontKey: ShapingFont] = [:]
  private var remembered = ShapedTexts()

  private struct FontKey: Hashable {
    var face: Face
    var size: Length
  }

  /// - Throws: with status `.font` when the font library fails.
  public init(_ book: FontBook) throws(Faults) {
    self.book = book
    book.configuration.makeCurrent()
    do throws(PangoError) {
      map = try FontMap(book.configuration)
    } catch {
      throw Faults(.font, .fontLibrary(error.reason))
    }
  }

  public func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText {
    if let known = remembered[spans] { return known }
    let paragraph = SpanText(spans)
    try paragraph.checkCharacters()
    let metrics = try spans.map { span throws(ShapingFault) in try extent(of: span.style) }
    let runs = try paragraph.styled.map { part throws(ShapingFault) in
      try run(paragraph, part.range, part.style)
    }
    let shaped = ShapedText(
      runs: runs, breaks: try breaks(paragraph, runs),
      ascent: metrics.map(\.ascent).max() ?? .zero,
      descent: metrics.map(\.descent).max() ?? .zero)
    remembered[spans] = shaped
    return shaped
  }

  public func missing(in spans: [Span]) -> [ShapingFault] {
    let paragraph = SpanText(spans)
    let unseen = paragraph.styled.flatMap { part -> [Int] in
      let font = try? font(for: part.style)
      let pieces = LineSeparator.pieces(of: paragraph.bytes, in: part.range)
      return pieces.filter { !$0.isSeparator }.flatMap { piece in
        font?.shape(paragraph, piece.range, part.style).filter { $0.id == 0 }.map(\.cluster) ?? []
      }
    }
    return paragraph.missing(at: Set(paragraph.vanishing + unseen))
  }
}

extension PangoShaper {
  private func extent(
    of style: TextStyle
  ) throws(ShapingFault) -> (ascent: Length, descent: Length) {
    let metrics = try book.metrics(of: style.face)
    return (metrics.ascent(at: style.size), metrics.descent(at: style.size))
  }

  private func font(for style: TextStyle) throws(ShapingFault) -> ShapingFont {
    let key = FontKey(face: style.face, size: style.size)
    if let known = fonts[key] { return known }
    guard let file = book.path(of: style.face) else { throw .unknownFace(style.face) }
    do throws(PangoError) {
      let font = try map.font(file: file, size: style.size.units)
      if fonts.count >= 256 { fonts.removeAll() }
      fonts[key] = font
      return font
    } catch {
      throw .library(error.reason)
    }
  }

  /// Shapes one style's part of a paragraph.
  private func run(
    _ paragraph: SpanText, _ range: Range<Int>, _ style: TextStyle
  ) throws(ShapingFault) -> GlyphRun {
    let font = try font(for: style)
    var builder = RunBuilder(style)
    for piece in LineSeparator.pieces(of: paragraph.bytes, in: range) {
      if piece.isSeparator {
        builder.addSilent(bytes: piece.range.count)
        continue
      }
      let glyphs = font.shape(paragraph, piece.range, style)
      if let missing = glyphs.first(where: { $0.id == 0 }) {
        throw paragraph.missing(at: missing.cluster)
      }
      builder.add(glyphs, until: piece.range.upperBound)
    }
    return builder.run(text: String(decoding: paragraph.bytes[range], as: UTF8.self))
  }

  private func breaks(
    _ paragraph: SpanText, _ runs: [GlyphRun]
  ) throws(ShapingFault) -> [ShapedText.Break] {
    guard paragraph.mayBreak else { return [] }
    let clusters = ClusterMap(runs)
    var breaks: [ShapedText.Break] = []
    for (offset, place) in remembered.places(BreakKey(paragraph)) ?? places(paragraph) {
      guard let cluster = clusters.cluster(endingAt: offset) else { continue }
      let kind = try kind(of: place, after: cluster, in: paragraph)
      breaks.append(ShapedText.Break(offset: offset, kind: kind))
    }
    return breaks
  }

  private func places(_ paragraph: SpanText) -> BreakFinder.Places {
    let finder = BreakFinder(paragraph, hyphenation: book.hyphenation)
    let places = finder.places(language: paragraph.stretches.first?.style.language ?? "id")
    remembered.setPlaces(BreakKey(paragraph), places)
    return places
  }

  private func kind(
    of place: BreakFinder.Place, after cluster: Range<Int>, in paragraph: SpanText
  ) throws(ShapingFault) -> ShapedText.Break.Kind {
    switch place {
    case .space: return .space
    case .plain: return .plain
    case .mandatory: return .mandatory
    case .hyphen: return .hyphen(try tail(paragraph, cluster))
    }
  }

  /// The cluster shaped anew with a hyphen, which stands for U+00AD.
  private func tail(
    _ paragraph: SpanText, _ cluster: Range<Int>
  ) throws(ShapingFault) -> GlyphRun {
    guard let stretch = paragraph.stretches.first(where: { $0.range.contains(cluster.lowerBound) })
    else { throw .library("no text at byte \(cluster.lowerBound)") }
    let text = String(decoding: paragraph.bytes[cluster], as: UTF8.self)
    let key = Span(text, stretch.style, breaking: .never)
    if let known = remembered.tail(key) { return known }
    let hyphenated = SpanText([Span(text + "-", stretch.style, breaking: .never)])
    var tail = try run(hyphenated, 0..<hyphenated.bytes.count, stretch.style)
    tail.text = text + "\u{ad}"
    // U+00AD takes one byte more than the hyphen that was shaped.
    if let last = tail.clusters.indices.last { tail.clusters[last].bytes += 1 }
    // Strings that look equal may differ in bytes; ASCII ones cannot.
    if cluster.count == 1 { remembered.setTail(key, tail) }
    return tail
  }
}

extension ShapingFont {
  fileprivate func shape(
    _ paragraph: SpanText, _ range: Range<Int>, _ style: TextStyle
  ) -> [ShapedGlyph] {
    shape(paragraph.bytes, range, language: style.language, features: style.featureList)
  }
}
