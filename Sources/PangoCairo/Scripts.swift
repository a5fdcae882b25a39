internal import CPango

/// Divides text by writing system: a shaper takes one at a time.
enum Scripts {
  struct Piece {
    var range: Range<Int>
    var script: Int32
  }

  static func pieces(of text: UnsafeBufferPointer<CChar>, in range: Range<Int>) -> [Piece] {
    if let script = script(ofASCII: text[range]) { return [Piece(range: range, script: script)] }
    guard let base = text.baseAddress, !range.isEmpty,
      let iterator = pango_script_iter_new(base + range.lowerBound, Int32(range.count))
    else { return [] }
    defer { pango_script_iter_free(iterator) }
    var pieces: [Piece] = []
    repeat {
      var start: UnsafePointer<CChar>?
      var end: UnsafePointer<CChar>?
      var script = PANGO_SCRIPT_COMMON
      pango_script_iter_get_range(iterator, &start, &end, &script)
      guard let start, let end else { break }
      pieces.append(Piece(range: start - base..<end - base, script: script.rawValue))
    } while pango_script_iter_next(iterator) != 0
    return pieces
  }

  /// What the iterator finds of characters of ASCII alone; nil of none and of any others.
  private static func script(ofASCII text: Slice<UnsafeBufferPointer<CChar>>) -> Int32? {
    guard !text.isEmpty, text.allSatisfy({ $0 >= 0 }) else { return nil }
    let hasLetters = text.contains { (97...122).contains($0 | 0x20) }
    return (hasLetters ? PANGO_SCRIPT_LATIN : PANGO_SCRIPT_COMMON).rawValue
  }
}
