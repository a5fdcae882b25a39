internal import Frames
internal import Measures

/// What stands on one page, written as a content stream, every part between
/// the marks of its owner.
struct PageContent {
  var stream: ContentStream
  var state = GraphicsState()
  let resources: Resources

  init(_ size: Size, _ resources: Resources) {
    stream = ContentStream(height: size.height)
    self.resources = resources
  }

  /// - Parameter isContinued: whether more of the same element follows elsewhere.
  mutating func add(
    _ content: MarkedContent, as mark: Mark, isContinued: Bool
  ) throws(WritingFault) {
    stream.begin(mark)
    for index in content.items.indices {
      let placed = content.items[index]
      switch placed.item {
      case .glyphs(let run):
        let endsLine = content.endsLine(index) ?? isContinued
        try add(run, at: placed.origin, endsLine: endsLine && mark.isRead)
      case .path(let path): add(path, at: placed.origin)
      case .picture(let picture): try add(picture, at: placed.origin)
      case .frame, .tagged, .artifact, .bookmark, .slot: break
      }
    }
    endText()
    stream.add("EMC\n")
  }

  mutating func beginText() {
    guard state.line == nil else { return }
    stream.add("BT\n")
    state.line = (0, 0)
  }

  mutating func endText() {
    guard state.line != nil else { return }
    stream.add("ET\n")
    state.line = nil
  }

  mutating func setFill(_ ink: Ink) {
    guard state.fill != ink else { return }
    state.fill = ink
    stream.add(ink, "rg\n")
  }
}

/// What contents change of the graphics state (ISO 32000-1, 8.4.1), as it is
/// at the start of a page.
struct GraphicsState {
  var fill = Ink.black
  var stroke = Path.Stroke(ink: .black, width: .pt(1))
  var font: (number: Int, size: Length)?
  /// By how many thousandths glyphs are wider.
  var expansion = 0
  /// In a text object: where its line starts, in thousandths of a point.
  var line: (x: Int, y: Int)?
}

extension MarkedContent {
  /// Whether the text after a run stands on another line; nil when none follows.
  fileprivate func endsLine(_ index: Int) -> Bool? {
    for next in items[(index + 1)...] {
      guard case .glyphs(let run) = next.item, !run.glyphs.isEmpty else { continue }
      return next.origin.y != items[index].origin.y
    }
    return nil
  }
}
