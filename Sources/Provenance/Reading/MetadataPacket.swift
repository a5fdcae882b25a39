internal import Diagnostics
internal import Markup

/// Metadata as XMP (ISO 16684-1): properties by their usual names, "dc:title", as far as they
/// are texts or lists of them.
struct MetadataPacket {
  private var values: [String: String] = [:]

  /// Nil of what is no XMP.
  init?(_ bytes: [UInt8]) {
    let source = SourceText(file: "", bytes: MetadataPacket.withoutWrapper(bytes))
    guard let root = try? readMarkup(source, status: .record) else { return nil }
    let trees = root.name == "rdf:RDF" ? [root] : root.elements.filter { $0.name == "rdf:RDF" }
    guard !trees.isEmpty else { return nil }
    for description in trees.flatMap(\.elements) {
      for attribute in description.attributes { enter(attribute.name, attribute.value) }
      for property in description.elements { enter(property.name, property.firstText) }
    }
  }

  /// Its value, or the first one of a list.
  subscript(_ name: String) -> String? { values[name] }

  private mutating func enter(_ name: String, _ value: String) {
    let text = value.trimmed
    if !text.isEmpty, values[name] == nil { values[name] = text }
  }

  /// What stands between the two instructions around it.
  private static func withoutWrapper(_ bytes: [UInt8]) -> [UInt8] {
    let word = Array("<?xpacket".utf8)
    let isWord = { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    guard let first = bytes.indices.first(where: isWord),
      let last = bytes.indices.last(where: isWord),
      let start = bytes[first..<last].firstIndex(of: UInt8(ascii: ">"))
    else { return bytes }
    return Array(bytes[(start + 1)..<last])
  }
}

extension MarkupElement {
  /// The first text in it that is not white space.
  fileprivate var firstText: String {
    for child in children {
      switch child {
      case .text(let text, _) where !text.trimmed.isEmpty: return ownText
      case .element(let element):
        let text = element.firstText
        if !text.isEmpty { return text }
      default: break
      }
    }
    return ""
  }

  /// References such as "&amp;" part a text.
  private var ownText: String {
    children.map { if case .text(let text, _) = $0 { text } else { "" } }.joined()
  }
}
