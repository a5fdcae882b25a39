internal import Diagnostics

// Keys that come, go and change.

extension RecordEdit {
  func edits(
    _ entries: [TreeNode.Entry], to wanted: [TreeNode.Entry]
  ) -> [SourceText.Edit] {
    let kept = entries.filter { entry in
      entry.value.isEmpty || wanted.contains { $0.key == entry.key && !$0.value.isEmpty }
    }
    guard !kept.isEmpty else { return replacingAll(entries, by: wanted) }
    let leading = entries.prefix { entry in !kept.contains { $0.key == entry.key } }
    var edits = removing(leading: leading, before: kept[0])
    for entry in entries.dropFirst(leading.count) {
      if let new = wanted.first(where: { $0.key == entry.key && !$0.value.isEmpty }) {
        edits += change(entry, to: new)
      } else if !entry.value.isEmpty {
        edits.append(removing(entry))
      }
    }
    return edits + added(wanted, to: kept)
  }

  private func change(
    _ entry: TreeNode.Entry, to new: TreeNode.Entry
  ) -> [SourceText.Edit] {
    guard !entry.value.says(new.value) else { return [] }
    switch (entry.value.content, new.value.content) {
    case (.mapping, .mapping), (.list, .list), (.scalar, .scalar):
      return edits(entry.value, to: new.value)
    default: return [SourceText.Edit(range: range(of: entry), text: written([new], entry))]
    }
  }

  /// From the key to the end of its last line.
  private func range(of entry: TreeNode.Entry) -> Range<Int> {
    keyOffset(entry)..<endOfLine(lastLine(of: entry))
  }

  private func keyOffset(_ entry: TreeNode.Entry) -> Int {
    text.start(of: (entry.keyPlace.line ?? 1) - 1) + (entry.keyPlace.column ?? 1) - 1
  }

  /// Before its line break.
  func endOfLine(_ line: Int) -> Int {
    var end = text.start(of: line + 1)
    while end > text.start(of: line), "\r\n".unicodeScalars.contains(text.scalars[end - 1]) {
      end -= 1
    }
    return end
  }

  /// Behind a dash, the first key that stays takes the place of those before it.
  private func removing(
    leading: ArraySlice<TreeNode.Entry>, before kept: TreeNode.Entry
  ) -> [SourceText.Edit] {
    guard let first = leading.first else { return [] }
    let start = keyOffset(first)
    let line = (first.keyPlace.line ?? 1) - 1
    let isBehindDash = text.scalars[text.start(of: line)..<start].contains { $0 != " " }
    return isBehindDash
      ? [SourceText.Edit(range: start..<keyOffset(kept), text: "")] : leading.map(removing)
  }

  private func removing(_ entry: TreeNode.Entry) -> SourceText.Edit {
    let line = (entry.keyPlace.line ?? 1) - 1
    let last = lastLine(of: entry)
    let range =
      line > 0
      ? endOfLine(line - 1)..<endOfLine(last) : text.start(of: line)..<text.start(of: last + 1)
    return SourceText.Edit(range: range, text: "")
  }

  private func replacingAll(
    _ entries: [TreeNode.Entry], by wanted: [TreeNode.Entry]
  ) -> [SourceText.Edit] {
    guard let first = entries.first, let last = entries.last else { return [] }
    let range = keyOffset(first)..<endOfLine(lastLine(of: last))
    return [SourceText.Edit(range: range, text: written(wanted, first))]
  }

  /// Each behind the one that stands before it, as far as that was there.
  private func added(
    _ wanted: [TreeNode.Entry], to kept: [TreeNode.Entry]
  ) -> [SourceText.Edit] {
    var before: TreeNode.Entry?
    var waiting: [TreeNode.Entry] = []
    var edits: [SourceText.Edit] = []
    for new in wanted where !new.value.isEmpty {
      if let known = kept.first(where: { $0.key == new.key }) {
        if !waiting.isEmpty { edits.append(adding(waiting, behind: before, beside: kept[0])) }
        (before, waiting) = (known, [])
      } else {
        waiting.append(new)
      }
    }
    if !waiting.isEmpty { edits.append(adding(waiting, behind: before, beside: kept[0])) }
    return edits
  }

  private func adding(
    _ new: [TreeNode.Entry], behind before: TreeNode.Entry?, beside first: TreeNode.Entry
  ) -> SourceText.Edit {
    let column = (first.keyPlace.column ?? 1) - 1
    let indent = String(repeating: " ", count: column)
    guard let before else {
      let at = keyOffset(first)
      return SourceText.Edit(
        range: at..<at, text: written(new, first) + text.lineBreak + indent)
    }
    let at = endOfLine(lastLine(of: before))
    return SourceText.Edit(
      range: at..<at, text: text.lineBreak + indent + written(new, first))
  }

  /// The lines of entries, as they stand where one of them stands.
  private func written(_ entries: [TreeNode.Entry], _ place: TreeNode.Entry) -> String {
    let indent = String(repeating: " ", count: (place.keyPlace.column ?? 1) - 1)
    return entries.flatMap(\.yamlLines).joined(separator: text.lineBreak + indent)
  }
}
