/// Finished pages and what the file says of itself.
public struct Document: Hashable, Sendable {
  /// Each the size of its sheet.
  public var pages: [Frame]
  public var metadata: Metadata
  /// Where the pages lie on larger sheets; nil when they are all of them.
  public var crop: Crop?

  public init(pages: [Frame], metadata: Metadata) {
    self.pages = pages
    self.metadata = metadata
  }

  public struct Metadata: Hashable, Sendable {
    public var title: String
    public var author: String
    public var subject: String
    public var keywords: String
    /// BCP 47.
    public var language: String
    /// The document's own date, "2022-03-09"; never today's.
    public var date: String

    public init(
      title: String, author: String, subject: String, keywords: String, language: String,
      date: String
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.keywords = keywords
      self.language = language
      self.date = date
    }
  }
}
