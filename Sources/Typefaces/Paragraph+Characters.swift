internal import Frames

extension Paragraph {
  /// Refuses characters that no font shows and that would vanish without a
  /// trace: controls, joiners, variation selectors. Spaces may be invisible.
  func checkCharacters() throws(ShapingFault) {
    guard !bytes.allSatisfy({ (0x20...0x7e).contains($0) }) else { return }
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if Paragraph.vanishes(scalar) { throw missing(at: offset) }
      offset += UTF8.width(scalar)
    }
  }

  /// The fault for the character at a byte offset.
  func missing(at offset: Int) -> ShapingFault {
    guard let stretch = stretches.first(where: { $0.range.contains(offset) }) else {
      return .library("no text at byte \(offset)")
    }
    let text = String(decoding: bytes[stretch.range], as: UTF8.self)
    let target = offset - stretch.range.lowerBound
    var index = text.startIndex
    while index < text.endIndex,
      text.utf8.distance(from: text.startIndex, to: text.index(after: index)) <= target
    {
      index = text.index(after: index)
    }
    guard index < text.endIndex else { return .library("no character at byte \(offset)") }
    return .noGlyph(
      text[index], stretch.style.face, text: Paragraph.excerpt(of: text, around: index))
  }
}

extension Paragraph {
  private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{2028}" || scalar.value < 0x7f && scalar.value >= 0x20 { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .paragraphSeparator: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Up to 20 characters on each side.
  private static func excerpt(of text: String, around index: String.Index) -> String {
    let start = text.index(index, offsetBy: -20, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(index, offsetBy: 21, limitedBy: text.endIndex) ?? text.endIndex
    return (start > text.startIndex ? "…" : "") + text[start..<end]
      + (end < text.endIndex ? "…" : "")
  }
}
