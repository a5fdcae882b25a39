public import Frames
public import Measures

/// A shaper for tests: every character is a square of the font size, so
/// that widths can be worked out by counting.
///
/// A line may end after spaces, after "-", and at a soft hyphen (U+00AD),
/// which has no glyph itself; it must end at U+2028. Each span is one run.
public struct SquareShaper: Shaper {
  public init() {}

  public func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText {
    squares(spans)
  }

  /// The same; square glyphs cannot fail.
  public func squares(_ spans: [Span]) -> ShapedText {
    var line = SquareLine()
    for span in spans { line.add(span) }
    return line.text
  }

  /// Text in the style `SquareShaper.style`.
  public static func text(_ text: String, size: Length = .pt(10)) -> ShapedText {
    SquareShaper().squares([Span(text, style(size))])
  }

  public static func style(_ size: Length = .pt(10)) -> TextStyle {
    TextStyle(face: Face(family: "Square", style: "Regular"), size: size)
  }
}

/// The endless line that is being built.
private struct SquareLine {
  private var runs: [GlyphRun] = []
  private var breaks: [ShapedText.Break] = []
  private var (ascent, descent) = (Length.zero, Length.zero)
  private var offset = 0
  /// The last character that got a glyph, and the rule it stands under.
  private var last: (character: Character, breaking: Span.Breaking)?

  mutating func add(_ span: Span) {
    let style = span.style
    var run = GlyphRun(
      face: style.face, size: style.size, ink: style.ink, text: "", glyphs: [], clusters: [])
    for character in span.text {
      if character == "\u{ad}" {
        addHyphen(style, span.breaking)
      } else {
        addBreak(before: character)
        run.add(character, advance: style.size + style.tracking)
        offset += character.utf8.count
        last = (character, span.breaking)
      }
    }
    run.tracking = style.tracking
    ascent = max(ascent, style.size * 4 / 5)
    descent = max(descent, style.size / 5)
    if !run.clusters.isEmpty { runs.append(run) }
  }

  var text: ShapedText {
    ShapedText(runs: runs, breaks: breaks, ascent: ascent, descent: descent)
  }

  private mutating func addHyphen(_ style: TextStyle, _ breaking: Span.Breaking) {
    guard breaking == .hyphens, let last else { return }
    var tail = GlyphRun(
      face: style.face, size: style.size, ink: style.ink, text: "", glyphs: [], clusters: [])
    tail.add(last.character, advance: style.size + style.tracking)
    tail.add("\u{ad}", advance: style.size)
    breaks.append(.init(offset: offset, kind: .hyphen(tail)))
  }

  private mutating func addBreak(before next: Character) {
    guard let last else { return }
    let kind: ShapedText.Break.Kind
    switch last.character {
    case "\u{2028}": kind = .mandatory
    case " " where last.breaking != .never: kind = .space
    case "-" where last.breaking != .never: kind = .plain
    default: return
    }
    if kind != .mandatory && (next == " " || next == "\u{2028}") { return }
    breaks.append(.init(offset: offset, kind: kind))
  }
}

extension GlyphRun {
  /// One more square; a line separator is a cluster without a glyph.
  fileprivate mutating func add(_ character: Character, advance: Length) {
    let isDrawn = character != "\u{2028}"
    let scalar = character.unicodeScalars.first.map(\.value) ?? 0
    if isDrawn { glyphs.append(Glyph(id: scalar, advance: advance)) }
    text.append(character)
    clusters.append(Cluster(bytes: character.utf8.count, glyphs: isDrawn ? 1 : 0))
  }
}
