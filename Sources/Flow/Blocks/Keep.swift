internal import Frames
internal import Measures

/// A block that is never split. It takes its natural height, white at its
/// end included.
public struct KeepTogether: Wrapper {
  public var child: any Block

  public init(_ child: any Block) { self.child = child }

  /// What is asked to be kept stays, white or not.
  public var isWhite: Bool { false }
  public var contentStart: Resume? { nil }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    do throws(Reason) {
      let frame = try child.natural(width: region.width, fit: region.fit, top: region.top)
      return .whole(frame, in: region)
    } catch {
      return .refused(error)
    }
  }
}

/// A block that must stand on the page on which its next sibling begins.
public struct KeepWithNext: Wrapper {
  public var child: any Block

  public init(_ child: any Block) { self.child = child }

  public var keepWithNext: Bool { true }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    child.layout(in: region, from: token)
  }
}

/// A block that never begins a page alone: the end of its previous sibling, two rows of a table or
/// as many lines as a paragraph may leave, goes with it where both have room on a page.
public struct KeepWithPrevious: Wrapper {
  public var child: any Block

  public init(_ child: any Block) { self.child = child }

  public var keepWithPrevious: Bool { true }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    child.layout(in: region, from: token)
  }
}
