import Frames
import Measures

extension Frame {
  /// What lies over something else, or nearer to an edge of the page than `margin`.
  func collisions(margin: Length) -> [String] {
    let boxes = leaves().compactMap { Box($0.origin, $0.item) }
    let inner = Box.inner(of: size, margin: margin)
    return boxes.enumerated().flatMap { index, box in
      (inner.contains(box) ? [] : ["“\(box.text)” leaves the page"])
        + boxes[..<index].filter(box.overlaps).map { "“\(box.text)” lies over “\($0.text)”" }
    }
  }
}

/// Where a run of glyphs stands, from cap height to below the baseline.
struct Box {
  var left, top, right, bottom: Length
  var text: String

  init?(_ origin: Point, _ item: Item) {
    guard case .glyphs(let run) = item, !run.text.allSatisfy({ $0 == " " }) else { return nil }
    left = origin.x
    right = origin.x + run.advance
    top = origin.y - run.size * 7 / 10
    bottom = origin.y + run.size / 10
    text = run.text
  }

  private init(left: Length, top: Length, right: Length, bottom: Length) {
    (self.left, self.top, self.right, self.bottom, text) = (left, top, right, bottom, "")
  }

  static func inner(of size: Size, margin: Length) -> Box {
    Box(left: margin, top: margin, right: size.width - margin, bottom: size.height - margin)
  }

  func contains(_ other: Box) -> Bool {
    other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
