internal import Bahasa
package import Diagnostics
package import Fields

/// A row of a sheet that says a key of the record: what stands in its first
/// cell, and the value behind it. Dates come as "2022-03-09", numbers in digits,
/// true and false as "ya" and "tidak".
package struct KeyRow {
  /// "satker.kode" or "Kode satker".
  package var label: String
  var labelPlace: Place
  /// Nil when it cannot be read and has been told of.
  var value: String?
  var valuePlace: Place
}

extension KeyLine {
  /// What is left of a cell that names it.
  var spellings: [String] { [hurufDanAngka(label), hurufDanAngka(path.joined())] }
}

/// The keys that rows of a sheet can name.
package struct KeyLines {
  private let lines: [KeyLine]
  private let bySpelling: [String: KeyLine]

  package init(_ lines: [KeyLine]) {
    self.lines = lines
    bySpelling = Dictionary(lines.flatMap { line in line.spellings.map { ($0, line) } }) {
      first, _ in first
    }
  }

  /// In words.
  package var labels: [String] { lines.map(\.label) }

  /// The key that a cell names; case, blanks and marks do not count.
  package subscript(label: String) -> KeyLine? { bySpelling[hurufDanAngka(label)] }

  /// The key that a cell with a slip in it probably means, as it is spelt.
  package func near(_ label: String) -> String? {
    suggestion(for: label, among: labels + lines.map(\.name))
  }
}

extension TreeNode {
  /// The record that rows of keys and values say, so that one check serves files
  /// and sheets. A row without a value says nothing, unless its group is begun
  /// and cannot do without it; a key that may have several values may have
  /// several rows. Unknown keys and keys given twice are found here.
  package init(
    rows: [KeyRow], _ keys: [RecordKey], at place: Place, _ findings: Findings
  ) {
    var builder = KeyRowBuilder(lines: KeyLines(keys.lines), findings: findings)
    for row in rows { builder.take(row) }
    self.init(content: .mapping(builder.entries(keys, under: [])), place: place)
  }
}

private struct KeyRowBuilder {
  let lines: KeyLines
  let findings: Findings
  private var taken: [[String]: [KeyRow]] = [:]

  init(lines: KeyLines, findings: Findings) {
    self.lines = lines
    self.findings = findings
  }

  mutating func take(_ row: KeyRow) {
    guard let line = lines[row.label] else {
      // A heading among the rows.
      guard !TreeNode(row).isEmpty else { return }
      let near = findings.areFew ? lines.near(row.label) : nil
      return findings.error(
        at: row.labelPlace, .recordUnknownKey(String(row.label.prefix(60)), in: ""),
        hint: near.map { .didYouMean($0) } ?? .known(lines.labels))
    }
    let before = taken[line.path, default: []]
    if let first = before.first, !line.key.takesSeveral {
      return findings.error(
        at: row.labelPlace, .recordKeyTwice(row.label, first.labelPlace.cell?.name ?? ""),
        hint: .dropOne())
    }
    taken[line.path] = before + [row]
  }

  func entries(_ keys: [RecordKey], under path: [String]) -> [TreeNode.Entry] {
    keys.compactMap { key in
      let path = path + [key.name]
      guard !key.keys.isEmpty else { return entry(key, path) }
      let inner = entries(key.keys, under: path)
      guard let first = inner.first, inner.contains(where: { !$0.value.isEmpty }) || key.isRequired
      else { return nil }
      return TreeNode.Entry(
        key: key.name, keyPlace: first.keyPlace,
        value: TreeNode(content: .mapping(inner), place: first.keyPlace))
    }
  }

  private func entry(_ key: RecordKey, _ path: [String]) -> TreeNode.Entry? {
    let rows = taken[path] ?? []
    let filled = rows.filter { !TreeNode($0).isEmpty }
    guard let first = filled.first ?? (key.isRequired ? rows.first : nil) else { return nil }
    let read = filled.filter { $0.value != nil }.map { TreeNode($0) }
    let value =
      key.takesSeveral && !read.isEmpty
      ? TreeNode(content: .list(read), place: first.valuePlace) : TreeNode(first)
    return TreeNode.Entry(key: key.name, keyPlace: first.valuePlace, value: value)
  }
}

extension TreeNode {
  fileprivate init(_ row: KeyRow) {
    self.init(
      content: row.value.map { .scalar($0, isQuoted: true) } ?? .unreadable, place: row.valuePlace)
  }
}

extension RecordKey {
  fileprivate var takesSeveral: Bool {
    switch shape {
    case .choices, .texts: true
    case .text, .choice, .group, .groups, .open: false
    }
  }
}
