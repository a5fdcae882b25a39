internal import Frames
internal import Measures
internal import PDFObjects

/// Writes the structure tree (ISO 32000-1, 14.7): an object an element, and
/// the tree that leads from marks back to elements.
struct StructureWriter {
  private let tree: StructureTree
  private let marks: Marks
  private let pages: [PageReference]
  private let types: ElementTypes
  private var references: [Int: PDFReference] = [:]
  private(set) var annotations: [Annotation] = []

  /// A page's object and its height.
  struct PageReference {
    var object: PDFReference
    var height: Length
  }

  init(
    _ tree: StructureTree, _ types: ElementTypes, _ marks: Marks, pages: [PageReference]
  ) {
    self.tree = tree
    self.marks = marks
    self.pages = pages
    self.types = types
  }

  /// - Returns: the tree's root, for the catalog.
  mutating func write(into pdf: inout PDFWriter) -> PDFReference {
    let root = pdf.reserve()
    let document = pdf.reserve()
    let kids = tree.elements.map { write($0, in: document, into: &pdf) }
    var bytes: [UInt8] = []
    bytes.put("<</S/Document/P ")
    bytes.put(.reference(root))
    bytes.put("/K")
    bytes.put(.array(kids.map { .reference($0) }))
    bytes.put(">>")
    pdf.put(ready: bytes, at: document)
    let parents = pdf.add(parentTree)
    pdf.put(
      [
        "Type": .name("StructTreeRoot"), "K": .reference(document),
        "ParentTree": .reference(parents),
        "ParentTreeNextKey": .int(pages.count + annotations.count),
      ], at: root)
    return root
  }

  /// ISO 32000-1, 14.7.4.4: pages by their index, then annotations.
  private var parentTree: PDFValue {
    var numbers: [PDFValue] = []
    for (page, owners) in marks.owners.enumerated() {
      numbers.append(.int(page))
      numbers.append(.array(owners.map { references[$0].map { .reference($0) } ?? .null }))
    }
    for (index, annotation) in annotations.enumerated() {
      numbers.append(.int(pages.count + index))
      numbers.append(.reference(annotation.element))
    }
    return ["Nums": .array(numbers)]
  }
}

extension StructureWriter {
  private mutating func write(
    _ element: StructureTree.Element, in parent: PDFReference, into pdf: inout PDFWriter
  ) -> PDFReference {
    let own = pdf.reserve()
    references[element.tag.element] = own
    let type = types[element.tag.element]
    let page = element.places.first?.page ?? 0
    var kids: [UInt8] = []
    for child in element.children {
      switch child {
      case .element(let inner):
        kids.put(.reference(write(inner, in: own, into: &pdf)))
      case .content(let contentPage, let index):
        add(mark: (contentPage, index), seenFrom: page, to: &kids)
      }
    }
    for annotation in annotations(of: element, as: type, own, into: &pdf) {
      annotations.append(annotation)
      kids.put("<</Type/OBJR/Pg")
      kids.put(.reference(pages[annotation.place.page].object))
      kids.put("/Obj")
      kids.put(.reference(annotation.object))
      kids.put(">>")
    }
    var bytes: [UInt8] = []
    bytes.put("<</S/")
    bytes.append(contentsOf: type.rawValue.utf8)
    bytes.put("/P")
    bytes.put(.reference(parent))
    bytes.put("/Pg")
    bytes.put(.reference(pages[page].object))
    bytes.put("/K[")
    bytes += kids
    bytes.put("]")
    bytes.put(attributesOf: element, in: tree, height: pages[page].height)
    bytes.put(">>")
    pdf.put(ready: bytes, at: own)
    return own
  }

  /// A field has one, a link one where each of its parts stands.
  private func annotations(
    of element: StructureTree.Element, as type: StructureType, _ own: PDFReference,
    into pdf: inout PDFWriter
  ) -> [Annotation] {
    let kind: Annotation.Kind
    var places = element.places
    switch element.tag.role {
    case .signatureField(let name) where type == .form:
      kind = .field(name)
      places = Array(places.prefix(1))
    case .link(let target): kind = .link(target)
    default: return []
    }
    return places.map { Annotation(kind: kind, place: $0, element: own, object: pdf.reserve()) }
  }

  /// The number alone, when the element's page is that of the mark.
  private func add(
    mark: (page: Int, index: Int), seenFrom page: Int, to kids: inout [UInt8]
  ) {
    guard case .element(_, let id) = marks.pages[mark.page][mark.index] else { return }
    if mark.page == page { return kids.put(.int(id)) }
    kids.put("<</Type/MCR/Pg")
    kids.put(.reference(pages[mark.page].object))
    kids.put("/MCID")
    kids.put(.int(id))
    kids.put(">>")
  }
}
