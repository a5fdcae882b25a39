internal import Frames
internal import Measures

/// Blocks that fill the region's height exactly, on one page: what the
/// children leave free goes to the springs among them, by weight.
///
/// Never partial. Without a spring the free height stays at the foot. In an
/// endless region a spread takes its least height.
public struct Spread: Block {
  public var children: [any Block]

  public init(_ children: [any Block]) { self.children = children }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    do throws(Reason) {
      return .complete(try filled(region))
    } catch {
      return .refused(error)
    }
  }
}

extension Spread {
  private func filled(_ region: Region) throws(Reason) -> Frame {
    var frames: [Frame] = []
    for child in children {
      frames.append(try child.natural(width: region.width, fit: region.fit))
    }
    let needed = frames.reduce(Length.zero) { $0 + $1.size.height }
    guard needed <= region.height else {
      let kind = Reason.Kind.height(needed: needed, left: region.height)
      throw Reason(kind, parts: frames.flatMap(\.parts))
    }
    let shares = region.isUnbounded ? frames.map { _ in .zero } : free(region.height - needed)
    var pile = Pile(width: region.width)
    for (frame, share) in zip(frames, shares) { pile.add(frame.extended(by: share)) }
    var frame = pile.frame
    if !region.isUnbounded { frame.size.height = region.height }
    return frame
  }

  /// The part of the free height that each child gets; in sum all of it
  /// when there is a spring.
  private func free(_ height: Length) -> [Length] {
    height.divided(by: children.map(\.stretch))
  }

  /// The name of the child that crosses the foot of the region. Of the sizes that are tried until a
  /// page holds all, nobody asks.
  func crossing(_ region: Region) -> String? {
    var token: Resume?
    let stack = Stack(children)
    if case .partial(_, let rest) = stack.layout(in: region, from: nil) { token = rest }
    guard case .refused(let reason) = stack.layout(in: region.foot, from: token) else { return nil }
    return reason.block
  }
}

extension Frame {
  func extended(by height: Length) -> Frame {
    Frame(size: Size(width: size.width, height: size.height + height), items: items)
  }
}
