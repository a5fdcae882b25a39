/// Blocks of a repertoire, none of which has a glyph of another.
struct Blocks {
  private(set) var list: [GlyphSet] = []
  private(set) var glyphs = GlyphSet()
  /// What each glyph of the face stands for in any document; empty when that cannot be said.
  private(set) var texts: [String]

  init(charactersOf face: HarfBuzzFace) {
    texts = [String](repeating: "", count: face.glyphCount)
    let ligatures = Blocks.ligatures.map { texts in
      texts.map { (text: $0, glyph: face.ligature(of: $0)) }
    }
    for (text, glyph) in ligatures.joined() { name(glyph, text) }
    for character in face.characters where Blocks.isText(character) {
      name(face.glyph(for: character), String(character))
    }
    for characters in Blocks.characters {
      add(characters.unicodeScalars.compactMap { face.glyph(for: $0) })
    }
    for block in ligatures { add(block.compactMap(\.glyph)) }
  }

  /// The last lookups come first: those that offer all alternates together stand in front.
  func withVariants(of face: HarfBuzzFace) -> Blocks {
    var blocks = self
    var next = 0
    let inputs = (0..<face.substitutionCount).map(face.inputs)
    while next < blocks.list.count {
      for lookup in (0..<face.substitutionCount).reversed()
      where !blocks.list[next].isDisjoint(with: inputs[Int(lookup)]) {
        blocks.addVariants(of: blocks.list[next], under: lookup, face)
      }
      next += 1
    }
    return blocks
  }
}

extension Blocks {
  private mutating func addVariants(
    of block: GlyphSet, under lookup: UInt32, _ face: HarfBuzzFace
  ) {
    let variants = face.closure(of: block.glyphs, under: lookup).filter { !glyphs.contains($0) }
    guard !variants.isEmpty else { return }
    for glyph in block.glyphs {
      for variant in face.closure(of: [glyph], under: lookup) { name(variant, texts[Int(glyph)]) }
    }
    add(variants)
  }

  /// Makes a block of those that are in none.
  private mutating func add(_ members: [UInt32]) {
    let block = GlyphSet(members.filter { !glyphs.contains($0) })
    guard !block.isEmpty else { return }
    glyphs.formUnion(block)
    list.append(block)
  }

  private mutating func name(_ glyph: UInt32?, _ text: String) {
    if let glyph, texts[Int(glyph)].isEmpty { texts[Int(glyph)] = text }
  }

  static let spaces = " \u{a0}"

  private static let characters = [
    spaces,
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "0123456789.,:;-/()&%+'\"‘’“”–",
    "!#$*<=>?@[\\]^_`{|}~…—•·×−§°©",
  ]

  /// All that a bundled face makes of two letters or three: what stands here is told by no document
  /// anew. Those that most faces have make one block.
  static let ligatures = [
    [
      "ff", "fi", "fl", "ffi", "ffl", "ft", "fft", "fb", "fh", "fj", "fk", "tt", "ti", "Th",
      "ffb", "ffh", "ffj", "ffk", "fff",
    ],
    [
      "as", "es", "is", "us", "gg", "gj", "gy", "Qy", "em", "en", "ob", "or", "ox", "qu", "th",
      "zz",
      "Pr",
    ],
  ]

  /// No control, and nothing for private use, which says nothing (ISO 19005-3, 6.2.11.7).
  private static func isText(_ character: Unicode.Scalar) -> Bool {
    switch character.properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate: false
    default: character.value != 0xfeff
    }
  }
}
