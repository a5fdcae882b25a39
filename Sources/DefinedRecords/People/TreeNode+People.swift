internal import Diagnostics
internal import Fields
internal import Records

extension TreeNode {
  /// The same, where persons who are named only are those of a table.
  func with(_ people: People, _ keys: [RecordKey], _ findings: Findings) -> TreeNode {
    guard case .mapping(let entries) = content else { return self }
    var node = self
    node.content = .mapping(
      entries.map { entry in
        guard let key = keys.first(where: { $0.name == entry.key }) else { return entry }
        var entry = entry
        entry.value = entry.value.with(people, under: key, findings)
        return entry
      })
    return node
  }

  private func with(_ people: People, under key: RecordKey, _ findings: Findings) -> TreeNode {
    switch content {
    case .scalar where key.matter == .orang: return person(of: people, findings)
    case .list(let items):
      var node = self
      node.content = .list(items.map { $0.with(people, under: key, findings) })
      return node
    case .mapping where key.matter == nil: return with(people, key.keys, findings)
    case .scalar, .mapping, .unreadable: return self
    }
  }

  private func person(of people: People, _ findings: Findings) -> TreeNode {
    guard let typed = text, !isEmpty, !Placeholder.stands(in: typed) else { return self }
    let found = people.called(typed)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      findings.error(
        at: place, .definedNobody(typed),
        hint: people.near(typed).map { .didYouMean($0) } ?? .definedNobodyHint())
    } else {
      findings.error(at: place, .definedSeveral(typed, found.count), hint: .definedSeveralHint())
    }
    return TreeNode(content: .unreadable, place: place)
  }
}

extension DefinedKind {
  /// The record with the persons of the table that it names; as it is when it names none.
  func withPeople(
    _ root: TreeNode, of source: RecordSource, _ findings: Findings
  ) throws(Faults) -> TreeNode {
    guard let people = try People(namedIn: root, of: source, findings) else { return root }
    return root.with(people, fields.keys, findings)
  }
}
