internal import Frames
internal import Measures
internal import PDFObjects

extension [UInt8] {
  /// What an element says of itself besides its type (ISO 32000-1, 14.8.5 and 14.9.3).
  mutating func put(
    attributesOf element: StructureTree.Element, in tree: StructureTree, height: Length
  ) {
    switch element.tag.role {
    case .figure(let alternative):
      put("/Alt")
      put(.text(alternative.text))
      if let place = element.places.first { put(boxOf: place, height: height) }
    case .table(let alternative?):
      put("/A<</O/Table/Summary")
      put(.text(alternative.text))
      put(">>")
    case .list:
      put("/A<</O/List/ListNumbering/")
      let numbering = ListNumbering(firstLabel: element.firstLabel(on: tree.pages))
      append(contentsOf: numbering.rawValue.utf8)
      put(">>")
    case .headerCell(let scope, let span):
      put("/A<</O/Table/Scope/")
      put(scope == .row ? "Row" : "Column")
      put(span)
      put(">>")
    case .dataCell(let span) where span != .one:
      put("/A<</O/Table")
      put(span)
      put(">>")
    case .signatureField(let name) where element.children.isEmpty:
      put("/Alt")
      put(.text(name.text))
    default: break
    }
  }

  private mutating func put(_ span: CellSpan) {
    if span.columns > 1 {
      put("/ColSpan ")
      put(span.columns)
    }
    if span.rows > 1 {
      put("/RowSpan ")
      put(span.rows)
    }
  }

  private mutating func put(boxOf place: StructureTree.Place, height: Length) {
    put("/A<</O/Layout/Placement/Block/BBox[")
    for value in place.box(height: height) { put(.thousandths(value)) }
    put("]>>")
  }
}

extension StructureTree.Place {
  /// Left, bottom, right and top from the page's bottom left corner, in thousandths of a point.
  func box(height: Length) -> [Int] {
    [
      origin.x, height - origin.y - size.height, origin.x + size.width, height - origin.y,
    ].map(\.thousandths)
  }
}
