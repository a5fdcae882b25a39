import Flow
import Frames
import Measures

/// A block that takes a least height: room for a signature, or for a stamp.
struct AtLeast: Wrapper {
  var height: Length
  var child: any Block

  init(_ height: Length, _ child: any Block) {
    self.height = height
    self.child = child
  }

  /// Room is not white that may vanish.
  var isWhite: Bool { false }

  func layout(in region: Region, from token: Resume?) -> Outcome {
    switch child.layout(in: region, from: token) {
    case .complete(let frame):
      let needed = max(frame.size.height, height)
      guard needed <= region.height else {
        return .refused(Reason(.height(needed: needed, left: region.height)))
      }
      var higher = frame
      higher.size.height = needed
      return .complete(higher)
    case .partial:
      // Never split: the child needs more than this region has.
      return KeepTogether(child).layout(in: region, from: nil)
    case .refused(let reason):
      return .refused(reason)
    }
  }
}
