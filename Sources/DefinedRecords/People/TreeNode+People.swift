internal import Diagnostics
internal import Fields
internal import Records

extension TreeNode {
  /// The same, where persons who are named only are those of a table; without one they are told.
  func with(_ people: People?, _ keys: [RecordKey], _ findings: Findings) -> TreeNode {
    replacing(keys) { node, key, _ in
      if case .scalar = node.content, key.matter == .orang {
        node.person(of: people, findings)
      } else {
        nil
      }
    }
  }

  private func person(of people: People?, _ findings: Findings) -> TreeNode {
    guard let typed = text, !isEmpty, !Placeholder.stands(in: typed) else { return self }
    guard let people else {
      // Of a group that is typed in one line more is known than that it is no name.
      guard !typed.contains(":") else { return self }
      findings.error(at: place, .definedNoTableOf(typed), hint: .definedNoTableOfHint())
      return TreeNode(content: .unreadable, place: place)
    }
    let found = people.called(typed)
    // What is wrong with the person stands in the table, with the naming of it here.
    if found.count == 1 { return TreeNode(content: found[0].content, place: place) }
    if found.isEmpty {
      let near = findings.areFew ? people.near(typed) : nil
      findings.error(
        at: place, .definedNobody(typed), hint: near.map { .didYouMean($0) } ?? .definedNobodyHint()
      )
    } else {
      findings.error(at: place, .definedSeveral(typed, found.count), hint: .definedSeveralHint())
    }
    return TreeNode(content: .unreadable, place: place)
  }
}

extension TreeNode {
  /// A person of whom the office is asked, and who represents somebody only: that is the office
  /// then.
  func representing(_ key: RecordKey) -> TreeNode? {
    guard key.matter == .orang, case .mapping(var entries) = content,
      key.keys.contains(where: { $0.name == "jabatan" && $0.isRequired }),
      !entries.contains(where: { $0.key == "jabatan" }),
      let index = entries.firstIndex(where: { $0.key == "mewakili" }),
      let typed = entries[index].value.text, !entries[index].value.isEmpty
    else { return nil }
    entries[index].key = "jabatan"
    entries[index].value = TreeNode(text: "Mewakili \(typed)", at: entries[index].value.place)
    return TreeNode(content: .mapping(entries), place: place)
  }
}
