internal import Diagnostics
internal import Fields
internal import Records

/// Lists of a record whose members stand in tables of their own, which it names: the rows take the
/// place of the name.
struct ListTables {
  /// Of the record that names them.
  let source: RecordSource
  /// The paths of hours in the record.
  let times: Set<[String]>
  let findings: Findings

  /// The members, where a text names a table; nil for any other.
  func list(_ node: TreeNode, _ key: RecordKey, _ path: [String]) -> TreeNode? {
    guard key.mayBeTable, case .groups(let keys, let most) = key.shape, let text = node.text,
      RecordSource(name: text, bytes: []).isTable
    else { return nil }
    let table = GroupTable(
      name: key.name, keys: keys, times: Set(times.compactMap { $0.below(path) }), most: most)
    do throws(Faults) {
      let members = try table.groups(
        of: try source.table(node, path: text), path: path.joined(separator: "."), findings)
      return TreeNode(content: .list(members), place: node.place)
    } catch {
      findings.add(error.diagnostics)
      return TreeNode(content: .unreadable, place: node.place)
    }
  }
}

extension [String] {
  /// The rest of a path; nil of one that does not lead on from there.
  fileprivate func below(_ path: [String]) -> [String]? {
    starts(with: path) ? Array(dropFirst(path.count)) : nil
  }
}

extension DefinedKind {
  /// The record with the persons and the rows of the tables that it names; as it is when it names
  /// none.
  ///
  /// - Parameter isWhole: whether nothing else names a table of persons: who is named without one
  ///   is told.
  func withTables(
    _ root: TreeNode, of source: RecordSource, isWhole: Bool, _ findings: Findings
  ) throws(Faults) -> TreeNode {
    let lists = ListTables(source: source, times: timePaths, findings: findings)
    let root = root.replacing(fields.keys, lists.list)
    let people = try People(namedIn: root, of: source, findings)
    let named = people == nil && !isWhole ? root : root.with(people, fields.keys, findings)
    return named.replacing(fields.keys) { node, key, _ in node.representing(key) }
  }
}

extension TreeNode {
  /// The same, where what stands under keys is another, however deep; a list in a list becomes part
  /// of it.
  ///
  /// - Parameter other: of a value, its key and the path of that; nil where it stays.
  func replacing(
    _ keys: [RecordKey], under path: [String] = [],
    _ other: (TreeNode, RecordKey, [String]) -> TreeNode?
  ) -> TreeNode {
    guard case .mapping(var entries) = content else { return self }
    for index in entries.indices {
      guard let key = keys.first(where: { $0.name == entries[index].key }) else { continue }
      entries[index].value = entries[index].value.replaced(key, path + [key.name], other)
    }
    var node = self
    node.content = .mapping(entries)
    return node
  }

  private func replaced(
    _ key: RecordKey, _ path: [String], _ other: (TreeNode, RecordKey, [String]) -> TreeNode?
  ) -> TreeNode {
    if let other = other(self, key, path) { return other }
    switch content {
    case .list(let items):
      let members = items.flatMap { item -> [TreeNode] in
        let member = item.replaced(key, path, other)
        if case .scalar = item.content, case .list(let rows) = member.content { return rows }
        return [member]
      }
      var node = self
      node.content = .list(members)
      return node
    case .mapping: return replacing(key.keys, under: path, other)
    case .scalar, .unreadable: return self
    }
  }
}
