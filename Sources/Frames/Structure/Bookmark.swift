/// An entry of the document's outline: what readers show beside the pages.
/// `Outline` collects entries in page order; an entry belongs to the
/// nearest one before it whose level is lower, so levels may be skipped.
public struct Bookmark: Hashable, Sendable {
  public var title: String
  /// 1 to 6; 1 is the highest.
  public var level: Int

  public init(_ title: String, level: Int = 1) {
    self.title = title
    self.level = level
  }
}
