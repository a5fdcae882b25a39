internal import Frames
internal import Measures

/// Shaped text made ready for breaking: its clusters in one row, sums of
/// their widths up to each, and the stops at which a line may end.
struct TextStrip {
  let text: ShapedText
  private let alignment: TextAlignment
  private(set) var pieces: [Piece] = []
  /// The first piece of each run.
  private(set) var firstPieces: [Int] = []
  /// The width of all pieces before each, in units; one more than pieces.
  private(set) var width = [0]
  /// The same for the pieces that are spaces.
  private(set) var space = [0]
  /// Stop 0 is the beginning of the text, the last one its end.
  private(set) var stops: [Stop] = []

  /// One cluster.
  struct Piece {
    var run: Int
    var glyphs: Range<Int>
    /// In the run's text.
    var bytes: Range<Int>
    var advance: Int
    /// Stretches and shrinks in justified lines.
    var isSpace: Bool
    /// Not drawn at a line end.
    var isBlank: Bool
    var hanging: Hanging?
  }

  /// A place where a line may end.
  struct Stop {
    /// The piece with which the next line starts.
    var start: Int
    /// The piece before which the drawn part of this line ends.
    var end: Int
    /// What the hyphen adds to the width less what is beyond the line's end, in units: the last
    /// letter's tracking, and what hangs in the margin.
    var extra = 0
    /// What of a line that starts here hangs in the margin before it, in units.
    var hang = 0
    /// The comma that ends a centred line, in units: the line is centred without it.
    var comma = 0
    /// What is drawn in place of the last piece.
    var tail: GlyphRun?
    var isForced = false
    var worth = ShapedText.Break.Worth.usual
  }

  init(_ text: ShapedText, _ alignment: TextAlignment) {
    // With a memory of its own: the text's keeps this.
    self.text = ShapedText(
      runs: text.runs, breaks: text.breaks, ascent: text.ascent, descent: text.descent,
      part: text.part)
    self.alignment = alignment
    let count = text.runs.reduce(0) { $0 + $1.clusters.count }
    pieces.reserveCapacity(count)
    width.reserveCapacity(count + 1)
    space.reserveCapacity(count + 1)
    for (index, run) in text.runs.enumerated() { add(run, index) }
    addStops()
  }
}

extension TextStrip {
  private mutating func add(_ run: GlyphRun, _ index: Int) {
    firstPieces.append(pieces.count)
    var text = run.text
    text.withUTF8 { add(run, index, $0) }
  }

  private mutating func add(_ run: GlyphRun, _ index: Int, _ text: UnsafeBufferPointer<UInt8>) {
    var (byte, glyph) = (0, 0)
    var (width, space) = (width[pieces.count], space[pieces.count])
    for cluster in run.clusters {
      let bytes = byte..<byte + cluster.bytes
      let glyphs = glyph..<glyph + cluster.glyphs
      let code = text[bytes].prefix(4).reduce(0) { $0 << 8 | Int($1) }
      let kind = Blank(code)
      var advance = 0
      for index in glyphs { advance += run.glyphs[index].advance.units }
      let isSpace = kind == .space || kind == .noBreakSpace
      pieces.append(
        Piece(
          run: index, glyphs: glyphs, bytes: bytes, advance: advance, isSpace: isSpace,
          isBlank: kind == .space || kind == .separator, hanging: Hanging(code)))
      width += advance
      if isSpace { space += advance }
      self.width.append(width)
      self.space.append(space)
      (byte, glyph) = (bytes.upperBound, glyphs.upperBound)
    }
  }

  private mutating func addStops() {
    stops.reserveCapacity(text.breaks.count + 2)
    stops.append(Stop(start: 0, end: 0, hang: hang(before: 0)))
    var piece = 0
    var offset = 0
    for stop in text.breaks {
      while piece < pieces.count, offset < stop.offset {
        offset += pieces[piece].bytes.count
        piece += 1
      }
      guard piece > 0, piece < pieces.count else { continue }
      stops.append(made(stop, at: piece))
    }
    var end = Stop(start: pieces.count, end: drawnEnd(pieces.count), isForced: true)
    endLine(&end)
    stops.append(end)
  }

  private func made(_ place: ShapedText.Break, at piece: Int) -> Stop {
    var stop = Stop(start: piece, end: piece, hang: hang(before: piece), worth: place.worth)
    switch place.kind {
    case .space, .plain: stop.end = drawnEnd(piece)
    case .mandatory: (stop.end, stop.isForced) = (drawnEnd(piece), true)
    case .hyphen(let tail):
      stop.tail = tail
      stop.extra = tail.advance.units - pieces[piece - 1].advance
    }
    endLine(&stop)
    return stop
  }

  /// Takes off what is beyond the end of a line that ends here.
  private func endLine(_ stop: inout Stop) {
    guard stop.end > 0 else { return }
    let last = pieces[stop.end - 1]
    let tracking = stop.tail?.tracking ?? text.runs[last.run].tracking
    stop.extra -= tracking.units
    if alignment == .justified {
      let advance = stop.tail.map { $0.glyphs.last?.advance.units ?? 0 } ?? last.advance
      let hanging = stop.tail == nil ? last.hanging : .hyphen
      stop.extra -= max(0, advance - tracking.units) * (hanging?.percent ?? 0) / 100
    } else if alignment == .center, last.hanging == .comma {
      stop.comma = last.advance
    }
  }

  private func hang(before piece: Int) -> Int {
    guard alignment == .justified, piece < pieces.count, pieces[piece].hanging == .quote
    else { return 0 }
    return pieces[piece].advance / 2
  }

  /// The end of what is drawn when a line ends before `piece`.
  private func drawnEnd(_ piece: Int) -> Int {
    var end = piece
    while end > 0, pieces[end - 1].isBlank { end -= 1 }
    return end
  }
}

/// The clusters that are no letters.
private enum Blank {
  case space, noBreakSpace, separator

  /// U+0020, U+00A0, or a character that ends a line; its bytes as one number.
  init?(_ code: Int) {
    switch code {
    case 0x20: self = .space
    case 0xc2a0: self = .noBreakSpace
    case 0x0a, 0x0d, 0xe2_80a8, 0xe2_80a9: self = .separator
    default: return nil
    }
  }
}

/// What hangs in the margin of justified text, so that the edge is seen straight.
enum Hanging {
  case hyphen, comma, stop, quote

  /// The bytes of a cluster as one number.
  init?(_ code: Int) {
    switch code {
    case 0x2d, 0xc2ad: self = .hyphen
    case 0x2c: self = .comma
    case 0x2e: self = .stop
    case 0x22, 0x27, 0xe2_8098, 0xe2_8099, 0xe2_809c, 0xe2_809d: self = .quote
    default: return nil
    }
  }

  /// How much of it.
  var percent: Int { self == .quote ? 50 : 70 }
}
