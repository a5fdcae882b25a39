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

  init(_ number: Int, _ face: Face, _ embeddable: EmbeddableFace) {
    self.number = number
    self.face = face
    self.embeddable = embeddable
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
    guard Int(glyph) < embeddable.characters.count else { return false }
    let known = embeddable.characters[Int(glyph)]
    if known != 0 { return text.isScalar(known) }
    if let several = file.text(of: glyph) ?? own[glyph] {
      return several.utf8.elementsEqual(text)
    }
    own[glyph] = String(decoding: text, as: UTF8.self)
    return true
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
