/// Glyphs of one face by their index in its file.
public struct GlyphSet: Hashable, Sendable {
  /// A bit a glyph; the last word is never 0.
  private var words: [UInt64] = []

  public init() {}

  public init(_ glyphs: some Sequence<UInt32>) {
    for glyph in glyphs { insert(glyph) }
  }

  /// Indices of 16 bits and more are taken as 65,535, which no face has.
  public mutating func insert(_ glyph: UInt32) {
    let index = Int(min(glyph, 0xffff))
    while words.count <= index / 64 { words.append(0) }
    words[index / 64] |= 1 << (index % 64)
  }

  public func contains(_ glyph: UInt32) -> Bool {
    let index = Int(glyph)
    return index / 64 < words.count && words[index / 64] >> (index % 64) & 1 == 1
  }

  public var isEmpty: Bool { words.isEmpty }

  /// In ascending order.
  public var glyphs: [UInt32] {
    var glyphs: [UInt32] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        glyphs.append(UInt32(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return glyphs
  }

  /// The greatest index.
  public var last: UInt32? {
    words.last.map { UInt32(words.count * 64 - 1 - $0.leadingZeroBitCount) }
  }
}

extension GlyphSet {
  public func isDisjoint(with other: GlyphSet) -> Bool {
    !zip(words, other.words).contains { $0 & $1 != 0 }
  }

  public func isSuperset(of other: GlyphSet) -> Bool {
    other.words.count <= words.count && !zip(words, other.words).contains { ~$0 & $1 != 0 }
  }

  public mutating func formUnion(_ other: GlyphSet) {
    while words.count < other.words.count { words.append(0) }
    for (index, word) in other.words.enumerated() { words[index] |= word }
  }
}
