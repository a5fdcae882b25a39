internal import Diagnostics

// Lists that grow, shrink and are put in another order.

extension RecordEdit {
  func edits(
    of list: TreeNode, _ items: [TreeNode], to wanted: [TreeNode]
  ) -> [SourceText.Edit] {
    guard let start = list.extent?.start, !items.isEmpty else { return [] }
    let same = zip(items, wanted).prefix { $0.says($1) }.count
    let rest = min(items.count, wanted.count) - same
    let tail = zip(items.reversed(), wanted.reversed()).prefix(rest).prefix { $0.says($1) }.count
    let old = Array(items[same..<items.count - tail])
    let new = Array(wanted[same..<wanted.count - tail])
    let lines = blocks(of: items, start)
    if old.count == new.count, !new.contains(where: { item in old.contains { $0.says(item) } }) {
      return zip(old, new).flatMap { edits($0, to: $1, column: start.column) }
    }
    let given = Array(lines[same..<lines.count - tail])
    let written = new.enumerated().map { index, item -> String in
      if let moved = old.firstIndex(where: { $0.says(item) }) { return block(given[moved]) }
      let isFree = index < old.count && !new.contains { $0.says(old[index]) }
      return isFree
        ? block(given[index], edits(old[index], to: item, column: start.column))
        : fresh(item, column: start.column)
    }
    return [replacing(lines, given.count, behind: same, by: written)]
  }

  /// So many items, behind others that stay, by what is to stand there.
  private func replacing(
    _ lines: [Range<Int>], _ count: Int, behind same: Int, by written: [String]
  ) -> SourceText.Edit {
    let joined = written.joined(separator: text.lineBreak)
    let rest = lines[same..<same + count]
    guard let first = rest.first, let last = rest.last else {
      return same > 0
        ? edit(lines[same - 1].upperBound, text.lineBreak + joined)
        : edit(lines[0].lowerBound, joined + text.lineBreak)
    }
    if !written.isEmpty {
      return SourceText.Edit(range: first.lowerBound..<last.upperBound, text: joined)
    }
    // Something stays, before or behind; one line break goes with what does not.
    let range =
      same > 0
      ? lines[same - 1].upperBound..<last.upperBound
      : first.lowerBound..<lines[count].lowerBound
    return SourceText.Edit(range: range, text: "")
  }

  private func edit(_ at: Int, _ text: String) -> SourceText.Edit {
    SourceText.Edit(range: at..<at, text: text)
  }

  /// An item that becomes another of its own shape; any other is written anew.
  private func edits(
    _ old: TreeNode, to new: TreeNode, column: Int
  ) -> [SourceText.Edit] {
    switch (old.content, new.content) {
    case (.mapping, .mapping) where !new.isEmpty, (.list, .list) where !new.isEmpty,
      (.scalar, .scalar):
      return edits(old, to: new)
    default:
      let range = lineRange(of: old, column)
      return [SourceText.Edit(range: range, text: fresh(new, column: column))]
    }
  }

  private func fresh(_ item: TreeNode, column: Int) -> String {
    let indent = String(repeating: " ", count: column)
    return item.itemLines.enumerated().map { "\(indent)\($0 == 0 ? "- " : "  ")\($1)" }
      .joined(separator: text.lineBreak)
  }

  private func block(_ range: Range<Int>, _ edits: [SourceText.Edit] = []) -> String {
    text.text(range, edits)
  }

  /// Each item from the beginning of its first line to the end of its last, and of the remarks
  /// behind it that another item follows.
  private func blocks(of items: [TreeNode], _ start: YAMLEvent.Mark) -> [Range<Int>] {
    let own = items.map { lineRange(of: $0, start.column) }
    return own.enumerated().map { index, range in
      guard index + 1 < own.count else { return range }
      var end = own[index + 1].lowerBound
      while end > range.upperBound, "\r\n".unicodeScalars.contains(text.scalars[end - 1]) {
        end -= 1
      }
      return range.lowerBound..<end
    }
  }

  private func lineRange(of item: TreeNode, _ column: Int) -> Range<Int> {
    let first = (item.place.line ?? 1) - 1
    var dash = first
    while dash > 0, text.scalar(line: dash, column: column) != "-" { dash -= 1 }
    return text.start(of: dash)..<endOfLine(lastLine(item, from: first))
  }
}
