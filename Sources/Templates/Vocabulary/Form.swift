/// The declaration of an element: its name, what it is, and how it is read.
/// The reference is made by the same reading, of no element.
struct Form<Kind>: Sendable {
  let name: String
  /// For the reference: what the element is.
  let summary: String
  let read: @Sendable (inout ElementReader) -> Kind

  init(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (inout ElementReader) -> Kind
  ) {
    self.name = name
    self.summary = summary
    self.read = read
  }

  /// The same element as one of several that may stand in a place.
  func map<Other>(_ wrap: @escaping @Sendable (Kind) -> Other) -> Form<Other> {
    Form<Other>(name, summary) { wrap(read(&$0)) }
  }

  var rule: Vocabulary.Rule {
    var reader = ElementReader.forReference
    _ = read(&reader)
    return Vocabulary.Rule(
      name: name, content: reader.asked.content, attributes: reader.asked.attributes,
      summary: summary)
  }
}

/// What may stand in a place: an element, or one of several.
protocol Standing: Hashable, Sendable {
  static var forms: [Form<Self>] { get }
  /// For “did you mean”.
  static var names: [String] { get }
}

extension Standing {
  static var names: [String] { forms.map(\.name) }
}

/// An element with a name of its own.
protocol Declared: Standing {
  static var form: Form<Self> { get }
}

extension Declared {
  static var forms: [Form<Self>] { [form] }
}
