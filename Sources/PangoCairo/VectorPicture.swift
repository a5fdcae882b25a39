internal import CPango
internal import CRsvg

/// An SVG picture. Nothing outside its own bytes is ever loaded: without a
/// base address librsvg refuses every reference.
public final class VectorPicture {
  private let handle: UnsafeMutablePointer<RsvgHandle>

  public init(_ bytes: [UInt8]) throws(PictureError) {
    var fault: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(bytes, UInt(bytes.count), &fault) else {
      throw VectorPicture.take(fault)
    }
    self.handle = handle
    // CSS Values 3, 5.2: an inch is 96 px.
    rsvg_handle_set_dpi(handle, 96)
  }

  deinit { g_object_unref(handle) }

  /// Draws the picture, of this size in points before it is turned, stretched into a rectangle.
  ///
  /// - Parameter part: what is shown, before it is turned and stretched; nil for all.
  public func draw(
    on canvas: Canvas, size: (width: Double, height: Double), in area: Canvas.Area,
    turned: PixelTurn = .none, showing part: Canvas.Area? = nil
  ) throws(PictureError) {
    cairo_save(canvas.handle)
    defer { cairo_restore(canvas.handle) }
    cairo_translate(canvas.handle, area.x, area.y)
    if turned != .none || size != (area.width, area.height) {
      cairo_scale(canvas.handle, area.width, area.height)
      var matrix = turned.matrix
      cairo_transform(canvas.handle, &matrix)
      cairo_scale(canvas.handle, 1 / size.width, 1 / size.height)
    }
    if let part {
      cairo_rectangle(canvas.handle, part.x, part.y, part.width, part.height)
      cairo_clip(canvas.handle)
    }
    var viewport = RsvgRectangle(x: 0, y: 0, width: size.width, height: size.height)
    var fault: UnsafeMutablePointer<GError>?
    let drawn = rsvg_handle_render_document(handle, canvas.handle, &viewport, &fault)
    guard drawn != 0 else { throw VectorPicture.take(fault) }
  }

  private static func take(_ fault: UnsafeMutablePointer<GError>?) -> PictureError {
    if let fault { g_error_free(fault) }
    return .damaged
  }
}
