public import Measures

/// What stands on a page or a part of it: a finished arrangement of items at
/// fixed positions. A value without references, so that frames can be
/// compared, dumped, kept and drawn on any thread, by any painter.
public struct Frame: Hashable, Sendable {
  public var size: Size
  /// In reading order, which is also the order of painting.
  public var items: [Placed]

  public init(size: Size, items: [Placed] = []) {
    self.size = size
    self.items = items
  }
}

/// An item and the place of its origin, from the frame's top left corner.
public struct Placed: Hashable, Sendable {
  public var origin: Point
  public var item: Item

  public init(_ item: Item, at origin: Point) {
    self.origin = origin
    self.item = item
  }
}

/// A thing that can stand in a frame.
public indirect enum Item: Hashable, Sendable {
  /// A frame in a frame; its origin is the top left corner.
  case frame(Frame)
  /// A frame that is one element, or a part of one, of the document's structure.
  case tagged(Tag, Frame)
  /// A frame that is no content, whatever stands in it.
  case artifact(Artifact, Frame)
  /// Text in one face and size; the origin is on the baseline, at the left.
  case glyphs(GlyphRun)
  /// Lines and areas; the origin is that of the path's own points.
  case path(Path)
  /// A picture; the origin is the top left corner.
  case picture(Picture)
  /// An entry of the outline; the origin is the place it leads to. Draws nothing.
  case bookmark(Bookmark)
  /// A place that is filled when all pages are known. Draws nothing.
  case slot(Slot)
}

extension Frame {
  /// The same frame with one more item on top.
  public func adding(_ item: Item, at origin: Point = .zero) -> Frame {
    var copy = self
    copy.items.append(Placed(item, at: origin))
    return copy
  }
}
