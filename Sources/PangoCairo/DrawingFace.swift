internal import CPango

/// A font file as Cairo draws it, at any size.
public final class DrawingFace {
  let handle: OpaquePointer

  /// Opens exactly this file, without a search that could find another.
  ///
  /// Each face has a FreeType library of its own. Cairo's is shared by all
  /// threads, and 1.16 opens files with it outside of its lock.
  public init(file: String) throws(CairoError) {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else {
      throw CairoError("FreeType cannot be started")
    }
    var face: FT_Face?
    guard FT_New_Face(library, file, 0, &face) == 0, let face else {
      FT_Done_FreeType(library)
      throw CairoError("FreeType cannot open \(file)")
    }
    handle = cairo_ft_font_face_create_for_ft_face(face, 0)
    try CairoError.check(cairo_font_face_status(handle))
    try CairoError.check(
      cairo_font_face_set_user_data(
        handle, UnsafePointer(bitPattern: DrawingFace.key), UnsafeMutableRawPointer(library),
        { FT_Done_FreeType(OpaquePointer($0)) }))
  }

  deinit { cairo_font_face_destroy(handle) }

  /// Cairo keeps a face longer than we do; what closes the file hangs on it.
  /// The key is an address that is nothing else's.
  private static let key = UInt(
    bitPattern: UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1))
}
