extension Resume: CustomStringConvertible {
  /// "child 1, line 2", "[finished, line 4]".
  public var description: String {
    switch self {
    case .line(let line): "line \(line)"
    case .child(let child, let inner): "child \(child)" + (inner.map { ", \($0)" } ?? "")
    case .cells(let cells):
      "[" + cells.map { $0.map { "\($0)" } ?? "start" }.joined(separator: ", ") + "]"
    case .finished: "finished"
    }
  }
}
