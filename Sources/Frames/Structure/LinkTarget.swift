/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
  /// To the first bookmark of this title.
  case bookmark(NonBlank)
  /// A web or mail address, with its scheme.
  case address(NonBlank)

  /// An address begins with `https://`, `http://` or `mailto:`; all else is a title.
  public init(_ text: NonBlank) {
    let isAddress = ["https://", "http://", "mailto:"].contains { text.text.hasPrefix($0) }
    self = isAddress ? .address(text) : .bookmark(text)
  }

  /// As it was written.
  public var text: NonBlank {
    switch self {
    case .bookmark(let text), .address(let text): text
    }
  }
}
