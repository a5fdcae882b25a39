/// What is seen on a page and is no content of the document: it is neither
/// read out nor part of the structure (ISO 32000-1, 14.8.2.2).
public enum Artifact: Hashable, Sendable {
  /// What there is only because there are pages: headers and footers, and in
  /// tables the repeated heads and the sums carried over.
  case pagination(Edge? = nil)
  /// Rules, boxes and the grounds of cells.
  case layout
  /// Behind all of a page.
  case background
  /// For whoever prints it: marks beyond the page's edges.
  case page

  /// The edge of the page to which something belongs.
  public enum Edge: String, Hashable, Sendable {
    case header, footer
  }
}
