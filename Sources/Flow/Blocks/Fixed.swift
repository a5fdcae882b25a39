public import Frames
internal import Measures

/// A frame that is ready, such as a picture. Never split, never scaled.
public struct Fixed: Block {
  public var frame: Frame

  public init(_ frame: Frame) { self.frame = frame }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    guard frame.size.width <= region.width else {
      return .refused(
        Reason(.width(text: "", needed: frame.size.width, measure: region.width)))
    }
    return .whole(frame, in: region)
  }
}
