internal import CPango
internal import Synchronization

/// A font at a size, ready to turn characters into glyphs.
///
/// Belongs to the thread of its font map.
public final class ShapingFont {
  let handle: UnsafeMutablePointer<PangoFont>
  private let hasAllOfASCII: Bool

  /// Takes a font over and makes sure that it comes from `file`: Pango
  /// substitutes without a word.
  init(owning handle: UnsafeMutablePointer<PangoFont>, file: String) throws(PangoError) {
    self.handle = handle
    hasAllOfASCII = (0x20...0x7e).allSatisfy { pango_font_has_char(handle, $0) != 0 }
    guard let pattern = pango_fc_font_get_pattern(ShapingFont.fcFont(handle)),
      FontConfiguration.strings(FC_FILE, of: pattern) == [file]
    else { throw PangoError("Pango took another font in place of \(file)") }
  }

  deinit { g_object_unref(handle) }
}

/// One glyph as shaped; lengths in 1/1024 pt, y downwards.
public struct ShapedGlyph: Hashable, Sendable {
  /// The index in the font file; 0 when the font has no glyph for a character.
  public var id: UInt32
  public var advance: Int
  public var x: Int
  public var y: Int
  /// Where the characters of its cluster start, in bytes of the text.
  public var cluster: Int
}

extension ShapingFont {
  /// Shapes UTF-8 text from left to right, in order of its clusters.
  ///
  /// - Parameters:
  ///   - text: the whole paragraph, which gives the context of its ends.
  ///   - range: the bytes to shape.
  ///   - language: BCP 47.
  ///   - features: in CSS notation, "tnum, smcp"; may be empty.
  public func shape(
    _ text: [UInt8], _ range: Range<Int>, language: String, features: String
  ) -> [ShapedGlyph] {
    let extra = ShapingFont.attributes(features)
    defer { ShapingFont.free(extra) }
    var analysis = PangoAnalysis()
    analysis.font = handle
    analysis.language = pango_language_from_string(language)
    analysis.extra_attrs = extra
    return withMissingGlyphsGuarded(text[range]) {
      shape(text, range, &analysis)
    }
  }
}

extension ShapingFont {
  /// To measure a glyph that is missing, Pango draws a box with the
  /// character's number, and opens a font for that in the FreeType library
  /// that all threads share. One at a time, then.
  private func withMissingGlyphsGuarded<Result>(
    _ text: ArraySlice<UInt8>, _ body: () -> Result
  ) -> Result {
    guard !hasAll(text) else { return body() }
    return ShapingFont.missingGlyphs.withLock { _ in body() }
  }

  private static let missingGlyphs = Mutex<Void>(())

  private func hasAll(_ text: ArraySlice<UInt8>) -> Bool {
    if hasAllOfASCII, text.allSatisfy({ $0 < 0x80 }) { return true }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      hasAllOfASCII && $0.isASCII || pango_font_has_char(handle, $0.value) != 0
    }
  }

  private func shape(
    _ text: [UInt8], _ range: Range<Int>, _ analysis: inout PangoAnalysis
  ) -> [ShapedGlyph] {
    text.withUnsafeBytes { bytes in
      let characters = bytes.bindMemory(to: CChar.self)
      return Scripts.pieces(of: characters, in: range).flatMap { piece in
        analysis.script = UInt8(truncatingIfNeeded: piece.script)
        return ShapingFont.shape(characters, piece.range, &analysis)
      }
    }
  }
}

extension ShapingFont {
  fileprivate static func fcFont(
    _ font: UnsafeMutablePointer<PangoFont>
  ) -> UnsafeMutablePointer<PangoFcFont> {
    UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self)
  }

  fileprivate static func shape(
    _ text: UnsafeBufferPointer<CChar>, _ range: Range<Int>, _ analysis: inout PangoAnalysis
  ) -> [ShapedGlyph] {
    guard let glyphs = pango_glyph_string_new(), let base = text.baseAddress else { return [] }
    defer { pango_glyph_string_free(glyphs) }
    pango_shape_full(
      base + range.lowerBound, Int32(range.count), base, Int32(text.count), &analysis, glyphs)
    return collect(glyphs, offset: range.lowerBound)
  }

  private static func collect(
    _ glyphs: UnsafeMutablePointer<PangoGlyphString>, offset: Int
  ) -> [ShapedGlyph] {
    (0..<Int(glyphs.pointee.num_glyphs)).map { index in
      let info = glyphs.pointee.glyphs[index]
      let missing = info.glyph >= UInt32(PANGO_GLYPH_EMPTY)
      return ShapedGlyph(
        id: missing ? 0 : info.glyph, advance: Int(info.geometry.width),
        x: Int(info.geometry.x_offset), y: Int(info.geometry.y_offset),
        cluster: offset + Int(glyphs.pointee.log_clusters[index]))
    }
  }

  fileprivate static func attributes(_ features: String) -> UnsafeMutablePointer<GSList>? {
    guard !features.isEmpty else { return nil }
    return g_slist_prepend(nil, pango_attr_font_features_new(features))
  }

  fileprivate static func free(_ list: UnsafeMutablePointer<GSList>?) {
    guard let list else { return }
    pango_attribute_destroy(list.pointee.data.assumingMemoryBound(to: PangoAttribute.self))
    g_slist_free(list)
  }
}
