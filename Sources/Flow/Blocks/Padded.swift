internal import Frames
public import Measures

/// A block with white around it. The insets stand in every region that the
/// block runs over.
public struct Padded: Wrapper {
  public var insets: Insets
  public var child: any Block

  public init(_ insets: Insets, _ child: any Block) {
    self.insets = insets
    self.child = child
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    let width = max(.zero, region.width - insets.horizontal)
    let inner = region.with(width: width)
      .reserving(insets.vertical, above: insets.top)
    guard inner.height >= .zero else {
      return .refused(Reason(.height(needed: insets.vertical, left: region.height)))
    }
    return child.layout(in: inner, from: token)
      .mapFrame { padded($0, width: region.width) }
      .mapReason { $0.adding(insets.vertical) }
  }

  private func padded(_ frame: Frame, width: Length) -> Frame {
    let size = Size(width: width, height: frame.size.height + insets.vertical)
    guard !frame.items.isEmpty else { return Frame(size: size) }
    return Frame(size: size)
      .adding(.frame(frame), at: Point(x: insets.left, y: insets.top))
  }
}
