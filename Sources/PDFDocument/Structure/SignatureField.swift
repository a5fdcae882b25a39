internal import Frames
internal import Measures
internal import PDFObjects

/// An empty field for a signature (ISO 32000-1, 12.7.4.5), where one is to sign.
struct SignatureField {
  var name: NonBlank
  var place: StructureTree.Place
  var element: PDFReference
  var widget: PDFReference

  /// - Parameters:
  ///   - index: among all fields, from 0; names are distinct by it.
  ///   - key: in the tree that leads back to the element.
  ///   - appearance: nothing, drawn.
  func value(
    index: Int, key: Int, page: StructureWriter.PageReference, appearance: PDFReference
  ) -> PDFValue {
    [
      "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"),
      // A period would part the name of a field (12.7.3.2).
      "T": .text("\(index + 1) " + name.text.filter { $0 != "." }),
      "TU": .text(name.text), "P": .reference(page.object),
      "Rect": .array(place.box(height: page.height).map { .thousandths($0) }),
      // Printed, and not to be moved (12.5.3: bits 3 and 8).
      "F": 132, "StructParent": .int(key), "AP": ["N": .reference(appearance)],
    ]
  }
}
