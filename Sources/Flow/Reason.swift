public import Measures

/// Why a block could not be placed, with the numbers a user needs.
public struct Reason: Error, Hashable, Sendable {
  /// The innermost named block, as the template calls it; nil when none is.
  public var block: String?
  public var kind: Kind

  public init(block: String? = nil, _ kind: Kind) {
    self.block = block
    self.kind = kind
  }

  /// No other region helps: all regions of a run have one width.
  public var isFinal: Bool {
    switch kind {
    case .height: false
    case .width: true
    }
  }

  public enum Kind: Hashable, Sendable {
    /// So much height is needed, so much is left.
    case height(needed: Length, left: Length)
    /// This piece cannot be broken and is wider than the measure.
    case width(text: String, needed: Length, measure: Length)
  }
}
