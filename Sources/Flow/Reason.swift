public import Measures

/// Why a block could not be placed, with the numbers a user needs.
public struct Reason: Error, Hashable, Sendable {
  /// The innermost named block, as the template calls it; nil when none is.
  public var block: String?
  public var kind: Kind
  /// What did not fit, by the elements of the structure that it consists of. Layout only
  /// hands them on: whoever numbered them knows what each was made of.
  public var parts: [Part]

  public init(block: String? = nil, _ kind: Kind, parts: [Part] = []) {
    self.block = block
    self.kind = kind
    self.parts = parts
  }

  public struct Part: Hashable, Sendable {
    /// As in `Tag`.
    public var element: Int
    /// What it takes; nil where it is the only part.
    public var size: Size?

    public init(element: Int, size: Size? = nil) {
      self.element = element
      self.size = size
    }
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
