public import Frames

/// Something that can be laid out. The whole protocol of layout is one pure
/// function: the same block, region and token always give the same outcome.
/// Height is never asked separately; an outcome carries the finished frame.
public protocol Block: Sendable {
  /// Must stand on the same page as the beginning of its next sibling.
  var keepWithNext: Bool { get }
  /// Must stand on a page with the end of its previous sibling.
  var keepWithPrevious: Bool { get }
  /// Whether it is nothing but white, which vanishes at the edge of a page and
  /// across which keeps reach.
  var isWhite: Bool { get }
  /// Its part of the free height of a `Spread`; 0 takes none.
  var stretch: Int { get }
  /// Where its content begins, behind white that a page does not begin with; nil at its beginning.
  var contentStart: Resume? { get }
  /// How wide it is by itself; zero of what fits any width.
  var contentWidth: ContentWidth { get }

  func layout(in region: Region, from token: Resume?) -> Outcome
}

extension Block {
  public var keepWithNext: Bool { false }
  public var keepWithPrevious: Bool { false }
  public var isWhite: Bool { false }
  public var stretch: Int { 0 }
  public var contentStart: Resume? { nil }
  public var contentWidth: ContentWidth { ContentWidth() }
}

/// A block around another one: what it does not say itself is what that one says.
public protocol Wrapper: Block {
  var child: any Block { get }
}

extension Wrapper {
  public var keepWithNext: Bool { child.keepWithNext }
  public var keepWithPrevious: Bool { child.keepWithPrevious }
  public var isWhite: Bool { child.isWhite }
  public var stretch: Int { child.stretch }
  public var contentStart: Resume? { child.contentStart }
  public var contentWidth: ContentWidth { child.contentWidth }
}

/// What came of laying out a block in one region.
public enum Outcome: Hashable, Sendable {
  /// All of it, or all that was left of it.
  case complete(Frame)
  /// A part; the rest starts at the token, in the next region.
  case partial(Frame, Resume)
  /// Nothing was placed. Ask again in a fresh region; if this one was
  /// fresh, the block can never be laid out.
  case refused(Reason)
}
