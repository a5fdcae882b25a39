import Flow

/// Where pages must end, worked out by trying all places for each page.
/// Only for tables none of whose rows has to be split.
extension RandomTable {
  /// The rows with which pages begin after the first; nil when a unit is
  /// higher than a page.
  func breaks(height: Int) -> [Int]? {
    var breaks: [Int] = []
    var first = 0
    while self.height(first..<rows.count, isLast: true) > height {
      let ends = (first + 1..<max(first + 1, rows.count)).filter {
        mayBreak(before: $0) && self.height(first..<$0, isLast: false) <= height
      }
      guard let end = preferred(ends, first, height), fitsAlone(end, height) else { return nil }
      breaks.append(end)
      first = end
    }
    // A rest that fits one page may still hold no unit by itself.
    return fitsAlone(first, height) ? breaks : nil
  }

  /// The last place, or the last before it that leaves three rows with headings and totals and
  /// two at the end, and less than a third of a page empty.
  private func preferred(_ ends: [Int], _ first: Int, _ height: Int) -> Int? {
    guard let last = ends.last, !leavesCompany(last) else { return ends.last }
    let others = ends.filter {
      leavesCompany($0) && 3 * (height - self.height(first..<$0, isLast: true)) <= height
    }
    return others.last ?? last
  }

  /// Whether a heading (the header is the first group's) and totals have three rows of their group
  /// or all of it, and the end of a group without totals two, where a page ends before a row.
  private func leavesCompany(_ row: Int) -> Bool {
    guard row < rows.count, rows[row].kind == .body, rows[row - 1].kind == .body,
      let group = rows[row].group, rows[row - 1].group == group
    else { return true }
    let all = rows.indices.filter { rows[$0].group == group && rows[$0].kind == .body }
    let (start, end) = (all[0], all[all.count - 1] + 1)
    let isHeaded = start > 0 ? rows[start - 1].kind == .opening : header.isThere
    let isClosed = end < rows.count && rows[end].kind == .closing
    return !(isHeaded && row - start < 3) && !(end - row < (isClosed ? 3 : 2))
  }

  /// Whether the unit that begins with a row fits a page of its own, from
  /// row to row with the line that is carried below it.
  func fitsAlone(_ start: Int, _ height: Int) -> Bool {
    guard start < rows.count else { return true }
    for end in start + 1...rows.count {
      if self.height(start..<end, isLast: end == rows.count) > height { return false }
      if end == rows.count || mayBreak(before: end) { return true }
    }
    return true
  }

  func unitStart(of row: Int) -> Int {
    (0...row).last { $0 == 0 || mayBreak(before: $0) } ?? 0
  }

  func mayBreak(before row: Int) -> Bool {
    rows[row - 1].kind != .opening && !rows[row - 1].keepsWithNext && rows[row].kind != .closing
  }

  /// The height of a page with these rows.
  func height(_ range: Range<Int>, isLast: Bool) -> Int {
    var bars = lead(range.lowerBound) + rows[range].map(\.bar)
    if !isLast, let count = carriedCount(range.upperBound) {
      bars.append(Bar(height: 10 * RandomTable.forwardLines(count) + 2 * style.padding))
    }
    guard let first = bars.first, let last = bars.last else { return 0 }
    let inner = zip(bars, bars.dropFirst()).reduce(0) { sum, pair in
      sum + max(pair.0.below, pair.1.above, style.between)
    }
    return max(style.top, first.above) + bars.reduce(0) { $0 + $1.height } + inner
      + max(style.bottom, last.below)
  }

  /// How many body rows are placed before a row, when that is carried.
  func carriedCount(_ row: Int) -> Int? {
    let count = rows[..<row].count { $0.kind == .body }
    return carried != nil && count > 0 && count < carried!.count ? count : nil
  }

  private func lead(_ row: Int) -> [Bar] {
    var bars = [header]
    if let count = carriedCount(row) {
      bars.append(Bar(height: 10 * RandomTable.broughtLines(count) + 2 * style.padding))
    }
    if row > 0, row < rows.count, rows[row].kind != .opening, let group = rows[row].group,
      rows[row - 1].group == group
    {
      bars.append(continued[group])
    }
    return bars.filter(\.isThere)
  }
}
