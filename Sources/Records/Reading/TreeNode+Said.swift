package import JSON

extension TreeNode {
  /// What it says, without places.
  package var said: JSON {
    switch content {
    case .scalar: .text(text ?? "")
    case .list(let items): .list(items.map(\.said))
    case .mapping(let entries):
      .object(entries.sorted { $0.key < $1.key }.map { JSON.Member($0.key, $0.value.said) })
    case .unreadable: .null
    }
  }
}
