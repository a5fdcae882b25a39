package import Diagnostics

/// A part of a record file as it was typed: every scalar is text.
public struct TreeNode: Sendable {
  package var content: Content
  package var place: Place
  /// What it takes of a text; nil in a sheet.
  var extent: Extent?
  /// Whether a scalar is what another program left there; it has been told of.
  var isDebris = false
  /// A scalar before it was cleaned, when that changed it: a file may really be named so.
  var asTyped: String?

  package init(content: Content, place: Place) {
    self.content = content
    self.place = place
  }

  /// A text that no file of text holds.
  package init(text: String, at place: Place) {
    self.init(content: .scalar(text, isQuoted: true), place: place)
  }

  /// Where it begins and, but for a list or mapping of lines, ends.
  struct Extent: Sendable {
    var start: YAMLEvent.Mark
    /// Behind the last character; nil of a list or mapping that its lines make.
    var end: YAMLEvent.Mark?
  }

  package enum Content: Sendable {
    case scalar(String, isQuoted: Bool)
    case list([TreeNode])
    case mapping([Entry])
    /// Something stands there that cannot be read; it has been told of.
    case unreadable
  }

  /// A key and its value, in the order of the file.
  package struct Entry: Sendable {
    package var key: String
    package var keyPlace: Place
    package var value: TreeNode

    package init(key: String, keyPlace: Place, value: TreeNode) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }
}

extension TreeNode {
  /// What stands under a key of a mapping.
  package func value(of key: String) -> TreeNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a scalar without white space around it. White space at the
  /// ends of a quoted or a block value carries no meaning on a charter.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text.trimmed
  }

  /// Without what has been told of, so that nobody tells of it again.
  var told: TreeNode { isDebris ? TreeNode(content: .unreadable, place: place) : self }

  /// The text of a scalar that names a file.
  var path: String? { asTyped?.trimmed ?? text }

  /// What YAML and JSON write for null.
  static func isNothing(_ text: String) -> Bool { ["~", "null", "Null", "NULL"].contains(text) }

  /// Nothing was typed: "", or what YAML and JSON write for null.
  package var isEmpty: Bool {
    switch content {
    case .scalar(let text, let isQuoted):
      text.trimmed.isEmpty || !isQuoted && TreeNode.isNothing(text)
    case .list(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    case .unreadable: false
    }
  }
}

extension TreeNode {
  /// Without the values of a starter file that are still to be filled in.
  package var withoutPlaceholders: TreeNode? {
    switch content {
    case .unreadable: self
    case .scalar: text.map { !$0.isEmpty && Placeholder.stands(in: $0) } == true ? nil : self
    case .list(let items):
      TreeNode(content: .list(items.compactMap(\.withoutPlaceholders)), place: place)
    case .mapping(let entries):
      TreeNode(
        content: .mapping(
          entries.compactMap { entry in
            guard let value = entry.value.withoutPlaceholders else { return nil }
            let isEmptied = value.isEmpty && !entry.value.isEmpty
            return isEmptied ? nil : Entry(key: entry.key, keyPlace: entry.keyPlace, value: value)
          }), place: place)
    }
  }
}

extension Findings {
  /// Of what should be a text and is none, unless it has been told of.
  package func tellNoText(_ node: TreeNode, _ path: String) {
    if case .unreadable = node.content { return }
    error(at: node.place, .recordWantsText(path))
  }
}
