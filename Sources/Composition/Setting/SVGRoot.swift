/// The root element of an SVG picture, as text. The picture is well-formed
/// and has no document type declaration: the reader of pictures saw to that.
struct SVGRoot {
  var attributes: [Attribute] = []
  /// What stands in it.
  var body = ""

  struct Attribute {
    var name: String
    /// With its quotes, as written.
    var quoted: String
  }

  /// Nil when there is no root element `svg`.
  init?(_ text: String) {
    var rest = text[...]
    guard SVGRoot.skipProlog(&rest) else { return nil }
    while let attribute = SVGRoot.attribute(&rest) { attributes.append(attribute) }
    if rest.first == "/" { return }
    guard rest.first == ">" else { return nil }
    guard let end = rest.ranges(of: "</svg").last?.lowerBound else { return nil }
    body = String(rest[rest.index(after: rest.startIndex)..<end])
  }

  subscript(name: String) -> String? {
    attributes.first { $0.name == name }.map { String($0.quoted.dropFirst().dropLast()) }
  }
}

extension SVGRoot {
  /// To behind "<svg", over comments and instructions.
  private static func skipProlog(_ rest: inout Substring) -> Bool {
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      if rest.hasPrefix("<svg") {
        rest = rest.dropFirst(4)
        return true
      }
      let mark = rest.hasPrefix("<!--") ? "-->" : ">"
      guard let end = rest.firstRange(of: mark) else { return false }
      rest = rest[end.upperBound...]
    }
    return false
  }

  /// The next attribute of the start tag; nil at its end.
  private static func attribute(_ rest: inout Substring) -> Attribute? {
    rest = rest.drop { $0.isWhitespace }
    let name = rest.prefix { $0 != "=" && $0 != ">" && $0 != "/" && !$0.isWhitespace }
    let value = rest[name.endIndex...].drop { $0.isWhitespace || $0 == "=" }
    guard !name.isEmpty, let quote = value.first,
      let end = value.dropFirst().firstIndex(of: quote)
    else { return nil }
    rest = value[value.index(after: end)...]
    return Attribute(name: String(name), quoted: String(value[...end]))
  }
}
