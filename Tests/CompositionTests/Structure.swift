import Frames
import Measures
import TestSupport

extension Frame {
  /// All tags in reading order, with their places on the page.
  var tags: [(tag: Tag, frame: Frame, at: Point)] {
    items.flatMap { placed -> [(tag: Tag, frame: Frame, at: Point)] in
      switch placed.item {
      case .tagged(let tag, let inner):
        [(tag, inner, placed.origin)]
          + inner.tags.map { ($0.tag, $0.frame, placed.origin + $0.at) }
      case .frame(let inner):
        inner.tags.map { ($0.tag, $0.frame, placed.origin + $0.at) }
      case .glyphs, .path, .picture, .bookmark: []
      }
    }
  }

  func tags(_ role: Role) -> [(tag: Tag, frame: Frame, at: Point)] {
    tags.filter { $0.tag.role == role }
  }

  /// The texts in the frame, joined.
  var words: String { texts.map(\.text).joined() }
}
