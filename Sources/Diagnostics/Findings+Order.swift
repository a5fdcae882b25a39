extension [Diagnostic] {
  /// The first so many of each kind, in their order.
  func first(errors: Int, warnings: Int) -> [Diagnostic] {
    var room = Each(error: errors, warning: warnings)
    return filter { diagnostic in
      room[diagnostic.severity] -= 1
      return room[diagnostic.severity] >= 0
    }
  }
}

/// One value for errors and one for warnings.
struct Each<Value> {
  var error: Value
  var warning: Value

  subscript(severity: Severity) -> Value {
    get { severity == .error ? error : warning }
    set { if severity == .error { error = newValue } else { warning = newValue } }
  }
}

/// What makes two findings the same: all but the row, where cells are meant.
struct Sameness: Hashable {
  private let diagnostic: Diagnostic
  private let column: Substring?

  init(_ diagnostic: Diagnostic, _ cells: ColumnCells?) {
    var diagnostic = diagnostic
    if cells != nil { diagnostic.place?.cell?.name = nil }
    self.diagnostic = diagnostic
    column = cells?.column
  }

  /// Also by the words: without a row, they alone tell apart what one column has.
  func hash(into hasher: inout Hasher) {
    hasher.combine(diagnostic)
    hasher.combine(diagnostic.message.indonesian)
    hasher.combine(column)
  }
}

extension ColumnCells {
  init?(of diagnostic: Diagnostic) {
    guard let name = diagnostic.place?.cell?.name else { return nil }
    self.init(name)
  }
}

extension Place {
  /// Itself; of cells of a column, each of them.
  package var cells: [Place] {
    guard let name = cell?.name, let cells = ColumnCells(name) else { return [self] }
    return cells.rows.joined().map { row in
      var place = self
      place.cell?.name = "\(cells.column)\(row)"
      return place
    }
  }
}

/// Where something stands in its file.
struct Position: Comparable {
  fileprivate var file = ""
  fileprivate var sheet = ""
  fileprivate var row = 0
  fileprivate var column = 0

  static func < (one: Position, other: Position) -> Bool {
    (one.file, one.sheet, one.row, one.column)
      < (other.file, other.sheet, other.row, other.column)
  }
}

extension Diagnostic {
  var position: Position { place?.position ?? Position() }
}

extension Place {
  var position: Position {
    var (row, column) = (0, 0)
    // "AB7", of "AB7:AB9" the first.
    for byte in (cell?.name ?? "").utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): column = column &* 26 &+ Int(byte) &- 64
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row &* 10 &+ Int(byte) &- 48
      default: return position(row: row, column: column)
      }
    }
    return position(row: row, column: column)
  }

  private func position(row: Int, column: Int) -> Position {
    Position(
      file: file, sheet: cell?.sheet ?? "", row: line ?? row, column: self.column ?? column)
  }
}
