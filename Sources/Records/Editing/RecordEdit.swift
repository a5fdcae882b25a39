internal import Diagnostics

extension TreeNode {
  /// The text of a file that says this, changed only where it said something else: remarks, order
  /// and spelling of all the rest stay. A file that cannot be read, or written so, is written anew.
  package func text(changing source: RecordSource) -> String {
    guard let old = try? RecordReader.node(of: source, Findings()),
      case .mapping = old.content, case .mapping = content
    else { return yamlText }
    if old.extent?.end != nil { return ordered(like: old).jsonText }
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(source.bytes.dropFirst(3)) : source.bytes
    let edit = RecordEdit(text: SourceText(bytes))
    let whole = 0..<edit.text.scalars.count
    let text = (hasMark ? "\u{FEFF}" : "") + edit.text.text(whole, edit.edits(old, to: self))
    let changed = RecordSource(name: source.name, bytes: Array(text.utf8))
    let isRight = (try? RecordReader.node(of: changed, Findings()))?.says(self) ?? false
    return isRight ? text : ordered(like: old).yamlText
  }

  /// With keys in the order of another, and those that it does not have behind.
  private func ordered(like old: TreeNode) -> TreeNode {
    var node = self
    switch (content, old.content) {
    case (.mapping(let entries), .mapping(let others)):
      let keys = others.map(\.key)
      node.content = .mapping(
        entries.enumerated().sorted { one, other in
          let places = [one, other].map { keys.firstIndex(of: $0.element.key) ?? keys.count }
          return (places[0], one.offset) < (places[1], other.offset)
        }.map(\.element).map { entry in
          var entry = entry
          if let known = old.value(of: entry.key) { entry.value = entry.value.ordered(like: known) }
          return entry
        })
    case (.list(let items), .list(let others)):
      node.content = .list(
        items.enumerated().map { others.indices.contains($0) ? $1.ordered(like: others[$0]) : $1 })
    default: break
    }
    return node
  }
}

/// Works out which stretches of a file of YAML change when it is to say something else.
struct RecordEdit {
  let text: SourceText

  /// Of a value that has lines or brackets of its own.
  func edits(_ old: TreeNode, to new: TreeNode) -> [SourceText.Edit] {
    if old.says(new) { return [] }
    switch (old.content, new.content) {
    case (.mapping(let entries), .mapping(let wanted)) where isOfLines(old) && !wanted.isEmpty:
      return edits(entries, to: wanted)
    case (.list(let items), .list(let wanted)) where isOfLines(old) && !wanted.isEmpty:
      return edits(of: old, items, to: wanted)
    case (.scalar, .scalar(let wanted, _)):
      return replacing(old, by: respelled(old, wanted.trimmed))
    default:
      return replacing(old, by: new.flow)
    }
  }

  func isOfLines(_ node: TreeNode) -> Bool { node.extent.map { $0.end == nil } ?? false }

  private func replacing(_ old: TreeNode, by spelled: String) -> [SourceText.Edit] {
    guard let extent = old.extent, let end = extent.end else { return [] }
    let start = text.offset(extent.start)
    var upTo = text.offset(end)
    // The end of a text of lines is the beginning of what follows.
    while upTo > start, " \n\r\t".unicodeScalars.contains(text.scalars[upTo - 1]) { upTo -= 1 }
    let isNew = start == upTo && start > 0 && text.scalars[start - 1] == ":"
    return [SourceText.Edit(range: start..<upTo, text: (isNew ? " " : "") + spelled)]
  }

  /// A text that was folded stays so.
  private func respelled(_ old: TreeNode, _ wanted: String) -> String {
    let plain = TreeNode.spelled(wanted)
    guard let extent = old.extent, let end = extent.end, end.line > extent.start.line,
      text.scalars[text.offset(extent.start)] == ">", !wanted.contains("  "),
      wanted.unicodeScalars.allSatisfy({ $0.value >= 0x20 }), wanted.first != "#"
    else { return plain }
    let line = extent.start.line + 1
    let indent = (0...).first { text.scalar(line: line, column: $0) != " " } ?? 2
    return FoldedText(indent: indent, lineBreak: text.lineBreak).spelled(wanted)
  }

  /// The last line of a value, from 0.
  func lastLine(_ node: TreeNode, from first: Int) -> Int {
    switch node.content {
    case .list(let items) where isOfLines(node):
      return items.last.map { lastLine($0, from: first) } ?? first
    case .mapping(let entries) where isOfLines(node):
      return entries.last.map { lastLine(of: $0) } ?? first
    default:
      guard let end = node.extent?.end else { return first }
      var line = end.column == 0 ? end.line - 1 : end.line
      while line > first, text.isBlank(line) { line -= 1 }
      return max(line, first)
    }
  }

  func lastLine(of entry: TreeNode.Entry) -> Int {
    lastLine(entry.value, from: (entry.keyPlace.line ?? 1) - 1)
  }
}

/// A text over several lines, as YAML's `>-` has it.
struct FoldedText {
  var indent: Int
  var lineBreak: String

  private static let width = 100

  func spelled(_ text: String) -> String {
    let start = String(repeating: " ", count: indent)
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, indent + last.count + 1 + word.count <= FoldedText.width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return ">-" + lines.map { "\(lineBreak)\(start)\($0)" }.joined()
  }
}
