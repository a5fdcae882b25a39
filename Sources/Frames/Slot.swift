public import Measures

/// A place for a line that follows from where the pages end. It is filled
/// once they are known: no finished document has one.
public struct Slot: Hashable, Sendable {
  /// Which of the lines of its document.
  public var line: Int
  /// After how many rows it stands.
  public var count: Int
  public var size: Size

  public init(line: Int, count: Int, size: Size) {
    self.line = line
    self.count = count
    self.size = size
  }
}

extension Frame {
  /// The frame with what `make` gives in the place of each slot. It comes of
  /// the division into pages and is no content.
  public func filled<Fault>(_ make: (Slot) throws(Fault) -> Frame) throws(Fault) -> Frame {
    try changed(make) ?? self
  }

  /// Nil when there is no slot in it.
  fileprivate func changed<Fault>(
    _ make: (Slot) throws(Fault) -> Frame
  ) throws(Fault) -> Frame? {
    var copy: Frame?
    for (index, placed) in items.enumerated() {
      guard let item = try placed.item.changed(make) else { continue }
      copy = copy ?? self
      copy?.items[index].item = item
    }
    return copy
  }
}

extension Item {
  fileprivate func changed<Fault>(
    _ make: (Slot) throws(Fault) -> Frame
  ) throws(Fault) -> Item? {
    switch self {
    case .frame(let frame): try frame.changed(make).map { .frame($0) }
    case .tagged(let tag, let frame): try frame.changed(make).map { .tagged(tag, $0) }
    case .artifact(let kind, let frame): try frame.changed(make).map { .artifact(kind, $0) }
    case .slot(let slot): .artifact(.pagination(), try make(slot))
    case .glyphs, .path, .picture, .bookmark: nil
    }
  }
}
