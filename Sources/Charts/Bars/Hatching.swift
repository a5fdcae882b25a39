internal import Frames
internal import Measures

extension Path {
  /// Slanting lines in a box, cut at its edges.
  static func hatching(in box: Box, every step: Length, _ stroke: Stroke) -> Path {
    let (width, height) = (box.size.width, box.size.height)
    var segments: [Segment] = []
    var reach = step / 2
    while reach < width + height {
      let upper = Point(x: min(reach, width), y: max(reach - width, .zero))
      let lower = Point(x: max(reach - height, .zero), y: min(reach, height))
      segments += [.move(box.corner + upper), .line(box.corner + lower)]
      reach += step
    }
    return Path(segments, stroke: stroke)
  }
}
