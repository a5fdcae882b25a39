internal import Frames

/// The text of a paragraph in one piece, and which style governs which bytes.
struct SpanText {
  /// UTF-8, without the soft hyphens.
  var bytes: [UInt8] = []
  /// One for every span that is not empty, in order, without gaps.
  var stretches: [Stretch] = []
  /// Where the author put soft hyphens (U+00AD), in order.
  var softHyphens: [Int] = []

  struct Stretch {
    var range: Range<Int>
    /// The number of its span.
    var span: Int
    var style: TextStyle
    var breaking: Span.Breaking
  }

  init(_ spans: [Span]) {
    for (index, span) in spans.enumerated() {
      let start = bytes.count
      append(span.text)
      guard bytes.count > start else { continue }
      stretches.append(
        Stretch(
          range: start..<bytes.count, span: index, style: span.style, breaking: span.breaking))
    }
  }

  /// Whether a line can end inside it at all: figures, dates and single
  /// words, with which tables are filled, need not be searched.
  var mayBreak: Bool {
    if stretches.contains(where: { $0.breaking == .hyphens }) || !softHyphens.isEmpty {
      return true
    }
    if bytes.contains(LineSeparator.bytes[0]) { return true }
    let isSolid = stretches.count == 1 && stretches[0].breaking == .never
    return !isSolid && bytes.contains { " /_@.".utf8.contains($0) }
  }

  /// The stretches with neighbours of one style joined: what is shaped at once, with the first
  /// span of each.
  var styled: [(range: Range<Int>, span: Int)] {
    var joined: [(range: Range<Int>, span: Int)] = []
    var style: TextStyle?
    for stretch in stretches {
      if let last = joined.last, style == stretch.style {
        joined[joined.count - 1].range = last.range.lowerBound..<stretch.range.upperBound
      } else {
        joined.append((stretch.range, stretch.span))
      }
      style = stretch.style
    }
    return joined
  }
}

extension SpanText {
  private mutating func append(_ text: String) {
    guard text.utf8.contains(0xc2) else {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      if scalar == "\u{ad}" {
        softHyphens.append(bytes.count)
      } else {
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
  }
}

/// U+2028, the line separator: a line ends here, and nothing is drawn.
enum LineSeparator {
  static let bytes: [UInt8] = [0xe2, 0x80, 0xa8]

  /// The parts of the range between separators, and the separators, in order.
  static func pieces(
    of text: [UInt8], in range: Range<Int>
  ) -> [(range: Range<Int>, isSeparator: Bool)] {
    var pieces: [(range: Range<Int>, isSeparator: Bool)] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      if text[offset] == bytes[0], text[offset...].starts(with: bytes) {
        if start < offset { pieces.append((start..<offset, false)) }
        start = offset + bytes.count
        pieces.append((offset..<start, true))
        offset = start
      } else {
        offset += 1
      }
    }
    if start < offset { pieces.append((start..<offset, false)) }
    return pieces
  }
}
