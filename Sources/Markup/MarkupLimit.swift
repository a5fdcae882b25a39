/// What is counted in a file of a template, and how much of it there may be: far more than any
/// has, and so little that it is read within a second.
enum MarkupCount {
  /// Pieces of text: of every line one, and one of every reference such as "&amp;".
  case elements, texts
  /// Of all elements; of one, since libxml2 compares them pair by pair.
  case attributes, attributesOfElement

  var most: Int {
    switch self {
    case .elements: 5_000
    case .texts, .attributes: 20_000
    case .attributesOfElement: 256
    }
  }
}

enum MarkupLimit {
  /// Bytes of an attribute's value.
  static let value = 2_000
  /// Elements in one another, fewer than libxml2 refuses.
  static let depth = 200
}
