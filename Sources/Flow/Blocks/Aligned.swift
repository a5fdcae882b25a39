internal import Frames
public import Measures

/// A block in a limited width, placed left, in the centre or right.
public struct Aligned: Wrapper {
  public var alignment: HorizontalAlignment
  /// The most that the child may be wide; nil for the whole region.
  public var width: Length?
  public var child: any Block

  public init(
    _ alignment: HorizontalAlignment, width: Length? = nil, _ child: any Block
  ) {
    self.alignment = alignment
    self.width = width
    self.child = child
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    let limit = min(width ?? region.width, region.width)
    return child.layout(in: region.with(width: limit), from: token).mapFrame { frame in
      let x = alignment.leading(of: region.width - frame.size.width)
      return Frame(size: Size(width: region.width, height: frame.size.height))
        .adding(.frame(frame), at: Point(x: x, y: .zero))
    }
  }
}
