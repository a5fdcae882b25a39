internal import Frames
internal import Measures
internal import PDFObjects

/// What an element has on a page besides its contents (ISO 32000-1, 12.5).
struct Annotation {
  var kind: Kind
  var place: StructureTree.Place
  var element: PDFReference
  var object: PDFReference

  enum Kind {
    /// An empty field for a signature, where one is to sign.
    case field(NonBlank)
    case link(LinkTarget)
  }

  var isField: Bool { if case .field = kind { true } else { false } }

  /// What both kinds have.
  ///
  /// - Parameter key: in the tree that leads back to the element.
  func entries(key: Int, page: StructureWriter.PageReference) -> PDFDictionary {
    [
      "Type": .name("Annot"), "P": .reference(page.object),
      "Rect": .array(place.box(height: page.height).map { .thousandths($0) }),
      "StructParent": .int(key),
    ]
  }
}
