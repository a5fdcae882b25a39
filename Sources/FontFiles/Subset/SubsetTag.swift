/// Six capitals that tell the subsets of a face apart, by their glyphs alone.
struct SubsetTag {
  let text: String

  init(_ glyphs: GlyphSet) {
    // FNV-1a in 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for glyph in glyphs.glyphs {
      for byte in [glyph >> 8, glyph & 0xff] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(UInt8(ascii: "A") + UInt8(hash % 26))
      hash /= 26
    }
    text = String(decoding: letters, as: UTF8.self)
  }
}
