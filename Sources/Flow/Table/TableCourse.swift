/// The rows of a table one after the other, headings and totals among them,
/// and where a page may end between them.
struct TableCourse: Sendable {
  private(set) var steps: [Step] = []
  /// How many body rows stand before each step, and in all.
  private(set) var bodyBefore = [0]

  struct Step: Sendable {
    var row: TableRow
    var kind: Kind
    /// nil for the totals of the whole table.
    var group: Int?
    /// Whether a page that ends before it leaves a heading or totals with too few rows, or the
    /// last row alone.
    var isCompany = false
  }

  /// How many rows a heading and totals have beside them, where there is room.
  static let company = 3
  /// How many rows end a group that has no totals, where there is room.
  static let end = 2

  enum Kind: Sendable {
    case opening, body, closing
  }

  init(_ groups: [TableGroup], _ closing: [TableRow], hasHeader: Bool) {
    for (index, group) in groups.enumerated() {
      add(group.opening, .opening, index)
      add(group.rows, .body, index)
      add(group.closing, .closing, index)
    }
    add(closing, .closing, nil)
    markCompany(hasHeader: hasHeader)
  }

  /// How many body rows there are.
  var bodyCount: Int { bodyBefore[steps.count] }

  /// Whether a page may end before step `index`.
  func mayBreak(before index: Int) -> Bool {
    guard index > 0, index < steps.count else { return true }
    let last = steps[index - 1]
    return last.kind != .opening && !last.row.keepWithNext && steps[index].kind != .closing
  }

  /// Whether a page that ends before step `index` leaves three rows with a heading and with
  /// totals, or all that there are, and two where a group ends without.
  func leavesCompany(before index: Int) -> Bool {
    !steps.indices.contains(index) || !steps[index].isCompany
  }

  /// The first of the steps that `index` must not be torn from; not before
  /// `limit`.
  func unitStart(of index: Int, from limit: Int) -> Int {
    var start = index
    while start > limit, !mayBreak(before: start) { start -= 1 }
    return start
  }

  /// The group whose rows go on at step `index`; nil where one begins.
  func continuedGroup(at index: Int, inside: Bool) -> Int? {
    guard steps.indices.contains(index), steps[index].kind != .opening,
      let group = steps[index].group
    else { return nil }
    return inside || (index > 0 && steps[index - 1].group == group) ? group : nil
  }
}

extension TableCourse {
  private mutating func add(_ rows: [TableRow], _ kind: Kind, _ group: Int?) {
    for row in rows {
      steps.append(Step(row: row, kind: kind, group: group))
      bodyBefore.append(bodyBefore[steps.count - 1] + (kind == .body ? 1 : 0))
    }
  }

  /// The rows of a group are headed by what stands above them, be it the table's header.
  private mutating func markCompany(hasHeader: Bool) {
    var start = 0
    while start < steps.count {
      let run = steps[start...].prefix { $0.kind == .body && $0.group == steps[start].group }
      let isHeaded = start > 0 ? steps[start - 1].kind == .opening : hasHeader
      let isClosed = run.endIndex < steps.count && steps[run.endIndex].kind == .closing
      for index in run.indices.dropFirst() {
        steps[index].isCompany =
          isHeaded && index - start < TableCourse.company
          || run.endIndex - index < (isClosed ? TableCourse.company : TableCourse.end)
      }
      start = max(start + 1, run.endIndex)
    }
  }
}
