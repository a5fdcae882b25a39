internal import Frames
public import Measures

/// A block that is nothing but white. It vanishes where a stack breaks, and
/// keep-with-next reaches across it.
public protocol Spacing: Block {}

/// White of a fixed height. A `Stack` drops it when the page ends before,
/// inside or right after it; a page never begins with the space that stood
/// before the break.
public struct Spacer: Spacing {
  public var height: Length

  public init(_ height: Length) { self.height = height }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    .whole(Frame(size: Size(width: region.width, height: height)), in: region)
  }
}

/// White that shares the free height of a `Spread` by weight, and never
/// takes less than its minimum. Anywhere else a spacer of its minimum.
public struct Spring: Spacing {
  public var minimum: Length
  /// Its part of the free height; 0 keeps the minimum.
  public var weight: Int

  public init(minimum: Length = .zero, weight: Int = 1) {
    self.minimum = minimum
    self.weight = max(0, weight)
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    Spacer(minimum).layout(in: region, from: token)
  }
}
