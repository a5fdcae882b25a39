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

  /// How text may spell it, the longest first: an address with its scheme and without. None of
  /// a bookmark: all of the text that leads to it is meant.
  public var printed: [String] {
    guard case .address(let address) = self else { return [] }
    let bare = address.text.trimmingPrefix(/https?:\/\/|mailto:/)
    return [address.text, String(bare)].filter { !$0.isEmpty }
  }

  /// As it was written.
  public var text: NonBlank {
    switch self {
    case .bookmark(let text), .address(let text): text
    }
  }
}
