internal import Measures

/// A unit vector, y downwards, in 2^-30ths: sine and cosine by whole
/// numbers, since those of the C library may differ from machine to machine.
struct Direction: Hashable, Sendable {
  let x: Int
  let y: Int

  static let one = 1 << 30

  /// `part` of `parts` of a turn, clockwise from the top.
  init(_ part: Int, of parts: Int) {
    let (quarter, rest) = (4 * part).quotientAndRemainder(dividingBy: parts)
    // The angle in this quarter is rest / parts of a right angle.
    let (sine, cosine) = Direction.quarter(rest, of: parts)
    switch quarter % 4 {
    case 0: (x, y) = (sine, -cosine)
    case 1: (x, y) = (cosine, sine)
    case 2: (x, y) = (-sine, cosine)
    default: (x, y) = (-cosine, -sine)
    }
  }

  /// The point at a distance from the origin, rounded half up.
  func point(at distance: Length) -> Point {
    Point(x: Direction.part(x, of: distance), y: Direction.part(y, of: distance))
  }

  /// So many 2^-30ths of a length, rounded half up.
  static func part(_ part: Int, of length: Length) -> Length {
    Length(units: (length.units * part + one / 2) >> 30)
  }
}

extension Direction {
  private static func quarter(_ part: Int, of parts: Int) -> (sine: Int, cosine: Int) {
    if 2 * part > parts {
      let mirrored = eighth(parts - part, of: parts)
      return (mirrored.cosine, mirrored.sine)
    }
    return eighth(part, of: parts)
  }

  /// By Taylor's series, for angles up to half a right angle; every product
  /// is below 2^61.
  private static func eighth(_ part: Int, of parts: Int) -> (sine: Int, cosine: Int) {
    let angle = rightAngle * part / parts
    var term = one
    var (sine, cosine) = (0, one)
    for power in 1...12 {
      term = term * angle / one / power
      let sign = power % 4 < 2 ? 1 : -1
      if power % 2 == 1 { sine += sign * term } else { cosine += sign * term }
    }
    return (sine, cosine)
  }

  /// π/2 in 2^-30ths.
  private static let rightAngle = 1_686_629_713
}
