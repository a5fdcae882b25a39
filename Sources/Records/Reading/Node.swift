internal import Diagnostics

/// A part of a record file as it was typed: every scalar is text.
struct Node {
  var content: Content
  var place: Place

  enum Content {
    case scalar(String, isQuoted: Bool)
    case list([Node])
    case mapping([Entry])
  }

  /// A key and its value, in the order of the file.
  struct Entry {
    var key: String
    var keyPlace: Place
    var value: Node
  }
}

extension Node {
  /// The text of a scalar without white space around it. White space at the
  /// ends of a quoted or a block value carries no meaning on a charter.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return trimmed(text)
  }

  /// Nothing was typed: "", or what YAML and JSON write for null.
  var isEmpty: Bool {
    switch content {
    case .scalar(let text, let isQuoted):
      trimmed(text).isEmpty || !isQuoted && ["~", "null"].contains(text)
    case .list(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}

private func trimmed(_ text: String) -> String {
  let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !isBlank($0) }),
    let last = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(scalars[first...last])
}
