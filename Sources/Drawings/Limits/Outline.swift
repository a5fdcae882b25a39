internal import Glibc

/// A shape as chains of straight edges, near enough for its cost.
struct Outline {
  private(set) var chains: [[Point]] = []
  /// All points that it lies between.
  private(set) var hull: [Point] = []
  private(set) var segments = 0

  init(_ shape: Shape, _ matrix: Matrix) {
    switch shape {
    case .path(let path): add(path, matrix)
    case .rectangle(let box, nil, nil): add(Outline.corners(of: box).map { matrix($0) })
    case .rectangle(let box, _, _): addOval(in: box, matrix)
    case .circle(let center, let radius):
      addOval(in: Box(around: center, rx: radius, ry: radius), matrix)
    case .ellipse(let center, let rx, let ry):
      addOval(in: Box(around: center, rx: rx, ry: ry), matrix)
    case .line(let start, let end): add([start, end].map { matrix($0) })
    case .polyline(let points): add(points.map { matrix($0) })
    case .polygon(let points): add((points + points.prefix(1)).map { matrix($0) })
    }
  }

  /// Whether it is one rectangle whose sides lie along the axes.
  var isUpright: Bool {
    guard chains.count == 1, (5...6).contains(chains[0].count) else { return false }
    let sides = zip(chains[0], chains[0].dropFirst()).map { $1 - $0 }
    return sides.allSatisfy { $0.x == 0 || $0.y == 0 }
  }

  var edgeCount: Int { chains.reduce(0) { $0 + max(0, $1.count - 1) } }

  var length: Double {
    chains.reduce(0) { sum, chain in
      zip(chain, chain.dropFirst()).reduce(sum) { $0 + ($1.1 - $1.0).length }
    }
  }

  /// The smallest upright rectangle about it; nil of nothing.
  var bounds: Box? {
    guard let first = hull.first else { return nil }
    var (low, high) = (first, first)
    for point in hull {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    return Box(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }

  /// Of its bounds, as far as they lie in a box.
  func area(in box: Box) -> Double {
    guard let own = bounds else { return 0 }
    let width = min(own.x + own.width, box.x + box.width) - max(own.x, box.x)
    let height = min(own.y + own.height, box.y + box.height) - max(own.y, box.y)
    return max(0, width) * max(0, height)
  }
}

extension Outline {
  private mutating func add(_ chain: [Point]) {
    chains.append(chain)
    hull += chain
    segments += max(0, chain.count - 1)
  }

  /// The first once more at the end.
  private static func corners(of box: Box) -> [Point] {
    [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map { (x, y) in
      Point(x: box.x + box.width * x, y: box.y + box.height * y)
    }
  }

  /// Four quarters, as whoever draws it has them.
  private mutating func addOval(in box: Box, _ matrix: Matrix) {
    let ring = Outline.circle.map { point in
      matrix(Point(x: box.x + box.width * point.x, y: box.y + box.height * point.y))
    }
    chains.append(ring)
    hull += Outline.corners(of: box).map { matrix($0) }
    segments += 4
  }

  /// In the unit square; the first once more at the end.
  private static let circle = (0...16).map { index in
    let angle = Double(index % 16) * .pi / 8
    return Point(x: 0.5 + cos(angle) / 2, y: 0.5 + sin(angle) / 2)
  }

  private mutating func add(_ path: [Segment], _ matrix: Matrix) {
    var chain: [Point] = []
    segments += path.count
    func close(_ chain: inout [Point]) {
      if chain.count > 1 { chains.append(chain) }
      chain = []
    }
    var start = Point(x: 0, y: 0)
    for segment in path {
      let from = chain.last ?? start
      switch segment {
      case .move(let end):
        close(&chain)
        start = matrix(end)
        chain = [start]
        hull.append(start)
        continue
      case .close:
        chain.append(start)
        close(&chain)
        chain = [start]
        continue
      default: break
      }
      let points = segment.points(from: from, matrix)
      hull += points.hull
      chain += points.chain
    }
    close(&chain)
  }
}

extension Segment {
  /// Behind a point.
  fileprivate func points(
    from start: Point, _ matrix: Matrix
  ) -> (chain: [Point], hull: [Point]) {
    switch self {
    case .move(let end), .line(let end):
      let end = matrix(end)
      return ([end], [end])
    case .curve(let first, let second, let end):
      return Segment.curve(start, matrix(first), matrix(second), to: matrix(end))
    case .quadratic(let control, let end):
      let (control, end) = (matrix(control), matrix(end))
      return Segment.curve(start, control, control, to: end)
    case .arc(let arc, let end): return Segment.arc(arc, start, matrix(end), scale: matrix.scale)
    case .close: return ([], [])
    }
  }

  /// Quarters of a Bézier curve.
  private static func curve(
    _ a: Point, _ b: Point, _ c: Point, to d: Point
  ) -> (chain: [Point], hull: [Point]) {
    let chain = [0.25, 0.5, 0.75].map { t in
      let s = 1 - t
      let (f, g, h, i) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
      return Point(
        x: f * a.x + g * b.x + h * c.x + i * d.x, y: f * a.y + g * b.y + h * c.y + i * d.y)
    }
    return (chain + [d], [b, c, d])
  }

  /// A triangle that reaches as far as the arc may.
  private static func arc(
    _ arc: Arc, _ start: Point, _ end: Point, scale: Double
  ) -> (chain: [Point], hull: [Point]) {
    let way = end - start
    let chord = way.length
    let radius = max(arc.rx, arc.ry) * scale
    let depth = arc.isLarge ? max(2 * radius, chord) : min(2 * radius, chord)
    let across = chord > 0 ? Point(x: -way.y / chord, y: way.x / chord) : Point(x: 1, y: 0)
    let side = arc.isClockwise ? 1.0 : -1
    let top = Point(
      x: start.x + way.x / 2 - across.x * depth * side,
      y: start.y + way.y / 2 - across.y * depth * side)
    return ([top, end], [top, end])
  }
}

extension Box {
  fileprivate init(around center: Point, rx: Double, ry: Double) {
    self.init(x: center.x - rx, y: center.y - ry, width: 2 * rx, height: 2 * ry)
  }
}
