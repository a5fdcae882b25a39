internal import CPango

/// Pixels to draw on or to draw from: red, green, blue and coverage, 8 bits each.
public final class ImageSurface {
  let handle: OpaquePointer
  /// Whether no pixel lets anything through.
  public private(set) lazy var isOpaque = findOpaque()
  /// What is drawn on a picture of ink on paper; on white, where it is transparent. Nil for
  /// pixels of other sizes.
  public private(set) lazy var ink = findInk()

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
  ///
  /// - Parameter multiplied: darkens what is there, as ink on clear film does.
  public func draw(
    _ image: ImageSurface, in area: Area, turned: PixelTurn = .none, multiplied: Bool = false
  ) {
    guard image.width > 0, image.height > 0 else { return }
    cairo_save(handle)
    cairo_translate(handle, area.x, area.y)
    if turned == .none {
      cairo_scale(handle, area.width / Double(image.width), area.height / Double(image.height))
    } else {
      cairo_scale(handle, area.width, area.height)
      var matrix = turned.matrix
      cairo_transform(handle, &matrix)
      cairo_scale(handle, 1 / Double(image.width), 1 / Double(image.height))
    }
    if multiplied { cairo_set_operator(handle, CAIRO_OPERATOR_MULTIPLY) }
    cairo_set_source_surface(handle, image.handle, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(handle), CAIRO_FILTER_GOOD)
    cairo_paint(handle)
    cairo_restore(handle)
  }

  /// A rectangle, in points.
  public struct Area: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }
}

/// How stored rows are shown: as columns, and from which end.
public struct PixelTurn: Hashable, Sendable {
  public var isSideways: Bool
  public var fromRight: Bool
  public var fromBottom: Bool

  public static let none = PixelTurn(isSideways: false, fromRight: false, fromBottom: false)

  public init(isSideways: Bool, fromRight: Bool, fromBottom: Bool) {
    self.isSideways = isSideways
    self.fromRight = fromRight
    self.fromBottom = fromBottom
  }

  /// From the stored unit square to the shown one.
  var matrix: cairo_matrix_t {
    let (x, y) = (fromRight ? -1.0 : 1, fromBottom ? -1.0 : 1)
    return cairo_matrix_t(
      xx: isSideways ? 0 : x, yx: isSideways ? y : 0, xy: isSideways ? x : 0,
      yy: isSideways ? 0 : y, x0: fromRight ? 1 : 0, y0: fromBottom ? 1 : 0)
  }
}
