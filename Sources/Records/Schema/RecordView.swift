internal import Diagnostics

/// A value that was typed, and where.
struct Typed {
  var text: String
  var place: Place
}

/// A group of a record as rules and reader see it: only values that are there,
/// have the right shape and are not empty. What else is wrong the schema check
/// has said already, so nothing is told twice.
struct RecordView {
  /// How messages name the group: "penanda_tangan", "saksi[2]"; "" for the whole.
  let path: String
  let place: Place
  private let values: [String: Node.Entry]

  init?(_ node: Node, path: String = "", place: Place? = nil) {
    guard case .mapping(let entries) = node.content else { return nil }
    self.path = path
    self.place = place ?? node.place
    values = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  /// Where the key stands; the group's own place when it does not.
  func keyPlace(_ key: String) -> Place { values[key]?.keyPlace ?? place }

  func typed(_ key: String) -> Typed? { values[key].flatMap { RecordView.typed($0.value) } }

  func texts(_ key: String) -> [Typed] {
    switch values[key]?.value.content {
    case .list(let items): items.compactMap(RecordView.typed)
    case .scalar: [typed(key)].compactMap(\.self)
    case .mapping, nil: []
    }
  }

  func group(_ key: String) -> RecordView? {
    values[key].flatMap { RecordView($0.value, path: path(key), place: $0.keyPlace) }
  }

  func groups(_ key: String) -> [RecordView] {
    guard case .list(let items) = values[key]?.value.content else { return [] }
    return items.enumerated().compactMap { number, item in
      RecordView(item, path: "\(path(key))[\(number + 1)]")
    }
  }

  func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private static func typed(_ node: Node) -> Typed? {
    guard let text = node.text, !node.isEmpty, !Placeholder.stands(in: text) else { return nil }
    return Typed(text: text, place: node.place)
  }
}

extension RecordView {
  /// Everybody who signs, in the order of the schema.
  var people: [RecordView] {
    [group("penanda_tangan")].compactMap(\.self) + groups("saksi")
      + [group("mengetahui"), group("pengesah")].compactMap(\.self)
  }
}

extension RecordView {
  /// Every value that is free text, in the order of the schema.
  var allTexts: [Typed] { texts(of: RecordSchema.declaration) }

  private func texts(of keys: [RecordKey]) -> [Typed] {
    keys.flatMap { key -> [Typed] in
      switch key.shape {
      case .text: [typed(key.name)].compactMap(\.self)
      case .texts: texts(key.name)
      case .group(let inner): group(key.name)?.texts(of: inner) ?? []
      case .groups(let inner, _): groups(key.name).flatMap { $0.texts(of: inner) }
      case .choice, .choices: []
      }
    }
  }
}
