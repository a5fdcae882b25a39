internal import CPango

/// A glyph at its place on the canvas, in points.
public struct PlacedGlyph: Hashable, Sendable {
  public var id: UInt32
  public var x: Double
  public var y: Double

  public init(id: UInt32, x: Double, y: Double) {
    self.id = id
    self.x = x
    self.y = y
  }
}

extension Canvas {
  /// Draws glyphs of a face at a size in points, across and down, and says which characters
  /// they stand for.
  ///
  /// - Parameter clusters: bytes of text and glyphs for each, from left to
  ///   right, covering both.
  public func show(
    _ glyphs: [PlacedGlyph], text: String, clusters: [(bytes: Int, glyphs: Int)],
    face: DrawingFace, size: (across: Double, down: Double)
  ) {
    cairo_set_font_face(handle, face.handle)
    var matrix = cairo_matrix_t(xx: size.across, yx: 0, xy: 0, yy: size.down, x0: 0, y0: 0)
    cairo_set_font_matrix(handle, &matrix)
    let drawn = glyphs.map { cairo_glyph_t(index: UInt($0.id), x: $0.x, y: $0.y) }
    let groups = clusters.map {
      cairo_text_cluster_t(num_bytes: Int32($0.bytes), num_glyphs: Int32($0.glyphs))
    }
    cairo_show_text_glyphs(
      handle, text, Int32(text.utf8.count), drawn, Int32(drawn.count), groups,
      Int32(groups.count), cairo_text_cluster_flags_t(rawValue: 0))
  }
}
