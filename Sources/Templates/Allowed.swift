/// Which elements may stand in a place.
struct Allowed {
  /// All those that stand anywhere.
  var anyBlock: Bool
  var names: [String]

  static let blocks = Allowed(anyBlock: true, names: [])
  static func blocks(and names: [String]) -> Allowed { Allowed(anyBlock: true, names: names) }
  static func only(_ names: [String]) -> Allowed { Allowed(anyBlock: false, names: names) }

  func contains(_ name: String) -> Bool {
    names.contains(name) || anyBlock && !Vocabulary.bound.contains(name)
  }

  /// For “did you mean”.
  var suggestions: [String] { anyBlock ? Vocabulary.blocks.map(\.name) : names }
}
