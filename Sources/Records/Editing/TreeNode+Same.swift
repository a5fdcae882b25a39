internal import Diagnostics

extension TreeNode {
  /// Whether two trees say the same, however they are written: nothing under a key is no key.
  func says(_ other: TreeNode) -> Bool {
    if isEmpty || other.isEmpty { return isEmpty == other.isEmpty }
    switch (content, other.content) {
    case (.scalar, .scalar): return text == other.text
    case (.list(let items), .list(let others)):
      return items.count == others.count && zip(items, others).allSatisfy { $0.says($1) }
    case (.mapping(let entries), .mapping(let others)):
      return entries.allSatisfy { $0.value.isEmpty || other.says($0) }
        && others.allSatisfy { $0.value.isEmpty || says($0) }
    case (.unreadable, .unreadable): return true
    default: return false
    }
  }

  private func says(_ entry: Entry) -> Bool { value(of: entry.key)?.says(entry.value) ?? false }
}
