internal import Diagnostics
internal import Records

/// Which field of a record stands at a place of its text: `saksi[2].jabatan`, from 1.
struct FieldPaths {
  /// Where each key and value begins, in the order of the text.
  private let starts: [Start]
  private let file: String

  private struct Start {
    var line: Int
    var column: Int
    var path: String
  }

  init(_ root: TreeNode, file: String) {
    var walk = Walk()
    walk.visit(root, "")
    starts = walk.starts.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset)
        < ($1.element.line, $1.element.column, $1.offset)
    }.map(\.element)
    self.file = file
  }

  /// Nil of the whole, and of another file.
  subscript(_ place: Place?) -> String? {
    guard let place, place.file == file, let line = place.line, let column = place.column else {
      return nil
    }
    return starts.last { ($0.line, $0.column) <= (line, column) }?.path
  }

  private struct Walk {
    var starts: [Start] = []

    /// What is deeper comes later: of an item that begins with its first key, the key is meant.
    mutating func visit(_ node: TreeNode, _ path: String) {
      add(node.place, path)
      switch node.content {
      case .mapping(let entries):
        for entry in entries {
          let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
          add(entry.keyPlace, inner)
          visit(entry.value, inner)
        }
      case .list(let items):
        for (index, item) in items.enumerated() { visit(item, "\(path)[\(index + 1)]") }
      case .scalar, .unreadable: break
      }
    }

    private mutating func add(_ place: Place, _ path: String) {
      guard !path.isEmpty, let line = place.line, let column = place.column else { return }
      starts.append(Start(line: line, column: column, path: path))
    }
  }
}
