/// The lines in which two texts differ, with two lines around each place:
/// "-" for a line only in `old`, "+" for one only in `new`.
public func difference(from old: String, to new: String) -> String {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = merged(before, after)
  let shown = lines.indices.filter { index in
    lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains { $0.mark != " " }
  }
  var result: [String] = []
  var last = -2
  for index in shown {
    if index > last + 1 { result.append("@@ line \(lines[index].number)") }
    result.append(lines[index].mark + lines[index].text)
    last = index
  }
  return result.joined(separator: "\n")
}

/// A line of one text or of both.
private struct MarkedLine {
  var mark: String
  var text: Substring
  /// In the old text, from 1.
  var number: Int
}

private func merged(_ before: [Substring], _ after: [Substring]) -> [MarkedLine] {
  let change = after.difference(from: before)
  let removed = Set(change.removals.map(\.offset))
  let inserted = Set(change.insertions.map(\.offset))
  var lines: [MarkedLine] = []
  var (old, new) = (0, 0)
  while old < before.count || new < after.count {
    if removed.contains(old) {
      lines.append(MarkedLine(mark: "-", text: before[old], number: old + 1))
      old += 1
    } else if inserted.contains(new) {
      lines.append(MarkedLine(mark: "+", text: after[new], number: old + 1))
      new += 1
    } else {
      lines.append(MarkedLine(mark: " ", text: before[old], number: old + 1))
      (old, new) = (old + 1, new + 1)
    }
  }
  return lines
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
