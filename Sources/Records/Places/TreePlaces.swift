package import Diagnostics
package import Fields

/// The places of a record, or a head, that is a tree of keys.
package struct TreePlaces: RecordPlaces {
  package let root: TreeNode
  private let source: RecordSource

  package init(_ root: TreeNode, _ source: RecordSource) {
    self.root = root
    self.source = source
  }

  package func place(of path: ValuePath, part: String?) -> Place {
    var found = (node: root, place: root.placeOfAll(in: source.name))
    for step in path.steps {
      guard let next = found.node.member(step) else { return found.place }
      found = next
    }
    guard case .scalar = found.node.content else { return found.place }
    return place(of: found.node, part: part)
  }

  /// The place of a scalar, or of a part of it.
  package func place(of node: TreeNode, part: String?) -> Place {
    guard let part, let end = node.extent?.end, let text = try? RecordText(source) else {
      return node.place
    }
    return text.place(of: part, from: node.place, to: end) ?? node.place
  }
}

extension TreeNode {
  /// What a step leads to, with the place that stands for it: of a list that of its key.
  fileprivate func member(_ step: ValuePath.Step) -> (node: TreeNode, place: Place)? {
    switch (step, content) {
    case (.name(let name), .mapping(let entries)):
      // The key of a picture may say that it is one.
      let entry = entries.first { $0.key == name } ?? entries.first { $0.key == "gambar_\(name)" }
      return entry.map { ($0.value, $0.keyPlace) }
    case (.member(let number, _), .list(let items)) where items.indices.contains(number - 1):
      return (items[number - 1], items[number - 1].place)
    // One value that needs no list.
    case (.member(1, _), .scalar): return (self, place)
    default: return nil
    }
  }
}

extension RecordText {
  /// Where a part of a scalar stands; nil when it was not typed as it is.
  ///
  /// - Parameter start: of the scalar.
  fileprivate func place(of part: String, from start: Place, to end: YAMLEvent.Mark) -> Place? {
    guard let line = start.line, let column = start.column else { return nil }
    let wanted = Array(part.unicodeScalars)
    // The first line of a block has its mark only, and perhaps a remark.
    let isBlock = end.line > line - 1 && isBlockMark(line: line - 1, column: column - 1)
    for number in (isBlock ? line : line - 1)...max(line - 1, end.line) {
      let scalars = scalars(line: number)
      let from = number == line - 1 ? min(column - 1, scalars.count) : 0
      let upTo = number == end.line ? min(end.column, scalars.count) : scalars.count
      guard from < upTo, let range = scalars[from..<upTo].firstRange(of: wanted) else { continue }
      return place(line: number, column: range.lowerBound, length: wanted.count)
    }
    return nil
  }

  private func isBlockMark(line: Int, column: Int) -> Bool {
    scalar(line: line, column: column).map { $0 == "|" || $0 == ">" } ?? false
  }
}

extension TreeNode {
  /// Where a record as a whole is told of: a row of a table by its key's cell, else the file.
  func placeOfAll(in file: String) -> Place { place.cell == nil ? Place(file: file) : place }
}
