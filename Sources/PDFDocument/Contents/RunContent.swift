internal import Frames
internal import Measures

/// One run of text as operands of TJ: glyph numbers, and between them how far
/// the pen stands beside its place.
struct RunContent {
  private var stream: ContentStream
  private let font: EmbeddedFace
  /// Across, in thousandths of 1/1024 pt; so many millionths of a unit are a thousandth of an em.
  private let em: Int
  /// Where the pen should be, less where it is, in millionths of a unit.
  private var lag = 0
  private var isInArray = false
  private var isInString = false

  /// Takes the stream over, so that its bytes are never copied.
  init(taking stream: inout ContentStream, _ font: EmbeddedFace, _ run: GlyphRun) {
    self.stream = stream
    stream.removeAll()
    self.font = font
    em = run.size.units * (1000 + run.expansion)
  }

  mutating func show(_ run: GlyphRun) {
    var text = run.text
    text.withUTF8 { show(run, $0) }
  }

  private mutating func show(_ run: GlyphRun, _ text: UnsafeBufferPointer<UInt8>) {
    var (byte, glyph) = (0, 0)
    for cluster in run.clusters {
      let text = text[byte..<byte + cluster.bytes]
      if cluster.glyphs == 1 {
        show(run.glyphs[glyph], for: text)
      } else if cluster.glyphs > 1 {
        show(run.glyphs[glyph..<glyph + cluster.glyphs], inPlaceOf: text)
      }
      byte += cluster.bytes
      glyph += cluster.glyphs
    }
  }

  mutating func showSpace() {
    let space = font.space
    put(Glyph(id: space, advance: Length(units: em * font.width(of: space) / 1_000_000)))
  }

  /// Ends the run and gives the stream back.
  mutating func end(in stream: inout ContentStream) {
    endArray()
    swap(&stream, &self.stream)
  }
}

extension RunContent {
  private mutating func show(
    _ glyph: Glyph, for text: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    if text.count == 2, text.elementsEqual(RunContent.noBreakSpace), font.isBlank(glyph.id) {
      // A no-break space has done its work once the lines are set.
      return put(Glyph(id: font.space, advance: glyph.advance, offset: glyph.offset))
    }
    font.says(glyph.id, text) ? put(glyph) : show([glyph], inPlaceOf: text)
  }

  private mutating func show(
    _ glyphs: ArraySlice<Glyph>, inPlaceOf text: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    endArray()
    stream.add(actualText: text)
    for glyph in glyphs { put(glyph) }
    endArray()
    stream.add("EMC\n")
  }

  private static let noBreakSpace: [UInt8] = [0xc2, 0xa0]

  private mutating func put(_ glyph: Glyph) {
    font.use(glyph.id)
    if glyph.offset.y != .zero { setRise(-glyph.offset.y) }
    lag += glyph.offset.x.units * 1_000_000
    catchUp()
    beginString()
    stream.add(glyph: glyph.id)
    lag += (glyph.advance.units - glyph.offset.x.units) * 1_000_000 - font.width(of: glyph.id) * em
    if glyph.offset.y != .zero { setRise(.zero) }
  }

  /// Moves the pen by whole thousandths of an em (ISO 32000-1, 9.4.3: TJ subtracts).
  private mutating func catchUp() {
    guard 2 * lag.magnitude >= em.magnitude else { return }
    let step = (2 * lag.magnitude + em.magnitude) / (2 * em.magnitude)
    let move = lag < 0 ? -Int(step) : Int(step)
    lag -= move * em
    beginArray()
    endString()
    stream.add(bare: -move)
  }

  private mutating func setRise(_ rise: Length) {
    endArray()
    stream.add(rise)
    stream.add("Ts\n")
  }
}

extension RunContent {
  private mutating func beginArray() {
    guard !isInArray else { return }
    isInArray = true
    stream.add("[")
  }

  private mutating func endArray() {
    guard isInArray else { return }
    endString()
    isInArray = false
    stream.add("]TJ\n")
  }

  private mutating func beginString() {
    beginArray()
    guard !isInString else { return }
    isInString = true
    stream.add("(")
  }

  private mutating func endString() {
    guard isInString else { return }
    isInString = false
    stream.add(")")
  }
}

extension ContentStream {
  /// Two bytes, high one first, as they stand in a literal string (ISO 32000-1, 7.3.4.2).
  fileprivate mutating func add(glyph id: UInt32) {
    add(literal: UInt8(truncatingIfNeeded: id >> 8))
    add(literal: UInt8(truncatingIfNeeded: id))
  }

  private mutating func add(literal byte: UInt8) {
    switch byte {
    case 0x28, 0x29, 0x5c: add(byte: 0x5c)
    case 0x0d:
      add(byte: 0x5c)
      return add(byte: 0x72)
    default: break
    }
    add(byte: byte)
  }

  /// Text in place of what follows (ISO 32000-1, 14.9.4), in UTF-16.
  fileprivate mutating func add(actualText text: some Sequence<UInt8>) {
    add("/Span<</ActualText<FEFF")
    for unit in String(decoding: Array(text), as: UTF8.self).utf16 {
      for shift in [12, 8, 4, 0] { add(byte: ContentStream.digits[Int(unit >> shift & 15)]) }
    }
    add(">>>BDC\n")
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
