internal import Frames

extension SpanText {
  /// Refuses characters that no font shows and that would vanish without a
  /// trace: controls, joiners, variation selectors. Spaces may be invisible.
  func checkCharacters() throws(ShapingFault) {
    if let first = vanishing.first { throw missing(at: first) }
  }

  /// Where such characters stand.
  var vanishing: [Int] {
    guard !bytes.allSatisfy({ (0x20...0x7e).contains($0) }) else { return [] }
    var offset = 0
    var found: [Int] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if SpanText.vanishes(scalar) { found.append(offset) }
      offset += UTF8.width(scalar)
    }
    return found
  }

  /// The fault for the character at a byte offset.
  func missing(at offset: Int) -> ShapingFault {
    missing(at: [offset]).first ?? .library("no character at byte \(offset)")
  }

  /// The faults for the characters at byte offsets, each once a face, in reading order.
  func missing(at offsets: Set<Int>) -> [ShapingFault] {
    var told: Set<Lack> = []
    return stretches.flatMap { stretch -> [ShapingFault] in
      let text = String(decoding: bytes[stretch.range], as: UTF8.self)
      var end = stretch.range.lowerBound
      return text.indices.compactMap { index in
        let start = end
        end += text[index].utf8.count
        guard (start..<end).contains(where: offsets.contains),
          told.insert(Lack(character: text[index], face: stretch.style.face)).inserted
        else { return nil }
        return .noGlyph(
          text[index], stretch.style.face, text: SpanText.excerpt(of: text, around: index))
      }
    }
  }

  private struct Lack: Hashable {
    var character: Character
    var face: Face
  }
}

extension SpanText {
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
