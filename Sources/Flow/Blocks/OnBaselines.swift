internal import Frames
public import Measures

/// A block that is set lower, to a grid of lines so far apart from the top of a page's text on, so
/// that the lines of columns side by side and of facing pages stand level.
///
/// Where the region does not know its place on a page, and where text has given way, it stands
/// where it would without.
public struct OnBaselines: Wrapper {
  public var distance: Length
  public var edge: Edge
  public var child: any Block

  public enum Edge: Sendable {
    /// It begins on the grid: text whose leading is the grid's.
    case top
    /// It ends there, so that what follows does not stand off: a heading.
    case bottom
  }

  public init(every distance: Length, _ edge: Edge, _ child: any Block) {
    self.distance = distance
    self.edge = edge
    self.child = child
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    guard let top = region.top, distance > .zero, !region.fit.changesText else {
      return child.layout(in: region, from: token)
    }
    var end = top
    if edge == .bottom {
      let outcome = child.layout(in: region, from: token)
      guard case .complete(let frame) = outcome else { return outcome }
      end = top + frame.size.height
    }
    let white = Length(units: (distance.units - end.units % distance.units) % distance.units)
    return child.layout(in: region.reserving(white, above: white), from: token)
      .mapFrame { $0.below(white) }
      .mapReason { $0.adding(white) }
  }
}

extension Frame {
  fileprivate func below(_ white: Length) -> Frame {
    guard white > .zero else { return self }
    return Frame(size: Size(width: size.width, height: size.height + white))
      .adding(.frame(self), at: Point(x: .zero, y: white))
  }
}
