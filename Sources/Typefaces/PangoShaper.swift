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
  private var fonts: [Face: ShapingFont] = [:]
  private var shapes = RecentTexts<TextShape>(capacity: 32 << 10)
  private var texts = RecentTexts<ShapedText>(capacity: 32 << 10)
  private var tails: [Span: RunShape] = [:]

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
    if let known = texts[spans] { return known }
    let text = try textShape(spans.unsized).text(of: spans)
    texts[spans] = text
    return text
  }

  public func missing(in spans: [Span]) -> [ShapingFault] {
    let paragraph = SpanText(spans)
    let unseen = paragraph.styled.flatMap { part -> [Int] in
      let style = spans[part.span].style
      let font = try? font(for: style.face)
      let pieces = LineSeparator.pieces(of: paragraph.bytes, in: part.range)
      return pieces.filter { !$0.isSeparator }.flatMap { piece in
        font?.shape(paragraph, piece.range, style).filter { $0.id == 0 }.map(\.cluster) ?? []
      }
    }
    return paragraph.missing(at: Set(paragraph.vanishing + unseen))
  }
}

extension PangoShaper {
  /// - Parameter spans: unsized.
  private func textShape(_ spans: [Span]) throws(ShapingFault) -> TextShape {
    if let known = shapes[spans] { return known }
    let paragraph = SpanText(spans)
    try paragraph.checkCharacters()
    let metrics = try spans.map { span throws(ShapingFault) in
      try book.metrics(of: span.style.face)
    }
    var runs: [(span: Int, shape: RunShape)] = []
    for part in paragraph.styled {
      runs.append((part.span, try run(paragraph, part.range, spans[part.span].style)))
    }
    let shape = TextShape(runs: runs, breaks: try breaks(paragraph, runs), metrics: metrics)
    shapes[spans] = shape
    return shape
  }

  /// At a size at which its lengths are those of its file, in units of its em.
  private func font(for face: Face) throws(ShapingFault) -> ShapingFont {
    if let known = fonts[face] { return known }
    guard let file = book.path(of: face) else { throw .unknownFace(face) }
    let unitsPerEm = try book.metrics(of: face).unitsPerEm
    do throws(PangoError) {
      let font = try map.font(file: file, size: unitsPerEm)
      fonts[face] = font
      return font
    } catch {
      throw .library(error.reason)
    }
  }

  /// Shapes one style's part of a paragraph.
  private func run(
    _ paragraph: SpanText, _ range: Range<Int>, _ style: TextStyle
  ) throws(ShapingFault) -> RunShape {
    let font = try font(for: style.face)
    var run = RunShape(unitsPerEm: try book.metrics(of: style.face).unitsPerEm)
    for piece in LineSeparator.pieces(of: paragraph.bytes, in: range) {
      if piece.isSeparator {
        run.addSilent(bytes: piece.range.count)
        continue
      }
      let glyphs = font.shape(paragraph, piece.range, style)
      if let missing = glyphs.first(where: { $0.id == 0 }) {
        throw paragraph.missing(at: missing.cluster)
      }
      run.add(glyphs, until: piece.range.upperBound)
    }
    run.finish(String(decoding: paragraph.bytes[range], as: UTF8.self))
    return run
  }

  private func breaks(
    _ paragraph: SpanText, _ runs: [(span: Int, shape: RunShape)]
  ) throws(ShapingFault) -> [TextShape.Break] {
    guard paragraph.mayBreak else { return [] }
    let clusters = ClusterMap(runs.map(\.shape))
    let finder = BreakFinder(paragraph, hyphenation: book.hyphenation)
    let language = paragraph.stretches.first?.style.language ?? "id"
    var breaks: [TextShape.Break] = []
    for (offset, place) in finder.places(language: language) {
      guard let cluster = clusters.cluster(endingAt: offset) else { continue }
      breaks.append(
        TextShape.Break(
          offset: offset, kind: try kind(of: place, after: cluster, in: paragraph),
          worth: place.worth))
    }
    return breaks
  }

  private func kind(
    of place: BreakFinder.Place, after cluster: Range<Int>, in paragraph: SpanText
  ) throws(ShapingFault) -> TextShape.Break.Kind {
    switch place {
    case .space, .sense, .region, .reluctant: return .space
    case .plain: return .plain
    case .mandatory: return .mandatory
    case .hyphen, .snippet:
      guard
        let stretch = paragraph.stretches.first(where: { $0.range.contains(cluster.lowerBound) })
      else { throw .library("no text at byte \(cluster.lowerBound)") }
      return .hyphen(span: stretch.span, try tail(paragraph, cluster, stretch.style))
    }
  }

  /// The cluster shaped anew with a hyphen, which stands for U+00AD.
  private func tail(
    _ paragraph: SpanText, _ cluster: Range<Int>, _ style: TextStyle
  ) throws(ShapingFault) -> RunShape {
    let text = String(decoding: paragraph.bytes[cluster], as: UTF8.self)
    let key = Span(text, style, breaking: .never)
    if let known = tails[key] { return known }
    let hyphenated = SpanText([Span(text + "-", style, breaking: .never)])
    var tail = try run(hyphenated, 0..<hyphenated.bytes.count, style)
    tail.endInSoftHyphen(behind: text)
    // Strings that look equal may differ in bytes; ASCII ones cannot.
    if cluster.count == 1 {
      if tails.count >= 1024 { tails.removeAll() }
      tails[key] = tail
    }
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

extension BreakFinder.Place {
  fileprivate var worth: ShapedText.Break.Worth {
    switch self {
    case .sense: .sense
    case .region: .region
    case .snippet: .snippet
    case .reluctant: .reluctant
    default: .usual
    }
  }
}
