/// What a page of one of our files shows.
public struct PageReading: Hashable, Sendable {
  /// In thousandths of a point.
  public let width: Int
  public let height: Int
  /// In the order of the contents, which is that in which they are read. A word that goes on
  /// in another line, behind a hyphen or a slash, is one.
  public internal(set) var words: [Word] = []
  /// Everything that is drawn, in order.
  public internal(set) var painted: [Painted] = []

  public struct Word: Hashable, Sendable {
    /// With a soft hyphen where it is cut at the end of a line.
    public var text: String
    /// Of its part in the first line.
    public var box: PageBox
    public var owner: Owner
  }

  /// Whose a content is.
  public enum Owner: Hashable, Sendable {
    /// An element's of the structure, by the number of its mark on the page.
    case element(mark: Int)
    /// Decoration, a running title.
    case artifact
    case nothing
  }

  public struct Painted: Hashable, Sendable {
    public var kind: Kind
    public var box: PageBox
    /// The same of what is drawn alike, in this run of the program.
    public var digest: Int
  }

  public enum Kind: String, CaseIterable, Sendable {
    /// A word, or its part in one line.
    case text
    case line
    case picture
  }
}
