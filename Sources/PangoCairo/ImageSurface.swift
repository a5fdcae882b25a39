internal import CPango

/// Pixels to draw on or to draw from: red, green, blue and coverage, 8 bits each.
public final class ImageSurface {
  let handle: OpaquePointer

  /// An empty, transparent picture of so many pixels.
  public convenience init(width: Int, height: Int) throws(CairoError) {
    try self.init(
      owning: cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)))
  }

  /// Takes a surface over.
  init(owning handle: OpaquePointer) throws(CairoError) {
    self.handle = handle
    try CairoError.check(cairo_surface_status(handle))
  }

  deinit { cairo_surface_destroy(handle) }

  public var width: Int { Int(cairo_image_surface_get_width(handle)) }
  public var height: Int { Int(cairo_image_surface_get_height(handle)) }

  public func makeCanvas() throws(CairoError) -> Canvas { try Canvas(surface: handle) }

  /// The picture as a PNG file.
  public func png() throws(CairoError) -> [UInt8] {
    let sink = ByteSink()
    try CairoError.check(
      cairo_surface_write_to_png_stream(handle, ByteSink.write, sink.closure))
    return sink.bytes
  }
}

extension Canvas {
  /// Draws the picture into a rectangle, in points.
  public func draw(
    _ image: ImageSurface, x: Double, y: Double, width: Double, height: Double
  ) {
    guard image.width > 0, image.height > 0 else { return }
    cairo_save(handle)
    cairo_translate(handle, x, y)
    cairo_scale(handle, width / Double(image.width), height / Double(image.height))
    cairo_set_source_surface(handle, image.handle, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(handle), CAIRO_FILTER_GOOD)
    cairo_paint(handle)
    cairo_restore(handle)
  }
}
