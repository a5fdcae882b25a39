public import Diagnostics

/// An element of an XML document, with the place of everything in it.
public struct MarkupElement: Hashable, Sendable {
  public var name: String
  /// Where the element's name stands.
  public var place: Place
  public var attributes: [MarkupAttribute]
  public var children: [MarkupNode]

  public init(
    name: String, place: Place, attributes: [MarkupAttribute] = [], children: [MarkupNode] = []
  ) {
    self.name = name
    self.place = place
    self.attributes = attributes
    self.children = children
  }

  public subscript(attribute: String) -> MarkupAttribute? {
    attributes.first { $0.name == attribute }
  }

  /// The elements among the children.
  public var elements: [MarkupElement] {
    children.compactMap {
      if case .element(let element) = $0 { element } else { nil }
    }
  }
}

/// An attribute; its place is that of the value.
public struct MarkupAttribute: Hashable, Sendable {
  /// With its prefix, as written: "xlink:href".
  public var name: String
  public var value: String
  public var place: Place

  public init(name: String, value: String, place: Place) {
    self.name = name
    self.value = value
    self.place = place
  }
}

/// A child of an element.
public enum MarkupNode: Hashable, Sendable {
  case element(MarkupElement)
  /// Characters with references resolved, white space as written; one node
  /// a line of the source, so that places stay exact.
  case text(String, Place)
}
