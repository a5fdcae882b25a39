internal import Measures

/// Where the rings' values are written: like heights on a map, in a gap of
/// the ring's own line, all in one sector; else beside the line. A ring whose
/// value finds no free place stays without: the values of the data stand at
/// their axes, and no data may make a chart impossible.
struct RingNames {
  /// A box for every ring that is named.
  let boxes: [Box?]
  private let figure: RadarFigure

  init(_ figure: RadarFigure, _ occupied: Occupied) {
    self.figure = figure
    let sectors = (0..<figure.count).map { sector in
      (
        sector,
        cost: figure.plot.rings.count { ring in
          !occupied.isFree(RingNames.box(figure, ring, sector, shift: 0))
        }
      )
    }
    // One sector for all, so that they read as a scale.
    let sector = sectors.min { ($0.cost, $0.0) < ($1.cost, $1.0) }?.0 ?? 0
    var occupied = occupied
    var boxes: [Box?] = []
    for ring in figure.plot.rings {
      let box = RingNames.place(figure, ring, sector, occupied)
      boxes.append(box)
      if let box { occupied.boxes.append(box) }
    }
    self.boxes = boxes
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
  private static func place(
    _ figure: RadarFigure, _ ring: ShapedMark, _ sector: Int, _ occupied: Occupied
  ) -> Box? {
    if ring.line.runs.isEmpty { return nil }
    return [0, -1, 1].lazy.map { box(figure, ring, sector, shift: $0) }
      .first { occupied.isFree($0) }
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
