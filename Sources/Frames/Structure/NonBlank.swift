/// Text in which there is something to read.
public struct NonBlank: Hashable, Sendable {
  public let text: String

  /// Nil for nothing, and for nothing but white space.
  public init?(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    self.text = text
  }

  /// The text with more behind it.
  public static func + (text: NonBlank, more: String) -> NonBlank {
    NonBlank(known: text.text + more)
  }

  private init(known text: String) { self.text = text }
}
