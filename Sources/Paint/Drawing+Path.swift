internal import Frames
internal import Measures
internal import PangoCairo

extension Drawing {
  /// Fills, then strokes.
  func draw(_ path: Path, at point: Point) {
    for segment in path.segments { add(segment, at: point) }
    if let ink = path.fill {
      canvas.setColor(ink)
      canvas.fill()
    }
    if let stroke = path.stroke {
      canvas.setColor(stroke.ink)
      canvas.stroke(
        width: stroke.width.points, dash: stroke.dash.map(\.points), round: stroke.round)
    }
    canvas.dropPath()
  }

  private func add(_ segment: Path.Segment, at point: Point) {
    func place(_ own: Point) -> (Double, Double) {
      let sum = point + own
      return (sum.x.points, sum.y.points)
    }
    switch segment {
    case .move(let end): canvas.move(x: place(end).0, y: place(end).1)
    case .line(let end): canvas.line(x: place(end).0, y: place(end).1)
    case .curve(let first, let second, let end):
      canvas.curve(place(first), place(second), place(end))
    case .close: canvas.close()
    }
  }
}
