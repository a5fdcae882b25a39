internal import Diagnostics

/// Several words in one value, as people write lists: “WBK/WBBM”, “WBK dan WBBM”, “WBK, WBBM”.
enum ListText {
  /// The words, when every one of them is known; else the text as it is.
  static func words(_ text: String, among known: [String]) -> [String] {
    if let word = known.word(text) { return [word] }
    let marked = text.replacing(joint, with: ",")
    let words = marked.split { "/,;&+".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    let found = words.compactMap(known.word)
    return !words.isEmpty && found.count == words.count ? found : [text]
  }

  // Compiled once: a register has many rows.
  nonisolated(unsafe) private static let joint = /(?i)\s+(dan|serta|and)\s+/
}

extension [String] {
  /// The one of these words that was typed, in whatever case.
  func word(_ typed: String) -> String? {
    contains(typed) ? typed : first { $0.lowercased() == typed.lowercased() }
  }
}

extension TreeNode {
  /// The values of a key that takes several of some words, whether in a list or in one.
  func choices(among known: [String]) -> [TreeNode] {
    switch content {
    case .list(let items): items.flatMap { $0.choices(among: known) }
    case .scalar(_, let isQuoted):
      ListText.words(text ?? "", among: known).map { word in
        var node = self
        node.content = .scalar(word, isQuoted: isQuoted)
        return node
      }
    case .mapping, .unreadable: [self]
    }
  }
}
