/// The array W of a CIDFont (ISO 32000-1, 9.7.4.3): `[3[250 333]7 12 500]`.
struct WidthArray {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - glyphs: whose widths are given.
  ///   - widths: by glyph, in 1/1000 em.
  init(_ glyphs: GlyphSet, _ widths: [Int]) {
    var text = "["
    var list: [Int] = []
    var next = UInt32.max
    func close() -> String {
      list.isEmpty ? "" : "[\(list.map(String.init).joined(separator: " "))]"
    }
    for glyph in glyphs.glyphs {
      if glyph != next {
        text += close() + String(glyph)
        list = []
      }
      list.append(widths[Int(glyph)])
      next = glyph + 1
    }
    bytes = Array((text + close() + "]").utf8)
  }
}
