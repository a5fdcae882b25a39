package import Diagnostics
package import Fields

/// A value that was typed, and where.
package struct Typed {
  package var text: String
  package var place: Place

  package init(text: String, place: Place) {
    self.text = text
    self.place = place
  }
}

/// A group of a record as rules and reader see it: only values that the schema
/// check had nothing to say about, so nothing is told twice.
package struct RecordView: Sendable {
  /// How messages name the group: "penanda_tangan", "saksi[2]"; "" for the whole.
  package let path: String
  package let place: Place
  private let values: [String: TreeNode.Entry]
  let keys: [RecordKey]

  /// Nil when the record is no mapping.
  package init?(_ node: TreeNode, _ keys: [RecordKey]) {
    self.init(node, keys, path: "", place: node.place)
  }

  private init?(_ node: TreeNode, _ keys: [RecordKey], path: String, place: Place) {
    guard case .mapping(let entries) = node.content else { return nil }
    self.path = path
    self.place = place
    self.keys = keys
    values = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  package func has(_ key: String) -> Bool { values[key] != nil }

  /// Where the key stands; the group's own place when it does not.
  package func keyPlace(_ key: String) -> Place { values[key]?.keyPlace ?? place }

  package func typed(_ key: String) -> Typed? {
    keys.first { $0.name == key }.flatMap(typed)
  }

  private func typed(_ known: RecordKey) -> Typed? {
    guard let node = values[known.name]?.value else { return nil }
    var typed = RecordView.typed(node, known.shape)
    if known.isPath, let path = node.path { typed?.text = path }
    return typed
  }

  package func texts(_ key: String) -> [Typed] {
    guard let shape = shape(key), let node = values[key]?.value else { return [] }
    if case .choices(let words) = shape {
      return node.choices(among: words).compactMap { RecordView.typed($0, shape) }
    }
    if case .list(let items) = node.content {
      return items.compactMap { RecordView.typed($0, shape) }
    }
    return [RecordView.typed(node, shape)].compactMap(\.self)
  }

  /// What was typed in one line, by its path: "satker.kode".
  package var lines: [String: String] {
    keys.reduce(into: [:]) { lines, key in
      if let group = group(key.name) {
        for (path, text) in group.lines { lines["\(key.name).\(path)"] = text }
      } else {
        lines[key.name] = typed(key.name)?.text
      }
    }
  }

  package func group(_ key: String) -> RecordView? {
    guard case .group(let inner) = shape(key), let entry = values[key] else { return nil }
    return RecordView(entry.value, inner, path: path(key), place: entry.keyPlace)
  }

  package func groups(_ key: String) -> [RecordView] {
    guard case .groups(let inner, _) = shape(key),
      case .list(let items) = values[key]?.value.content
    else { return [] }
    return items.enumerated().compactMap { number, item in
      RecordView(item, inner, path: "\(path(key))[\(number + 1)]", place: item.place)
    }
  }

  /// The value of an open key, as it was typed.
  package func node(_ key: String) -> TreeNode? {
    guard case .open = shape(key) else { return nil }
    return values[key]?.value
  }

  /// The keys that name files: of a person, the pictures for the form bertanda.
  var pathKeys: [String] { keys.filter(\.isPath).map(\.name) }

  package func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func shape(_ key: String) -> RecordKey.Shape? {
    keys.first { $0.name == key }?.shape
  }

  private static func typed(_ node: TreeNode, _ shape: RecordKey.Shape) -> Typed? {
    guard let text = node.text, !text.isEmpty, !node.isEmpty, !Placeholder.stands(in: text),
      let accepted = shape.accepted(text)
    else { return nil }
    return Typed(text: accepted, place: node.place)
  }
}

extension RecordKey.Shape {
  /// The value as it is meant; nil when it cannot be one.
  fileprivate func accepted(_ text: String) -> String? {
    switch self {
    case .text(let limit), .texts(let limit, _):
      text.isWithin(limit) && !text.hasLineBreak ? text : nil
    case .choice(let words), .choices(let words): words.word(text)
    case .group, .groups, .open: nil
    }
  }
}

extension RecordView {
  /// Everybody in it, in the order of the schema.
  package var people: [RecordView] { groups(of: .orang) }

  /// The groups in it, and in these, that describe one thing, in the order of the schema.
  package func groups(of matter: RecordKey.Matter) -> [RecordView] {
    keys.flatMap { key -> [RecordView] in
      guard !key.keys.isEmpty, key.matter == matter || key.matter == nil else { return [] }
      let groups = [group(key.name)].compactMap(\.self) + groups(key.name)
      return key.matter == nil ? groups.flatMap { $0.groups(of: matter) } : groups
    }
  }
}

extension RecordKey.Matter {
  package static let orang = Self("orang")
  package static let satker = Self("satker")
  package static let dasar = Self("dasar")
}

extension RecordView {
  /// Every value that is free text, in the order of the schema; the name of a file is none.
  var allTexts: [Typed] { texts(of: keys) }

  private func texts(of keys: [RecordKey]) -> [Typed] {
    keys.filter { !$0.isPath }.flatMap { key -> [Typed] in
      switch key.shape {
      case .text: typed(key).map { [$0] } ?? []
      case .texts: texts(key.name)
      case .group(let inner): group(key.name)?.texts(of: inner) ?? []
      case .groups(let inner, _): groups(key.name).flatMap { $0.texts(of: inner) }
      case .choice, .choices, .open: []
      }
    }
  }
}
