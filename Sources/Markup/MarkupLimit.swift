/// How large a file of a template may be: far more than any has, and so little that it is
/// read within a second.
enum MarkupLimit {
  static let elements = 5_000
  /// Of all elements.
  static let attributes = 20_000
  /// Of one element; libxml2 compares them pair by pair.
  static let attributesOfElement = 256
  /// Bytes of an attribute's value.
  static let value = 2_000
  /// Pieces of text: of every line one, and one of every reference such as "&amp;".
  static let texts = 20_000
}

/// What is counted in a file.
enum MarkupCount {
  case elements, attributes, attributesOfElement, texts

  var most: Int {
    switch self {
    case .elements: MarkupLimit.elements
    case .attributes: MarkupLimit.attributes
    case .attributesOfElement: MarkupLimit.attributesOfElement
    case .texts: MarkupLimit.texts
    }
  }
}
