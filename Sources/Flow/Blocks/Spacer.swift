internal import Frames
public import Measures

/// White of a height, the first to give way. A `Stack` drops it when the page ends before,
/// inside or right after it; a page never begins with the space that stood
/// before the break.
public struct Spacer: Block {
  public var height: Length

  public init(_ height: Length) { self.height = height }

  public var isWhite: Bool { true }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    let height = region.fit.white(height)
    return .whole(Frame(size: Size(width: region.width, height: height)), in: region)
  }
}

/// An area that is left free, to sign in: it gives way as white does, but not with the type, and
/// not below its least height.
public struct Clearing: Block {
  public var height: Length
  public var least: Length

  public init(_ height: Length, least: Length = .zero) {
    self.height = height
    self.least = least
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    let height = max(height.percent(region.fit.white), least)
    return .whole(Frame(size: Size(width: region.width, height: height)), in: region)
  }
}

/// White that shares the free height of a `Spread` by weight, and never
/// takes less than its minimum. Anywhere else a spacer of its minimum.
public struct Spring: Block {
  public var minimum: Length
  /// Its part of the free height; 0 keeps the minimum.
  public var weight: Int

  public init(minimum: Length = .zero, weight: Int = 1) {
    self.minimum = minimum
    self.weight = max(0, weight)
  }

  public var isWhite: Bool { true }
  public var stretch: Int { weight }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    Spacer(minimum).layout(in: region, from: token)
  }
}
