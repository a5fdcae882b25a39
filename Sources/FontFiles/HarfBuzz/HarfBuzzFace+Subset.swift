internal import CHarfBuzz

extension HarfBuzzFace {
  /// The file with these glyphs alone, without what only layout and screens need.
  ///
  /// - Throws: `.damaged` when HarfBuzz does not get it done.
  func trueType(with glyphs: GlyphSet) throws(FontFault) -> [UInt8] {
    try subset(glyphs, [HB_SUBSET_FLAGS_RETAIN_GIDS, HB_SUBSET_FLAGS_NO_HINTING]) { face in
      hb_face_reference_blob(face).map(HarfBuzzFace.bytes(owning:)) ?? []
    }
  }

  /// The CFF table with these glyphs alone, numbered anew in their order, without subroutines:
  /// so few of them deflate better without. Hints stay, since they cost little.
  ///
  /// - Throws: `.damaged` when HarfBuzz does not get it done.
  func cff(with glyphs: GlyphSet) throws(FontFault) -> [UInt8] {
    try subset(glyphs, [HB_SUBSET_FLAGS_DESUBROUTINIZE]) { HarfBuzzFace.table(.cff, of: $0) }
  }

  private func subset(
    _ glyphs: GlyphSet, _ flags: [hb_subset_flags_t], _ take: (OpaquePointer) -> [UInt8]
  ) throws(FontFault) -> [UInt8] {
    guard let input = hb_subset_input_create_or_fail() else { throw .damaged }
    defer { hb_subset_input_destroy(input) }
    hb_subset_input_set_flags(input, flags.reduce(0) { $0 | $1.rawValue })
    for glyph in glyphs.glyphs { hb_set_add(hb_subset_input_glyph_set(input), glyph) }
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for tag in tags where !FontTable.embedded.contains(tag) { hb_set_add(dropped, tag) }
    guard let face = hb_subset_or_fail(handle, input) else { throw .damaged }
    defer { hb_face_destroy(face) }
    let bytes = take(face)
    guard !bytes.isEmpty else { throw .damaged }
    return bytes
  }

  private var tags: [hb_tag_t] {
    var count: UInt32 = 0
    let total = hb_face_get_table_tags(handle, 0, &count, nil)
    var tags = [hb_tag_t](repeating: 0, count: Int(total))
    count = total
    _ = hb_face_get_table_tags(handle, 0, &count, &tags)
    return Array(tags.prefix(Int(count)))
  }
}
