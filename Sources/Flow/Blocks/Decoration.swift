internal import Frames
internal import Measures

/// A block that is no content: a rule, a box, a picture without a meaning.
public struct Decoration: Wrapper {
  public var child: any Block

  public init(_ child: any Block) { self.child = child }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    child.layout(in: region, from: token).mapFrame { frame in
      Frame(size: frame.size, items: [Placed(.artifact(.layout, frame), at: .zero)])
    }
  }
}
