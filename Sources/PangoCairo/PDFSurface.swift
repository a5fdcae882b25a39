internal import CPango

/// A PDF file being drawn into memory, page by page.
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

  /// Only before anything is drawn on the page.
  public func setPageSize(width: Double, height: Double) {
    cairo_pdf_surface_set_size(handle, width, height)
  }

  /// Ends the file and returns it.
  public func finish() throws(CairoError) -> [UInt8] {
    try canvas.check()
    cairo_surface_finish(handle)
    try CairoError.check(cairo_surface_status(handle))
    return sink.bytes
  }
}

extension PDFSurface {
  /// An entry of the document information (ISO 32000-1, 14.3.3).
  public enum Entry: Sendable {
    case title, author, subject, keywords, creator, created, modified
  }

  /// An empty value leaves the entry out; dates are "2022-03-09T00:00:00Z".
  public func setEntry(_ entry: Entry, _ value: String) {
    guard !value.isEmpty else { return }
    cairo_pdf_surface_set_metadata(handle, entry.code, value)
  }
}

extension PDFSurface.Entry {
  fileprivate var code: cairo_pdf_metadata_t {
    switch self {
    case .title: CAIRO_PDF_METADATA_TITLE
    case .author: CAIRO_PDF_METADATA_AUTHOR
    case .subject: CAIRO_PDF_METADATA_SUBJECT
    case .keywords: CAIRO_PDF_METADATA_KEYWORDS
    case .creator: CAIRO_PDF_METADATA_CREATOR
    case .created: CAIRO_PDF_METADATA_CREATE_DATE
    case .modified: CAIRO_PDF_METADATA_MOD_DATE
    }
  }
}
