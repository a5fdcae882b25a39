internal import FontFiles
internal import Frames

/// A face in one document: its resource, and which of its glyphs are shown.
final class EmbeddedFace {
  let number: Int
  let face: Face
  private let embeddable: EmbeddableFace
  private(set) var shown = GlyphSet()
  /// Of glyphs that the font knows no text for: what the first of them stands for.
  private(set) var own: [UInt32: String] = [:]
  /// By glyph, of those that were asked for: what it stands for.
  private var texts: [Text?]

  private enum Text {
    /// One character.
    case character(UInt32)
    case characters(String)
    /// The font does not say.
    case nothing
  }

  init(_ number: Int, _ face: Face, _ embeddable: EmbeddableFace) {
    self.number = number
    self.face = face
    self.embeddable = embeddable
    texts = [Text?](repeating: nil, count: embeddable.file.widths.count)
  }

  var file: FontFile { embeddable.file }
  var space: UInt32 { embeddable.space }

  /// In 1/1000 em; 0 of a glyph that there is not.
  func width(of glyph: UInt32) -> Int {
    Int(glyph) < file.widths.count ? file.widths[Int(glyph)] : 0
  }

  func isBlank(_ glyph: UInt32) -> Bool { embeddable.isBlank(glyph) }

  func use(_ glyph: UInt32) { shown.insert(glyph) }

  /// Whether whoever copies the glyph gets this text, which is no longer than it has to be.
  func says(_ glyph: UInt32, _ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard Int(glyph) < texts.count else { return false }
    switch texts[Int(glyph)] ?? found(glyph) {
    case .character(let known): return text.isScalar(known)
    case .characters(let known): return known.utf8.elementsEqual(text)
    case .nothing:
      if let known = own[glyph] { return known.utf8.elementsEqual(text) }
      own[glyph] = String(decoding: text, as: UTF8.self)
      return true
    }
  }

  private func found(_ glyph: UInt32) -> Text {
    let text = file.text(of: glyph)
    let scalars = text?.unicodeScalars
    let found: Text =
      if let text, let first = scalars?.first {
        scalars?.count == 1 ? .character(first.value) : .characters(text)
      } else {
        .nothing
      }
    texts[Int(glyph)] = found
    return found
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether the bytes are this one character in UTF-8.
  fileprivate func isScalar(_ value: UInt32) -> Bool {
    if let first, first < 0x80 { return count == 1 && UInt32(first) == value }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return UTF8.encode(scalar).map { elementsEqual($0) } ?? false
  }
}
