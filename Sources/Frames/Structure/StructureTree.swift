public import Measures

/// The elements of a document in reading order and what belongs to each, as a
/// writer of tagged pages needs them (ISO 32000-1, 14.7 and 14.8).
///
/// The tree stands for the document itself, the root of all elements.
public struct StructureTree: Hashable, Sendable {
  /// The elements that stand in no other.
  public let elements: [Element]
  /// The contents of each page in the order of painting. Everything that is
  /// drawn is in one of them, and each belongs to one element or artifact.
  public let pages: [[MarkedContent]]

  /// One element, over as many frames and pages as it takes.
  public struct Element: Hashable, Sendable {
    public var tag: Tag
    /// In reading order.
    public var children: [Child]
    /// Where its frames stand, the first one first.
    public var places: [Place]
  }

  public enum Child: Hashable, Sendable {
    case element(Element)
    /// The content of this index on a page, from 0.
    case content(page: Int, Int)
  }

  /// The area of a frame.
  public struct Place: Hashable, Sendable {
    /// From 0.
    public var page: Int
    public var origin: Point
    public var size: Size
  }

  public init(_ pages: [Frame]) {
    var builder = StructureBuilder()
    for page in pages { builder.add(page) }
    self.pages = builder.pages
    elements = builder.elements
  }
}

/// What is drawn together on a page, between two marks.
public struct MarkedContent: Hashable, Sendable {
  public var owner: Owner
  /// Text, paths and pictures, each with its place on the page.
  public var items: [Placed]

  public enum Owner: Hashable, Sendable {
    /// The element of this number.
    case element(Int)
    case artifact(Artifact)
    /// Nothing says what it is. A document that is to be accessible has none.
    case nothing
  }
}

extension StructureTree {
  /// The elements that stand where they say nothing: rows outside tables,
  /// cells outside rows, items outside lists.
  public var misplaced: [Tag] { StructureTree.misplaced(elements, in: nil) }

  private static func misplaced(_ elements: [Element], in parent: Role?) -> [Tag] {
    elements.flatMap { element in
      (element.tag.role.mayStand(in: parent) ? [] : [element.tag])
        + misplaced(element.elements, in: element.tag.role)
    }
  }
}

extension StructureTree.Element {
  /// The elements that stand in it.
  public var elements: [StructureTree.Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}

extension Role {
  fileprivate func mayStand(in parent: Role?) -> Bool {
    switch (self, parent) {
    case (.tableRow, .table?), (.headerCell, .tableRow?), (.dataCell, .tableRow?),
      (.listItem, .list?), (.label, .listItem?), (.listBody, .listItem?):
      true
    case (.tableRow, _), (.headerCell, _), (.dataCell, _), (.listItem, _), (.label, _),
      (.listBody, _), (_, .table?), (_, .tableRow?), (_, .list?), (_, .listItem?):
      false
    default: true
    }
  }
}
