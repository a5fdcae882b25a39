internal import Frames

/// Shaped texts of late: fixed wording comes again in every document.
///
/// Two generations, so that what is used often stays and the rest goes.
struct ShapedTexts {
  private var young: [Key: ShapedText] = [:]
  private var old: [Key: ShapedText] = [:]
  private var youngBytes = 0
  private var tails: [Span: GlyphRun] = [:]
  private var places: [BreakKey: BreakFinder.Places] = [:]

  /// Of text, a generation; some hundred times as much memory.
  private static let capacity = 64 * 1024

  /// Strings are equal when they look equal; here their bytes have to be.
  private struct Key: Hashable {
    var spans: [Span]

    static func == (left: Key, right: Key) -> Bool {
      left.spans == right.spans
        && zip(left.spans, right.spans).allSatisfy { $0.text.utf8.elementsEqual($1.text.utf8) }
    }
  }

  subscript(spans: [Span]) -> ShapedText? {
    mutating get {
      let key = Key(spans: spans)
      if let known = young[key] { return known }
      guard let known = old[key] else { return nil }
      keep(known, for: key)
      return known
    }
    set {
      guard let newValue else { return }
      keep(newValue, for: Key(spans: spans))
    }
  }

  func tail(_ span: Span) -> GlyphRun? { tails[span] }

  mutating func setTail(_ span: Span, _ tail: GlyphRun) {
    if tails.count >= 1024 { tails.removeAll() }
    tails[span] = tail
  }

  func places(_ key: BreakKey) -> BreakFinder.Places? { places[key] }

  mutating func setPlaces(_ key: BreakKey, _ found: BreakFinder.Places) {
    if places.count >= 256 { places.removeAll() }
    places[key] = found
  }

  private mutating func keep(_ text: ShapedText, for key: Key) {
    if youngBytes >= ShapedTexts.capacity {
      old = young
      young = [:]
      youngBytes = 0
    }
    young[key] = text
    youngBytes += key.spans.reduce(0) { $0 + $1.text.utf8.count }
  }
}

/// What decides where a text may be broken: neither faces nor sizes, of which several are
/// tried until a page holds it.
struct BreakKey: Hashable {
  private let bytes: [UInt8]
  private let softHyphens: [Int]
  private let stretches: [Stretch]

  private struct Stretch: Hashable {
    var end: Int
    var breaking: Span.Breaking
    var language: String
  }

  init(_ paragraph: SpanText) {
    bytes = paragraph.bytes
    softHyphens = paragraph.softHyphens
    stretches = paragraph.stretches.map {
      Stretch(end: $0.range.upperBound, breaking: $0.breaking, language: $0.style.language)
    }
  }

  // At once, not byte by byte.
  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
