internal import Measures

/// Where the rings' values are written: like heights on a map, in a gap of
/// the ring's own line, all in one sector; else beside the line. The sector is
/// the one in which most of them have a place. A ring whose
/// value finds no free place stays without: the values of the data stand at
/// their axes, and no data may make a chart impossible.
struct RingNames {
  /// A box for every ring that is named.
  let boxes: [Box?]
  private let figure: RadarFigure

  init(_ figure: RadarFigure, _ occupied: Occupied) {
    self.figure = figure
    // One sector for all, so that they read as a scale.
    let scales = (0..<figure.count).map { RingNames.places(figure, $0, occupied) }
    func cost(_ places: [Place?]) -> (missing: Int, beside: Int) {
      (places.count { $0 == nil }, places.count { $0 != nil && $0?.shift != 0 })
    }
    let best = scales.indices.min {
      let (a, b) = (cost(scales[$0]), cost(scales[$1]))
      return (a.missing, a.beside, $0) < (b.missing, b.beside, $1)
    }
    boxes = best.map { scales[$0].map { $0?.box } } ?? []
  }

  /// The line of a ring, without what lies under its name.
  func sides(_ ring: Int) -> [Segment] {
    let mark = figure.plot.rings[ring]
    return (0..<figure.count).flatMap { sector -> [Segment] in
      let side = figure.side(mark.value, sector)
      guard let box = boxes[ring] else { return [side] }
      return side.outside(box.grown(by: mark.line.size / 6))
    }
  }
}

extension RingNames {
  private struct Place {
    var box: Box
    var shift: Int
  }

  /// Where the rings' values may stand in a sector, from the innermost.
  private static func places(
    _ figure: RadarFigure, _ sector: Int, _ occupied: Occupied
  ) -> [Place?] {
    var occupied = occupied
    return figure.plot.rings.map { ring in
      if ring.line.runs.isEmpty { return nil }
      let place = [0, -1, 1].lazy
        .map { Place(box: box(figure, ring, sector, shift: $0), shift: $0) }
        .first { occupied.isFree($0.box.grown(by: ring.line.size / 4)) }
      if let place { occupied.boxes.append(place.box) }
      return place
    }
  }

  /// - Parameter shift: 0 on the line, -1 inside, 1 outside of it.
  private static func box(
    _ figure: RadarFigure, _ ring: ShapedMark, _ sector: Int, shift: Int
  ) -> Box {
    let size = Size(width: ring.line.width, height: ring.line.size)
    let away = Direction(2 * sector + 1, of: 2 * figure.count)
      .point(at: (ring.line.size * 2 / 3 + size.width / 4) * shift)
    return Box(centre: figure.side(ring.value, sector).point(1, of: 2) + away, size: size)
  }
}
