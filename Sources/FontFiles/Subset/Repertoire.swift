internal import Synchronization

/// The parts of a face that are embedded together.
///
/// A document's subset may depend on that document alone, and nearly all documents shall share
/// one: so a subset has whole blocks, those of which the document shows a glyph. First come
/// blocks of characters: small letters, capitals, figures with what stands beside them, other
/// signs, ligatures. Then, for each block and each lookup of GSUB, the glyphs that the lookup puts
/// in place of the block's: small capitals, old figures, figures of one width. A glyph in no
/// block, such as é, is one by itself.
final class Repertoire: Sendable {
  private let face: HarfBuzzFace
  /// Stands in every subset: glyph 0, as fonts must have it, and spaces, which show nothing.
  private let base: GlyphSet
  private let characters: Blocks
  /// With what lookups lead to, which takes milliseconds to find and most documents do not need.
  private let all = Mutex<Blocks?>(nil)

  init(_ face: HarfBuzzFace) {
    self.face = face
    characters = Blocks(charactersOf: face)
    base = GlyphSet([0] + Blocks.spaces.unicodeScalars.compactMap { face.glyph(for: $0) })
  }

  /// All glyphs of the blocks that these are of.
  func rounded(_ glyphs: GlyphSet) -> GlyphSet {
    var rounded = base
    rounded.formUnion(glyphs)
    for block in blocks(for: glyphs).list where !block.isDisjoint(with: glyphs) {
      rounded.formUnion(block)
    }
    return rounded
  }

  /// What a glyph stands for in any document; empty when that cannot be said.
  func text(of glyph: UInt32) -> String {
    let text = characters.texts[Int(glyph)]
    return text.isEmpty && glyph != 0 ? blocks(for: GlyphSet([glyph])).texts[Int(glyph)] : text
  }

  private func blocks(for glyphs: GlyphSet) -> Blocks {
    if characters.glyphs.isSuperset(of: glyphs) { return characters }
    return all.withLock { all in
      let found = all ?? characters.withVariants(of: face)
      all = found
      return found
    }
  }
}
