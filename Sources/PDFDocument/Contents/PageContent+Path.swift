internal import Frames
internal import Measures

extension PageContent {
  /// Filled, then stroked (ISO 32000-1, 8.5).
  mutating func add(_ path: Path, at point: Point) {
    guard path.fill != nil || path.stroke != nil else { return }
    endText()
    if let ink = path.fill { setFill(ink) }
    if let stroke = path.stroke { setStroke(stroke) }
    for segment in path.segments { stream.add(segment, at: point) }
    switch (path.fill, path.stroke) {
    case (_?, _?): stream.add("B\n")
    case (_?, nil): stream.add("f\n")
    default: stream.add("S\n")
    }
  }

  private mutating func setStroke(_ stroke: Path.Stroke) {
    let old = state.stroke
    if stroke.ink != old.ink { stream.add(stroke.ink, "RG\n") }
    if stroke.width != old.width {
      stream.add(stroke.width)
      stream.add("w\n")
    }
    if stroke.dash != old.dash { stream.add(dash: stroke.dash) }
    if stroke.round != old.round { stream.add(stroke.round ? "1 J 1 j\n" : "0 J 0 j\n") }
    state.stroke = stroke
  }
}

extension ContentStream {
  fileprivate mutating func add(dash: [Length]) {
    add("[")
    for length in dash { add(length) }
    add("]0 d\n")
  }

  fileprivate mutating func add(_ segment: Path.Segment, at point: Point) {
    switch segment {
    case .move(let end):
      add(point + end)
      add("m\n")
    case .line(let end):
      add(point + end)
      add("l\n")
    case .curve(let first, let second, let end):
      for own in [first, second, end] { add(point + own) }
      add("c\n")
    case .close: add("h\n")
    }
  }
}
