internal import Frames
internal import Measures

/// Shaped text made ready for breaking: its clusters in one row, sums of
/// their widths up to each, and the stops at which a line may end.
struct TextStrip {
  let text: ShapedText
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
  }

  /// A place where a line may end.
  struct Stop {
    /// The piece with which the next line starts.
    var start: Int
    /// The piece before which the drawn part of this line ends.
    var end: Int
    /// What the hyphen adds to the width, in units.
    var extra = 0
    /// What is drawn in place of the last piece.
    var tail: GlyphRun?
    var isForced = false
  }

  init(_ text: ShapedText) {
    self.text = text
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
      let kind = Blank(UnsafeBufferPointer(rebasing: text[bytes]))
      var advance = 0
      for index in glyphs { advance += run.glyphs[index].advance.units }
      let isSpace = kind == .space || kind == .noBreakSpace
      pieces.append(
        Piece(
          run: index, glyphs: glyphs, bytes: bytes, advance: advance, isSpace: isSpace,
          isBlank: kind == .space || kind == .separator))
      width += advance
      if isSpace { space += advance }
      self.width.append(width)
      self.space.append(space)
      (byte, glyph) = (bytes.upperBound, glyphs.upperBound)
    }
  }

  private mutating func addStops() {
    stops.reserveCapacity(text.breaks.count + 2)
    stops.append(Stop(start: 0, end: 0))
    var piece = 0
    var offset = 0
    for stop in text.breaks {
      while piece < pieces.count, offset < stop.offset {
        offset += pieces[piece].bytes.count
        piece += 1
      }
      guard piece > 0, piece < pieces.count else { continue }
      stops.append(made(stop.kind, at: piece))
    }
    stops.append(Stop(start: pieces.count, end: drawnEnd(pieces.count), isForced: true))
  }

  private func made(_ kind: ShapedText.Break.Kind, at piece: Int) -> Stop {
    switch kind {
    case .space, .plain:
      return Stop(start: piece, end: drawnEnd(piece))
    case .mandatory:
      return Stop(start: piece, end: drawnEnd(piece), isForced: true)
    case .hyphen(let tail):
      let extra = tail.advance.units - pieces[piece - 1].advance
      return Stop(start: piece, end: piece, extra: extra, tail: tail)
    }
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

  /// U+0020, U+00A0, or a character that ends a line.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var code = 0
    for byte in bytes.prefix(4) { code = code << 8 | Int(byte) }
    switch code {
    case 0x20: self = .space
    case 0xc2a0: self = .noBreakSpace
    case 0x0a, 0x0d, 0xe2_80a8, 0xe2_80a9: self = .separator
    default: return nil
    }
  }
}
