public import Frames
internal import Measures

/// A block that is an element of the document's structure. What stands on
/// later pages carries the same tag, so that it stays one element.
public struct Tagged: Wrapper {
  public var tag: Tag
  public var child: any Block

  public init(_ tag: Tag, _ child: any Block) {
    self.tag = tag
    self.child = child
  }

  /// An element is content, even when there is only white in it.
  public var isWhite: Bool { false }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    child.layout(in: region, from: token).mapFrame { $0.tagged(tag) }
      .mapReason { $0.inside(tag.element) }
  }
}

extension Frame {
  /// A frame of the same size that holds this one as the element `tag`.
  func tagged(_ tag: Tag) -> Frame {
    Frame(size: size, items: [Placed(.tagged(tag, self), at: .zero)])
  }
}
