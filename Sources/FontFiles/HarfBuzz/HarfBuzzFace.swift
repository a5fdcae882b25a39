internal import CHarfBuzz

/// The one face of a font file, as HarfBuzz reads it.
///
/// HarfBuzz checks a table before it reads it, and never changes a face or a font that was
/// declared immutable: threads may share them.
final class HarfBuzzFace: @unchecked Sendable {
  let handle: OpaquePointer
  private let font: OpaquePointer

  /// - Throws: `.damaged` when the bytes are no font, or several.
  init(_ bytes: [UInt8]) throws(FontFault) {
    guard let length = UInt32(exactly: bytes.count) else { throw .damaged }
    let copy = bytes.withUnsafeBytes {
      hb_blob_create_or_fail(
        $0.bindMemory(to: CChar.self).baseAddress, length, HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
    guard let copy else { throw .damaged }
    defer { hb_blob_destroy(copy) }
    guard hb_face_count(copy) == 1, let face = hb_face_create(copy, 0),
      let font = hb_font_create(face)
    else { throw .damaged }
    handle = face
    self.font = font
    hb_font_make_immutable(font)
    guard (1...0xffff).contains(glyphCount), !table(.horizontalMetrics).isEmpty else {
      throw .damaged
    }
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(handle)
  }
}

extension HarfBuzzFace {
  var glyphCount: Int { Int(hb_face_get_glyph_count(handle)) }

  /// By glyph, in units of the font.
  var advances: [Int] {
    (0..<UInt32(glyphCount)).map { Int(hb_font_get_glyph_h_advance(font, $0)) }
  }

  func glyph(for character: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(font, character.value, &glyph) != 0 ? known(glyph) : nil
  }

  /// Damaged tables lead to glyphs that the face does not have.
  private func known(_ glyph: UInt32) -> UInt32? {
    (1..<UInt32(glyphCount)).contains(glyph) ? glyph : nil
  }

  /// All that have a glyph, in order.
  var characters: [Unicode.Scalar] {
    let set = GlyphNumbers()
    hb_face_collect_unicodes(handle, set.handle)
    return set.numbers.compactMap(Unicode.Scalar.init)
  }

  /// The one glyph that the face joins Indonesian text to, if it does. What HarfBuzz guesses of a
  /// text's language is the machine's.
  func ligature(of text: String) -> UInt32? {
    guard let buffer = hb_buffer_create() else { return nil }
    defer { hb_buffer_destroy(buffer) }
    let bytes = text.utf8.map(CChar.init)
    hb_buffer_add_utf8(buffer, bytes, Int32(bytes.count), 0, Int32(bytes.count))
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, hb_script_from_string("Latn", -1))
    hb_buffer_set_language(buffer, hb_language_from_string("id", -1))
    hb_shape(font, buffer, nil, 0)
    var count: UInt32 = 0
    guard let glyphs = hb_buffer_get_glyph_infos(buffer, &count), count == 1 else { return nil }
    return known(glyphs[0].codepoint)
  }
}

extension HarfBuzzFace {
  var substitutionCount: UInt32 {
    hb_ot_layout_table_get_lookup_count(handle, FontTable.substitutions.tag)
  }

  /// Glyphs of which each replacement by a lookup of GSUB has at least one.
  func inputs(of lookup: UInt32) -> GlyphSet {
    let set = GlyphNumbers()
    hb_ot_layout_lookup_collect_glyphs(
      handle, FontTable.substitutions.tag, lookup, nil, set.handle, nil, nil)
    return GlyphSet(set.numbers.compactMap(known))
  }

  /// These glyphs and those that a lookup of GSUB may put in place of some of them.
  func closure(of glyphs: [UInt32], under lookup: UInt32) -> [UInt32] {
    let set = GlyphNumbers()
    for glyph in glyphs { hb_set_add(set.handle, glyph) }
    hb_ot_layout_lookup_substitute_closure(handle, lookup, set.handle)
    return set.numbers.compactMap(known)
  }
}
