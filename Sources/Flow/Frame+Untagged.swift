public import Frames

extension Frame {
  /// The same picture without elements of the structure and entries of the
  /// outline, for what is repeated and therefore no content.
  public var untagged: Frame {
    Frame(
      size: size,
      items: items.compactMap { placed in
        placed.item.untagged.map { Placed($0, at: placed.origin) }
      })
  }
}

extension Item {
  /// The same item with all tags taken off; nil for what is nothing else.
  var untagged: Item? {
    switch self {
    case .tagged(_, let frame), .artifact(_, let frame), .frame(let frame):
      .frame(frame.untagged)
    case .glyphs, .path, .picture, .slot: self
    case .bookmark: nil
    }
  }
}
