extension Gradient {
  /// How far it may go from one dot of a picture to the next, in parts of what it goes through:
  /// whoever draws dots counts them in 16 bits.
  private static let steepest = 32_000.0
  /// A small picture on a coarse proof.
  private static let fewestDots = 20.0

  /// Whether it changes too fast for a picture to be drawn in dots.
  ///
  /// - Parameters:
  ///   - outline: of what it colours, in that shape's own units.
  ///   - hasInside: whether what it colours is as wide and high as the outline; a line is not.
  func isTooSteep(
    on outline: Outline, hasInside: Bool, _ brush: Brush, in picture: Box
  ) -> Bool {
    var matrix = brush.matrix
    var reach = lengths.values.map(abs).max() ?? 0
    if isOfBox ?? true {
      guard var box = outline.bounds else { return false }
      // What is thinner than a dot has none.
      if hasInside {
        let least = max(box.longest, picture.longest / 1e4)
        (box.width, box.height) = (least, least)
      }
      matrix = matrix * Matrix(a: box.width, d: box.height, e: box.x, f: box.y)
    } else {
      reach = max(reach, brush.width, brush.height)
    }
    matrix = matrix * transform.matrix
    let determinant = abs(matrix.a * matrix.d - matrix.b * matrix.c)
    guard determinant > 0 else { return false }
    let widest = [matrix.a, matrix.b, matrix.c, matrix.d].map(abs).max() ?? 0
    let steps = widest / determinant * picture.longest / Gradient.fewestDots
    return !(steps / max(1, reach / 8192) < Gradient.steepest)
  }

  /// How often one that begins anew does so, at most, from one corner of a picture to the other;
  /// 1 for any other.
  func turns(on outline: Outline, _ brush: Brush, in picture: Box) -> Double {
    guard spread != nil else { return 1 }
    var matrix = brush.matrix
    if isOfBox ?? true, let box = outline.bounds {
      matrix = matrix * Matrix(a: box.width, d: box.height, e: box.x, f: box.y)
    }
    matrix = matrix * transform.matrix
    let determinant = abs(matrix.a * matrix.d - matrix.b * matrix.c)
    // What has no inside is not painted.
    guard determinant > 0 else { return 1 }
    let turn = turn(isOfBox ?? true ? Box(x: 0, y: 0, width: 1, height: 1) : brush.viewport)
    return turn > 0 ? max(1, picture.diagonal * matrix.scale / determinant / turn) : .infinity
  }

  /// How far it goes before it begins anew, where that is nearest, in its own units.
  ///
  /// - Parameter whole: what its lengths are parts of where they are not said.
  private func turn(_ whole: Box) -> Double {
    func at(_ names: [String], _ point: Point) -> Point {
      Point(x: lengths[names[0]] ?? point.x, y: lengths[names[1]] ?? point.y)
    }
    let (corner, right) = (Point(x: 0, y: 0), Point(x: whole.width, y: 0))
    guard isRadial else { return (at(["x2", "y2"], right) - at(["x1", "y1"], corner)).length }
    let center = at(["cx", "cy"], whole.center)
    let radius = lengths["r"] ?? whole.diagonal / 8.0.squareRoot()
    return radius - (lengths["fr"] ?? 0) - (at(["fx", "fy"], center) - center).length
  }
}
