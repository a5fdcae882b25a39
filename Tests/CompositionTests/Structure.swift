import Frames
import Measures
import TestSupport

extension Frame {
  /// All elements in reading order, with their places on the page.
  var tags: [(tag: Tag, frame: Frame, at: Point)] {
    marked.compactMap { item, frame, point in
      if case .tagged(let tag, _) = item { (tag, frame, point) } else { nil }
    }
  }

  func tags(_ role: Role) -> [(tag: Tag, frame: Frame, at: Point)] { tags { $0 == role } }

  func tags(_ isWanted: (Role) -> Bool) -> [(tag: Tag, frame: Frame, at: Point)] {
    tags.filter { isWanted($0.tag.role) }
  }

  var fields: [(tag: Tag, frame: Frame, at: Point)] { tags { $0.fieldName != nil } }

  /// What is no content.
  var artifacts: [(kind: Artifact, frame: Frame, at: Point)] {
    marked.compactMap { item, frame, point in
      if case .artifact(let kind, _) = item { (kind, frame, point) } else { nil }
    }
  }

  /// Elements and artifacts in reading order.
  private var marked: [(item: Item, frame: Frame, at: Point)] {
    items.flatMap { placed -> [(item: Item, frame: Frame, at: Point)] in
      let inner: Frame
      var own: [(item: Item, frame: Frame, at: Point)] = []
      switch placed.item {
      case .tagged(_, let frame), .artifact(_, let frame):
        inner = frame
        own = [(placed.item, frame, placed.origin)]
      case .frame(let frame): inner = frame
      case .glyphs, .path, .picture, .bookmark, .slot: return []
      }
      return own + inner.marked.map { ($0.item, $0.frame, placed.origin + $0.at) }
    }
  }

  /// The texts in the frame, joined.
  var words: String { texts.map(\.text).joined() }
}
