/// A static drawing: what is left of an SVG file when everything that a picture on paper does
/// not need is gone. Made by `Drawing.read`, written by `text`.
public struct Drawing: Sendable {
  /// In thousandths of a user unit, as it wants to be shown; only the ratio matters.
  public var width: Int
  public var height: Int
  /// What it takes to draw it, in limits of `Budget` that it exhausts.
  public internal(set) var cost = 0.0
  /// The element `svg` itself.
  var root: Node
}

/// An element, all of whose attributes are known.
struct Node: Sendable {
  var kind: Kind
  /// As the file calls it.
  var id: String?
  var style = Style()
  var transform: [Transform] = []
  var children: [Node] = []
  /// Of the file.
  var line: Int

  enum Kind: Sendable {
    case group
    /// Not drawn where it stands.
    case definitions
    case shape(Shape)
    case use(String, Frame)
    /// An `svg` element.
    case viewport(Frame, Fit)
    case symbol(Fit)
    /// Whether its lengths are parts of what is clipped.
    case clip(isOfBox: Bool)
    case gradient(Gradient)
    case stop(Double)
    /// Cannot be drawn, and need not be while nothing that is drawn shows it.
    case refused(DrawingFault)
  }

  /// What is not said is nil.
  struct Frame: Sendable {
    var x: Double?
    var y: Double?
    var width: Double?
    var height: Double?
  }
}

/// How a part of the plane fills a frame (SVG 1.1, 7.7 and 7.8).
struct Fit: Sendable {
  var box: Box?
  /// One of `aligns`, perhaps with "meet" or "slice" behind it.
  var align: String?

  static let aligns: Set<String> = [
    "none", "xMinYMin", "xMidYMin", "xMaxYMin", "xMinYMid", "xMidYMid", "xMaxYMid", "xMinYMax",
    "xMidYMax", "xMaxYMax",
  ]
}

struct Box: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var longest: Double { max(width, height) }
  var diagonal: Double { (width * width + height * height).squareRoot() }
  var center: Point { Point(x: x + width / 2, y: y + height / 2) }
}

/// In user units.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  static func + (_ a: Point, _ b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (_ a: Point, _ b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }

  /// From where both are 0.
  var length: Double { (x * x + y * y).squareRoot() }
}

/// In user units, at absolute places.
enum Shape: Sendable {
  case path([Segment])
  /// The radii of the corners are nil where they are not said.
  case rectangle(Box, rx: Double?, ry: Double?)
  case circle(Point, Double)
  case ellipse(Point, rx: Double, ry: Double)
  case line(Point, Point)
  case polyline([Point])
  case polygon([Point])
}

enum Segment: Sendable {
  case move(Point)
  case line(Point)
  case curve(Point, Point, Point)
  case quadratic(Point, Point)
  case arc(Arc, Point)
  case close
}

/// A part of an ellipse (SVG 1.1, 8.3.8).
struct Arc: Sendable {
  var rx: Double
  var ry: Double
  /// In degrees.
  var turn: Double
  var isLarge: Bool
  var isClockwise: Bool
}

enum Transform: Sendable {
  case matrix(Matrix)
  case translate(Double, Double)
  case scale(Double, Double)
  /// In degrees, about a point.
  case rotate(Double, Point?)
  case skewX(Double)
  case skewY(Double)
}

struct Gradient: Sendable {
  var isRadial: Bool
  /// Whether its lengths are parts of what is filled; nil when that is not said.
  var isOfBox: Bool?
  var transform: [Transform] = []
  /// "repeat" or "reflect" of one that begins anew behind its end; else it just goes on.
  var spread: String?
  /// By their names, of `Gradient.names`.
  var lengths: [String: Double] = [:]

  static let linear = ["x1", "y1", "x2", "y2"]
  static let radial = ["cx", "cy", "r", "fx", "fy", "fr"]
}
