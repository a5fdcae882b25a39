extension TreeNode {
  /// With what another says and this does not. A value of its own wins, a list as a whole.
  /// Who signs is filled key by key.
  package func filled(from common: CommonValues) -> TreeNode { filled(common.root) }

  private func filled(_ common: TreeNode) -> TreeNode {
    guard case .mapping(var entries) = content, case .mapping(let others) = common.content else {
      return self
    }
    let own = Set(entries.map(\.key))
    // The weekday is that of the date beside it.
    let passed: Set = own.contains("tanggal") ? ["hari"] : []
    for other in others where !passed.contains(other.key) {
      guard let index = entries.firstIndex(where: { $0.key == other.key }) else {
        entries.append(other)
        continue
      }
      guard other.key == "penanda_tangan" else { continue }
      entries[index].value = entries[index].value.person(filledFrom: other.value)
    }
    return TreeNode(content: .mapping(entries), place: place)
  }

  /// The office of somebody else is filled in, never the number or rank.
  private func person(filledFrom common: TreeNode) -> TreeNode {
    guard case .mapping(let entries) = content, case .mapping(let others) = common.content else {
      return self
    }
    let own = Set(entries.map(\.key))
    let isNamed = own.contains("nama")
    let filled = others.filter { other in
      !own.contains(other.key) && !(isNamed && TreeNode.ofPerson.contains(other.key))
    }
    return TreeNode(content: .mapping(entries + filled), place: place)
  }

  private static let ofPerson: Set = [
    "nama", "nip", "nrp", "pangkat", "status", "gambar_tanda_tangan",
  ]

  package func without(_ key: String) -> TreeNode {
    guard case .mapping(let entries) = content else { return self }
    var node = self
    node.content = .mapping(entries.filter { $0.key != key })
    return node
  }

  /// Without what only the text that it was read from can tell.
  var ofAnotherFile: TreeNode {
    var node = self
    node.extent = nil
    switch content {
    case .scalar, .unreadable: break
    case .list(let items): node.content = .list(items.map(\.ofAnotherFile))
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { Entry(key: $0.key, keyPlace: $0.keyPlace, value: $0.value.ofAnotherFile) })
    }
    return node
  }
}
