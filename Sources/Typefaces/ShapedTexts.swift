internal import Frames

/// Shaped texts of late: fixed wording comes again in every document.
///
/// Two generations, so that what is used often stays and the rest goes.
struct ShapedTexts {
  private var young: [Key: ShapedText] = [:]
  private var old: [Key: ShapedText] = [:]
  private var youngBytes = 0
  private var tails: [Span: GlyphRun] = [:]

  /// Of text, a generation; some hundred times as much memory.
  private static let capacity = 64 * 1024

  /// Strings are equal when they look equal, so the bytes are compared too.
  private struct Key: Hashable {
    var spans: [Span]
    var bytes: [UInt8]

    // At once, not byte by byte; the spans hold the same text.
    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  subscript(spans: [Span], bytes: [UInt8]) -> ShapedText? {
    mutating get {
      let key = Key(spans: spans, bytes: bytes)
      if let known = young[key] { return known }
      guard let known = old[key] else { return nil }
      keep(known, for: key)
      return known
    }
    set {
      guard let newValue else { return }
      keep(newValue, for: Key(spans: spans, bytes: bytes))
    }
  }

  func tail(_ span: Span) -> GlyphRun? { tails[span] }

  mutating func setTail(_ span: Span, _ tail: GlyphRun) {
    if tails.count >= 1024 { tails.removeAll() }
    tails[span] = tail
  }

  private mutating func keep(_ text: ShapedText, for key: Key) {
    if youngBytes >= ShapedTexts.capacity {
      old = young
      young = [:]
      youngBytes = 0
    }
    young[key] = text
    youngBytes += key.bytes.count
  }
}
