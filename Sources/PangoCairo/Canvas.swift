internal import CPango

/// A drawing surface's pen: Cairo's context. Lengths are points, y grows
/// downwards, colours are sRGB from 0 to 1.
///
/// Cairo remembers the first fault and draws nothing after it; `check` tells.
public final class Canvas {
  let handle: OpaquePointer

  /// Draws on a surface, which the caller keeps.
  init(surface: OpaquePointer) throws(CairoError) {
    handle = cairo_create(surface)
    FontMap.withExactOptions { cairo_set_font_options(handle, $0) }
    try check()
  }

  deinit { cairo_destroy(handle) }

  /// Throws the first fault of all calls so far.
  public func check() throws(CairoError) { try CairoError.check(cairo_status(handle)) }

  public func setColor(red: Double, green: Double, blue: Double) {
    cairo_set_source_rgb(handle, red, green, blue)
  }

  /// Paints everything in the colour.
  public func fillAll() { cairo_paint(handle) }

  public func scale(_ factor: Double) { cairo_scale(handle, factor, factor) }
}
