public import Measures

/// The bookmarks of a document's pages, in page order and on a page in the
/// order of its items, each under the nearest one before it of a lower level.
public struct Outline: Hashable, Sendable {
  public private(set) var entries: [Entry] = []

  public struct Entry: Hashable, Sendable {
    public var bookmark: Bookmark
    /// The index of the entry above it in the tree.
    public var parent: Int?
    /// From 1.
    public var page: Int
    public var point: Point
  }

  public init(_ pages: [Frame]) {
    for (index, page) in pages.enumerated() { add(page, at: .zero, page: index + 1) }
  }

  private mutating func add(_ frame: Frame, at corner: Point, page: Int) {
    for placed in frame.items {
      let point = corner + placed.origin
      switch placed.item {
      case .frame(let inner), .tagged(_, let inner), .artifact(_, let inner):
        add(inner, at: point, page: page)
      case .bookmark(let bookmark):
        let parent = entries.lastIndex { $0.bookmark.level < bookmark.level }
        entries.append(Entry(bookmark: bookmark, parent: parent, page: page, point: point))
      case .glyphs, .path, .picture, .slot: break
      }
    }
  }
}
