internal import Diagnostics
internal import Fields
package import Records
package import Templates

extension DefinedKind {
  /// The records of another kind that a record of this one stands for.
  ///
  /// - Parameter root: of the record, read and checked.
  package func derive(
    _ derivation: Derivation, from root: TreeNode, to other: DefinedKind
  ) -> [TreeNode] {
    guard let each = derivation.each else {
      return [record(derivation, of: root, member: nil, to: other)]
    }
    guard case .list(let members)? = root.value(of: each.list)?.content else { return [] }
    return members.map { member in
      record(derivation, of: root, member: (each.member, member), to: other)
    }
  }

  private func record(
    _ derivation: Derivation, of root: TreeNode, member: (name: String, node: TreeNode)?,
    to other: DefinedKind
  ) -> TreeNode {
    let place = member?.node.place ?? root.place
    // Persons are known already.
    let passed: Set = ["jenis", DefinedKind.peopleKey]
    let entries = other.fields.keys.filter { !passed.contains($0.name) }.compactMap { key in
      value(of: key, derivation, in: root, member).map {
        TreeNode.Entry(key: key.name, keyPlace: $0.place, value: $0)
      }
    }
    return TreeNode(record: other.definition.kind, entries, at: place)
  }

  private func value(
    of key: RecordKey, _ derivation: Derivation, in root: TreeNode,
    _ member: (name: String, node: TreeNode)?
  ) -> TreeNode? {
    if let member, key.name == member.name { return member.node.standing(for: key) }
    switch derivation.gifts[key.name] ?? .field(key.name) {
    case .value(let value): return TreeNode(text: value, at: root.place)
    case .field(let name):
      if let typed = root.value(of: name) { return typed }
      return definition.fields.first { $0.name == name }?.standard.map {
        TreeNode(text: $0, at: root.place)
      }
    }
  }
}

extension TreeNode {
  /// A record of a kind, from what stands under its other keys.
  init(record kind: RecordKind, _ entries: [Entry], at place: Place) {
    let jenis = Entry(
      key: "jenis", keyPlace: place, value: TreeNode(text: kind.rawValue, at: place))
    self.init(content: .mapping([jenis] + entries), place: place)
  }

  /// One of several, where the other kind knows several.
  fileprivate func standing(for key: RecordKey) -> TreeNode {
    guard case .groups = key.shape else { return self }
    return TreeNode(content: .list([self]), place: place)
  }
}
