public import Frames
internal import Measures

/// A block to whose beginning an entry of the outline leads. What stands on
/// later pages carries no entry of its own.
public struct Bookmarked: Wrapper {
  public var bookmark: Bookmark
  public var child: any Block

  public init(_ bookmark: Bookmark, _ child: any Block) {
    self.bookmark = bookmark
    self.child = child
  }

  /// Its entry must not be lost.
  public var isWhite: Bool { false }
  public var contentStart: Resume? { nil }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    let outcome = child.layout(in: region, from: token)
    guard token == nil else { return outcome }
    return outcome.mapFrame { frame in
      Frame(
        size: frame.size,
        items: [Placed(.bookmark(bookmark), at: .zero), Placed(.frame(frame), at: .zero)])
    }
  }
}
