/// The part of a face that a document embeds, with the constants that go with it.
public struct FontSubset: Sendable {
  /// With the tag of a subset: "ABCDEF+TeXGyreBonum-Regular" (ISO 32000-1, 9.6.4).
  public let baseFont: String
  /// All of its glyphs. Within one face they tell subsets apart.
  public let glyphs: GlyphSet
  /// What is embedded, not compressed.
  public let program: [UInt8]
  /// The array W: widths by CID (ISO 32000-1, 9.7.4.3).
  public let widths: [UInt8]
  /// The CMap ToUnicode: `FontFile.text(of:)` of its glyphs.
  public let unicodeMap: [UInt8]

  private let texts: [UInt32: String]

  init(_ glyphs: GlyphSet, of font: FontFile, from face: HarfBuzzFace) throws(FontFault) {
    let name = SubsetTag(glyphs).text + "+" + font.postScriptName
    self.glyphs = glyphs
    baseFont = name
    program =
      switch font.outlines {
      case .cff: try CIDKeyedFont(face.cff(with: glyphs), glyphs, name: name).bytes
      case .trueType: try face.trueType(with: glyphs)
      }
    widths = WidthArray(glyphs, font.widths).bytes
    texts = Dictionary(
      uniqueKeysWithValues: glyphs.glyphs.compactMap { glyph in
        font.text(of: glyph).map { (glyph, $0) }
      })
    unicodeMap = UnicodeMap(texts).bytes
  }

  /// The CMap ToUnicode where this document has texts of its own for some glyphs, none empty.
  public func unicodeMap(adding own: [UInt32: String]) -> [UInt8] {
    guard own.contains(where: { texts[$0.key] != $0.value }) else { return unicodeMap }
    return UnicodeMap(texts.merging(own) { _, own in own }).bytes
  }
}
