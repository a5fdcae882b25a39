internal import CPango

/// An entry of the outline that is in the file already.
public struct OutlineEntry: Sendable {
  fileprivate let id: Int32

  /// Where an entry leads.
  public struct Place: Sendable {
    /// From 1; the page may be drawn later, but before the end of the file.
    public var page: Int
    /// In points, y downwards. Readers show it at the top left of their window.
    public var x: Double
    public var y: Double

    public init(page: Int, x: Double, y: Double) {
      self.page = page
      self.x = x
      self.y = y
    }
  }
}

extension PDFSurface {
  /// Adds an entry behind all others under the same one, or at the top.
  ///
  /// - Parameter isOpen: shows the entries under it from the start.
  public func addOutlineEntry(
    _ title: String, under parent: OutlineEntry?, to place: OutlineEntry.Place, isOpen: Bool
  ) throws(CairoError) -> OutlineEntry {
    let id = cairo_pdf_surface_add_outline(
      handle, parent?.id ?? CAIRO_PDF_OUTLINE_ROOT, title, place.attributes,
      isOpen ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0))
    try CairoError.check(cairo_surface_status(handle))
    return OutlineEntry(id: id)
  }
}

extension OutlineEntry.Place {
  /// Cairo's link attributes. Whole thousandths, since Cairo reads no exponents.
  fileprivate var attributes: String {
    "page=\(page) pos=[\(Self.decimal(x)) \(Self.decimal(y))]"
  }

  private static func decimal(_ value: Double) -> String {
    let thousandths = Int((max(0, value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
