internal import Diagnostics
package import JSON

// What a tree says, as a file that says it anew.

extension TreeNode {
  /// In the order of the file; what cannot be read is nothing.
  package var json: JSON {
    switch content {
    case .scalar(let text, let isQuoted):
      .text(!isQuoted && TreeNode.isNothing(text) ? "" : self.text ?? "")
    case .list(let items): .list(items.map(\.json))
    case .mapping(let entries): .object(entries.map { JSON.Member($0.key, $0.value.json) })
    case .unreadable: .null
    }
  }

  /// A file of YAML.
  package var yamlText: String {
    guard case .mapping(let entries) = content, !entries.isEmpty else { return flow + "\n" }
    return entries.flatMap(\.yamlLines).joined(separator: "\n") + "\n"
  }

  /// A file of JSON, a line each value.
  package var jsonText: String { jsonLines.joined(separator: "\n") + "\n" }

  /// In one line.
  var flow: String {
    switch content {
    case .scalar(let text, _): TreeNode.spelled(text.trimmed, isInBrackets: true)
    case .list(let items): "[\(items.map(\.flow).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\(TreeNode.key($0.key)): \($0.value.flow)" }.joined(separator: ", "))}"
    case .unreadable: "\"\""
    }
  }

  /// What stands behind the dash of a list, each line further in by as much as the first.
  var itemLines: [String] {
    switch content {
    case .mapping(let entries) where !entries.isEmpty:
      entries.flatMap(\.yamlLines)
    case .scalar(let text, _): [TreeNode.spelled(text.trimmed)]
    default: [flow]
    }
  }

  private var jsonLines: [String] {
    switch content {
    case .list(let items) where !items.isEmpty:
      ["["] + TreeNode.separated(items.map(\.jsonLines)) + ["]"]
    case .mapping(let entries) where !entries.isEmpty:
      ["{"]
        + TreeNode.separated(
          entries.map { entry in
            let lines = entry.value.jsonLines
            return ["\(JSON.text(entry.key)): \(lines[0])"] + lines.dropFirst()
          }) + ["}"]
    default: [json.description]
    }
  }

  private static func separated(_ parts: [[String]]) -> [String] {
    parts.enumerated().flatMap { number, lines in
      let last = lines[lines.count - 1] + (number + 1 < parts.count ? "," : "")
      return (lines.dropLast() + [last]).map { "  \($0)" }
    }
  }
}

extension TreeNode.Entry {
  /// The lines of a key, of which the first begins with it.
  var yamlLines: [String] {
    let key = TreeNode.key(key)
    switch value.content {
    case .list(let items) where !items.isEmpty:
      return ["\(key):"]
        + items.flatMap { item in
          item.itemLines.enumerated().map { "  \($0 == 0 ? "- " : "  ")\($1)" }
        }
    case .mapping(let entries) where !entries.isEmpty:
      return ["\(key):"] + entries.flatMap(\.yamlLines).map { "  \($0)" }
    case .scalar(let text, _): return ["\(key): \(TreeNode.spelled(text.trimmed))"]
    default: return ["\(key): \(value.flow)"]
    }
  }
}

extension TreeNode {
  static func key(_ key: String) -> String { spelled(key, isInBrackets: true) }

  /// A text as YAML: as it is, where nothing in it means anything, else between quotation marks.
  static func spelled(_ text: String, isInBrackets: Bool = false) -> String {
    isPlain(text, isInBrackets: isInBrackets) ? text : JSON.text(text).description
  }

  private static func isPlain(_ text: String, isInBrackets: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, !isNothing(text),
      first.properties.isAlphabetic || first.properties.numericType != nil || first == "/"
        || first == "(",
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f })
    else { return false }
    let marks = ["\"", "'", "\\"] + (isInBrackets ? [",", "[", "]", "{", "}", ":", "#"] : [])
    return !marks.contains(where: text.contains) && !text.contains(": ")
      && !text.contains(" #") && !text.hasSuffix(":") && text == text.trimmed
      && text.unicodeScalars.allSatisfy {
        $0.isASCII || $0.properties.isAlphabetic || isTypographic($0)
      }
  }

  /// Quotation marks and dashes of print, which mean nothing to YAML inside of a text.
  private static func isTypographic(_ scalar: Unicode.Scalar) -> Bool {
    "“”‘’–—…°".unicodeScalars.contains(scalar)
  }
}
