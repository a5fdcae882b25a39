internal import CPango

/// Fonts for shaping, at exact sizes: no hinting, no rounding, 1 unit = 1/1024 pt.
///
/// Belongs to one thread at a time.
public final class FontMap {
  private let configuration: FontConfiguration
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer

  public init(_ configuration: FontConfiguration) throws(PangoError) {
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw PangoError("this Pango has no FreeType font map")
    }
    self.configuration = configuration
    self.map = map
    pango_fc_font_map_set_config(OpaquePointer(map), configuration.handle)
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    context = pango_font_map_create_context(map)
    pango_context_set_round_glyph_positions(context, 0)
    FontMap.withExactOptions { pango_cairo_context_set_font_options(context, $0) }
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(map)
  }

  /// The font in a file of the configuration, at a size in 1/1024 pt.
  ///
  /// - Throws: when the file is not of the configuration, or when the
  ///   library would take another file in its place.
  public func font(file: String, size: Int) throws(PangoError) -> ShapingFont {
    guard let pattern = configuration.pattern(ofFile: file),
      let wanted = pango_fc_font_description_from_pattern(pattern, 0)
    else { throw PangoError("\(file) is not a font of the configuration") }
    defer { pango_font_description_free(wanted) }
    pango_font_description_set_absolute_size(wanted, Double(size))
    guard let font = pango_font_map_load_font(map, context, wanted) else {
      throw PangoError("Pango cannot load \(file)")
    }
    return try ShapingFont(owning: font, file: file)
  }

  /// Font options that leave outlines and metrics as they were designed.
  static func withExactOptions(_ body: (OpaquePointer) -> Void) {
    guard let options = cairo_font_options_create() else { return }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    body(options)
    cairo_font_options_destroy(options)
  }
}
