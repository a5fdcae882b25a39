internal import Frames
internal import Measures

extension Path {
  /// A disc, of four curves.
  static func dot(_ centre: Point, radius: Length, fill: Ink, stroke: Stroke? = nil) -> Path {
    // 4/3 (√2 - 1), for a curve that is a quarter of a circle to 1/3000.
    let pull = Rational(5523, over: 10000).of(radius)
    func at(_ x: Length, _ y: Length) -> Point { centre + Point(x: x, y: y) }
    let (r, p) = (radius, pull)
    return Path(
      [
        .move(at(r, .zero)),
        .curve(at(r, p), at(p, r), at(.zero, r)), .curve(at(-p, r), at(-r, p), at(-r, .zero)),
        .curve(at(-r, -p), at(-p, -r), at(.zero, -r)), .curve(at(p, -r), at(r, -p), at(r, .zero)),
        .close,
      ], fill: fill, stroke: stroke)
  }
}
