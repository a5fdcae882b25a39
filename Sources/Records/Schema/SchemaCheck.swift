internal import Bahasa
package import Diagnostics
package import Fields

/// Holds a record's tree against the schema: unknown and missing keys, empty
/// values, wrong shapes, unknown words, too long or too many. What the values
/// say is the business of the rules.
package struct SchemaCheck {
  private let findings: Findings

  package static func run(
    _ root: TreeNode, _ keys: [RecordKey], file: String, _ findings: Findings
  ) {
    let check = SchemaCheck(findings: findings)
    guard case .mapping(let entries) = root.content else {
      findings.error(at: root.place, .recordIsNoMapping, hint: .recordNoColonHint)
      return
    }
    check.mapping(entries, Group(path: "", place: root.placeOfAll(in: file), keys))
  }
}

extension SchemaCheck {
  /// The keys that a group may have, and how messages name the group.
  private struct Group {
    var path: String
    var place: Place
    var keys: [RecordKey]

    init(path: String, place: Place, _ keys: [RecordKey]) {
      self.path = path
      self.place = place
      self.keys = keys
    }

    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  }

  private func mapping(_ entries: [TreeNode.Entry], _ group: Group) {
    // A misspelt key is not missing as well.
    var present = Set(entries.map(\.key))
    for entry in entries {
      if let key = group.keys.first(where: { $0.name == entry.key }) {
        value(entry.value, key, at: entry.keyPlace, group.path(of: key.name))
      } else if let meant = unknown(entry, group) {
        present.insert(meant)
      }
    }
    for key in group.keys where key.isRequired && !present.contains(key.name) {
      findings.error(at: group.place, .recordMissing(group.path(of: key.name)), hint: hint(key))
    }
  }

  /// Returns the key that was probably meant.
  private func unknown(_ entry: TreeNode.Entry, _ group: Group) -> String? {
    let names = group.keys.map(\.name)
    findings.error(
      at: entry.keyPlace, .recordUnknownKey(String(entry.key.prefix(60)), in: group.path),
      hint: findings.meant(entry.key, among: names))
    return findings.areFew ? suggestion(for: entry.key, among: names) : nil
  }

  private func value(_ node: TreeNode, _ key: RecordKey, at place: Place, _ path: String) {
    guard !node.isEmpty else {
      findings.error(
        at: place, .recordEmpty(path), hint: key.isRequired ? hint(key) : .recordDropLine)
      return
    }
    switch (key.shape, node.content) {
    case (.text(let limit), .scalar): text(node, key, path, limit: limit)
    case (.choice(let words), .scalar): word(node, key, path, among: words)
    case (.choices(let words), .scalar), (.choices(let words), .list):
      node.choices(among: words).forEach { word($0, key, path, among: words) }
    case (.texts(let limit, let count), .list(let items)):
      counted(items, count, at: place, path)
      for (number, item) in items.enumerated() {
        text(item, key, "\(path)[\(number + 1)]", limit: limit)
      }
    case (.group(let keys), .mapping(let entries)):
      mapping(entries, Group(path: path, place: place, keys))
    case (.groups(let keys, let count), .list(let items)):
      counted(items, count, at: place, path)
      for (number, item) in items.enumerated() {
        self.item(item, keys, "\(path)[\(number + 1)]")
      }
    case (.open, .mapping), (_, .unreadable): break
    case (.group, .scalar(let text, isQuoted: false))
    where SyntaxFault.gluedColon(Array(text.unicodeScalars)) != nil:
      findings.error(at: node.place, .recordNoSpace, hint: .recordNoSpaceHint)
    default: wrongShape(key, at: place, path)
    }
  }

  private func item(_ node: TreeNode, _ keys: [RecordKey], _ path: String) {
    if case .unreadable = node.content { return }
    guard case .mapping(let entries) = node.content else {
      return findings.error(at: node.place, .recordWantsGroup(path), hint: .recordWantsGroupHint)
    }
    mapping(entries, Group(path: path, place: node.place, keys))
  }

  private func text(_ node: TreeNode, _ key: RecordKey, _ path: String, limit: Int) {
    guard let text = node.text else {
      return findings.tellNoText(node, path)
    }
    if node.isEmpty {
      findings.error(at: node.place, .recordEmpty(path), hint: .recordDropLine)
    } else if Placeholder.stands(in: text) {
      findings.error(at: node.place, .recordPlaceholder(path), hint: hint(key))
    } else if !text.isWithin(limit) {
      findings.error(
        at: node.place, .recordTooLong(path, count: text.unicodeScalars.count, limit: limit))
    } else if path != "nomor", !key.isNumberOfOthers, SisipanNomor.stand(in: text) {
      findings.error(at: node.place, .recordNoPattern(path), hint: .recordNoPatternHint)
    } else if text.hasLineBreak {
      findings.error(at: node.place, .recordOneLine(path), hint: .recordOneLineHint)
    }
  }

  private func word(_ node: TreeNode, _ key: RecordKey, _ path: String, among words: [String]) {
    guard let text = node.text else {
      return findings.tellNoText(node, path)
    }
    if Placeholder.stands(in: text) {
      findings.error(at: node.place, .recordPlaceholder(path), hint: hint(key))
    } else if words.word(text) == nil {
      findings.error(
        at: node.place, .recordUnknownWord(String(text.prefix(60)), path: path, known: words),
        hint: suggestion(for: text, among: words).map { .didYouMean($0) })
    }
  }

  private func counted(_ items: [TreeNode], _ limit: Int, at place: Place, _ path: String) {
    guard items.count > limit else { return }
    findings.error(at: place, .recordTooMany(path, count: items.count, limit: limit))
  }

  private func wrongShape(_ key: RecordKey, at place: Place, _ path: String) {
    switch key.shape {
    case .text, .choice, .choices: findings.error(at: place, .recordWantsText(path))
    case .group, .open:
      findings.error(at: place, .recordWantsGroup(path), hint: .recordWantsGroupHint)
    case .texts, .groups:
      findings.error(at: place, .recordWantsList(path), hint: .recordWantsListHint)
    }
  }

  private func hint(_ key: RecordKey) -> Message {
    key.example.isEmpty ? key.about : .recordExample(key.about, key.example)
  }
}

// By bytes: every value of every record passes here, more than once.
extension String {
  /// - Parameter limit: in Unicode scalars.
  func isWithin(_ limit: Int) -> Bool { utf8.count <= limit || unicodeScalars.count <= limit }

  var hasLineBreak: Bool { utf8.contains(UInt8(ascii: "\n")) }
}
