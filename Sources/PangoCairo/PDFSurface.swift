internal import CPango

/// A PDF file being drawn into memory.
public final class PDFSurface {
  private let sink = ByteSink()
  let handle: OpaquePointer
  public let canvas: Canvas

  /// - Parameters: the first page's size, in points.
  public init(width: Double, height: Double) throws(CairoError) {
    handle = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, width, height)
    try CairoError.check(cairo_surface_status(handle))
    canvas = try Canvas(surface: handle)
  }

  deinit {
    // Cairo writes to the sink until the surface is finished.
    cairo_surface_finish(handle)
    cairo_surface_destroy(handle)
  }

  /// Ends the page; the next one has the size given in points.
  public func showPage() throws(CairoError) {
    cairo_show_page(canvas.handle)
    try canvas.check()
  }

  /// Ends the file and returns it.
  public func finish() throws(CairoError) -> [UInt8] {
    try canvas.check()
    cairo_surface_finish(handle)
    try CairoError.check(cairo_surface_status(handle))
    return sink.bytes
  }
}
