internal import Frames

/// The structure type of every element of a document, by its number.
///
/// The title is the first heading, since PDF 1.7 knows no type of a title, and all others stand
/// one level lower. Going down no level is left out (ISO 14289-1, 7.4.2), whatever a template says.
struct ElementTypes {
  private var types: [Int: StructureType] = [:]

  init(_ tree: StructureTree) {
    var hasTitle = false
    tree.visit { if $0.tag.role == .title { hasTitle = true } }
    var last = 0
    tree.visit { element in
      var type = StructureType(element.tag.role, isEmpty: element.children.isEmpty)
      if let level = element.tag.role.level(hasTitle: hasTitle) {
        last = min(level, last + 1)
        type = StructureType(headingLevel: last)
      }
      types[element.tag.element] = type
    }
  }

  subscript(_ element: Int) -> StructureType { types[element] ?? .section }
}

extension StructureTree {
  /// Every element, before those in it.
  func visit(_ body: (Element) -> Void) {
    func visit(_ element: Element) {
      body(element)
      for case .element(let child) in element.children { visit(child) }
    }
    for element in elements { visit(element) }
  }
}

extension Role {
  /// Among all headings, from 1; nil of what is none.
  fileprivate func level(hasTitle: Bool) -> Int? {
    switch self {
    case .title: 1
    case .heading(let level): level + (hasTitle ? 1 : 0)
    default: nil
    }
  }
}
