internal import CPango

extension Canvas {
  public func move(x: Double, y: Double) { cairo_move_to(handle, x, y) }
  public func line(x: Double, y: Double) { cairo_line_to(handle, x, y) }
  public func close() { cairo_close_path(handle) }

  /// A Bézier curve by its two control points and its end, each x and y.
  public func curve(
    _ first: (Double, Double), _ second: (Double, Double), _ end: (Double, Double)
  ) {
    cairo_curve_to(handle, first.0, first.1, second.0, second.1, end.0, end.1)
  }

  /// Fills the path and keeps it.
  public func fill() { cairo_fill_preserve(handle) }

  /// Strokes the path and keeps it; no dashes for a solid line.
  public func stroke(width: Double, dash: [Double], round: Bool) {
    cairo_set_line_width(handle, width)
    cairo_set_dash(handle, dash, Int32(dash.count), 0)
    cairo_set_line_cap(handle, round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(handle, round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    cairo_stroke_preserve(handle)
  }

  /// Forgets the path.
  public func dropPath() { cairo_new_path(handle) }
}
