/// A place on a page, from the top left corner, y growing downwards.
public struct Point: Hashable, Sendable {
  public var x: Length
  public var y: Length

  public init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }

  public static let zero = Point(x: .zero, y: .zero)

  public static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
}

/// Width and height.
public struct Size: Hashable, Sendable {
  public var width: Length
  public var height: Length

  public init(width: Length, height: Length) {
    self.width = width
    self.height = height
  }

  public static let zero = Size(width: .zero, height: .zero)
}

/// Margins on four sides.
public struct Insets: Hashable, Sendable {
  public var top: Length
  public var right: Length
  public var bottom: Length
  public var left: Length

  public init(top: Length, right: Length, bottom: Length, left: Length) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  public init(_ all: Length) { self.init(top: all, right: all, bottom: all, left: all) }

  public static let zero = Insets(.zero)

  public var horizontal: Length { left + right }
  public var vertical: Length { top + bottom }
}
