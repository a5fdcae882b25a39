internal import Frames
internal import Measures
internal import PangoCairo

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
