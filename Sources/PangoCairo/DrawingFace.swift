internal import CPango

/// A font file as Cairo draws it, at any size.
public final class DrawingFace {
  let handle: OpaquePointer

  /// Opens exactly this file, without a search that could find another.
  public init(file: String) throws(CairoError) {
    guard let pattern = FcPatternCreate() else { throw CairoError("out of memory") }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FILE, file)
    FcPatternAddInteger(pattern, FC_INDEX, 0)
    handle = cairo_ft_font_face_create_for_pattern(pattern)
    try CairoError.check(cairo_font_face_status(handle))
  }

  deinit { cairo_font_face_destroy(handle) }
}
