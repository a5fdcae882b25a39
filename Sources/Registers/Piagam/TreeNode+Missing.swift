internal import Diagnostics
internal import Records

extension TreeNode {
  /// A row's declaration in which what neither row nor common values say has been told of, at
  /// the cell where it could stand.
  func withMissing(_ row: RowTree, _ findings: Findings) -> TreeNode {
    var root = self
    for (key, kolom) in TreeNode.needed where root[key] == nil {
      root.append(row.missing(key, kolom, findings))
    }
    var signer = root["penanda_tangan"] ?? TreeNode(content: .mapping([]), place: row.key)
    for (key, kolom) in TreeNode.neededOfSigner where signer[key] == nil {
      signer.append(row.missing(key, kolom, findings))
    }
    root["penanda_tangan"] = signer
    return root
  }

  private static let needed: [(String, RegisterColumn)] = [
    ("tanggal", .tanggal), ("kota", .piagam(.kota)), ("predikat_dituju", .piagam(.predikat)),
  ]

  private static let neededOfSigner: [(String, RegisterColumn)] = [
    ("nama", .penandaTangan), ("jabatan", .jabatan),
  ]

  private subscript(key: String) -> TreeNode? {
    get {
      guard case .mapping(let entries) = content else { return nil }
      return entries.first { $0.key == key }?.value
    }
    set {
      guard case .mapping(var entries) = content, let newValue else { return }
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].value = newValue
      } else {
        entries.append(Entry(key: key, keyPlace: newValue.place, value: newValue))
      }
      content = .mapping(entries)
    }
  }

  private mutating func append(_ entry: Entry) { self[entry.key] = entry.value }
}

extension RowTree {
  fileprivate func missing(
    _ key: String, _ kolom: RegisterColumn, _ findings: Findings
  ) -> TreeNode.Entry {
    let cell = place(kolom)
    let heading = heading(kolom)
    findings.error(
      at: cell ?? self.key, .piagamMissing(heading),
      hint: .piagamMissingHint(heading, key, hasColumn: cell != nil))
    let place = cell ?? self.key
    return TreeNode.Entry(
      key: key, keyPlace: place, value: TreeNode(content: .unreadable, place: place))
  }
}
