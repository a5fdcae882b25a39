public import Diagnostics
public import Frames
internal import PDFDocument

/// Pages of several documents, made small, on one sheet: to look at before there are many.
public struct ProofSheet: Sendable {
  public var title: Message
  /// "2022-03-09": never today's.
  public var date: String
  public var language: Language
  /// What the sheet's file is to claim, where it is a PDF.
  var standard: Standard
  public var entries: [Entry]

  /// - Parameter look: what is said of the documents.
  public init(
    _ title: Message, _ entries: [Entry], date: String, in language: Language, like look: Job
  ) {
    self.title = title
    self.entries = entries
    self.date = date
    self.language = language
    standard = look.standard ?? .a3a
  }

  /// A document.
  public struct Entry: Sendable {
    /// What people call it.
    public var name: String
    /// “a.yaml”, “register.csv:A5”.
    public var record: String
    /// Why it is shown.
    public var reasons: [Message]
    public var outcome: Outcome

    public init(_ name: String, record: String, reasons: [Message], _ outcome: Outcome) {
      self.name = name
      self.record = record
      self.reasons = reasons
      self.outcome = outcome
    }
  }

  public enum Outcome: Sendable {
    /// Its first two pages are shown.
    case pages([Frame])
    /// There is no such document.
    case refused(Message)
  }
}
