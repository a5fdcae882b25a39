public import Measures

/// Lines and areas: segments, and how they are filled and stroked.
public struct Path: Hashable, Sendable {
  public var segments: [Segment]
  public var fill: Ink?
  public var stroke: Stroke?

  public init(_ segments: [Segment], fill: Ink? = nil, stroke: Stroke? = nil) {
    self.segments = segments
    self.fill = fill
    self.stroke = stroke
  }

  public enum Segment: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  /// A line along the path. `dash` alternates painted and blank lengths and
  /// is empty for a solid line; `round` ends make dots of zero-length dashes.
  public struct Stroke: Hashable, Sendable {
    public var ink: Ink
    public var width: Length
    public var dash: [Length]
    public var round: Bool

    public init(ink: Ink, width: Length, dash: [Length] = [], round: Bool = false) {
      self.ink = ink
      self.width = width
      self.dash = dash
      self.round = round
    }
  }
}

extension Path {
  /// The rectangle from the origin to `size`.
  public static func rectangle(_ size: Size, fill: Ink? = nil, stroke: Stroke? = nil) -> Path {
    Path(
      [
        .move(.zero), .line(Point(x: size.width, y: .zero)),
        .line(Point(x: size.width, y: size.height)), .line(Point(x: .zero, y: size.height)),
        .close,
      ], fill: fill, stroke: stroke)
  }

  /// A line from the origin to the right.
  public static func rule(length: Length, _ stroke: Stroke) -> Path {
    Path([.move(.zero), .line(Point(x: length, y: .zero))], stroke: stroke)
  }
}
