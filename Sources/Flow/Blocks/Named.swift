internal import Frames
internal import Measures

/// A block with the name that the template gives it, for reasons.
public struct Named: Wrapper {
  public var name: String
  public var child: any Block

  public init(_ name: String, _ child: any Block) {
    self.name = name
    self.child = child
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    child.layout(in: region, from: token).mapReason { $0.named(name) }
  }
}
