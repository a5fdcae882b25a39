internal import Frames
internal import Measures
internal import PangoCairo

/// The bookmarks of a document's pages, in page order and on a page in the
/// order of its items, each under the nearest one before it of a lower level.
struct Outline {
  private(set) var entries: [Entry] = []

  struct Entry {
    var bookmark: Bookmark
    /// The index of the entry above it in the tree.
    var parent: Int?
    /// From 1.
    var page: Int
    var point: Point
  }

  init(_ pages: [Frame]) {
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

extension PDFSurface {
  /// Entries without one above them are open and show those below them.
  func addOutline(_ outline: Outline) throws(CairoError) {
    var made: [OutlineEntry] = []
    for entry in outline.entries {
      let place = OutlineEntry.Place(
        page: entry.page, x: entry.point.x.points, y: entry.point.y.points)
      made.append(
        try addOutlineEntry(
          entry.bookmark.title, under: entry.parent.map { made[$0] }, to: place,
          isOpen: entry.parent == nil))
    }
  }
}
