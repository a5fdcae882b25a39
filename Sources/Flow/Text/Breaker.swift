internal import Measures

/// The search for the cheapest lines: for each stop that can be reached, the
/// least sum of demerits of the lines up to it, and the stop before it.
///
/// As Knuth and Plass have it, only those stops are kept active from which a
/// line may still reach further, so that the work grows with the length of
/// the text times the stops in one line.
struct Breaker {
  let demerits: Demerits
  private let marks: [Mark]
  private var best: [Int]
  private var previous: [Int]
  /// In order; those before `head` are done with.
  private var active: [Int] = [0]
  private var head = 0

  /// A stop in numbers: the widths, up to where a line would start or end
  /// there, of everything and of the spaces.
  fileprivate struct Mark {
    /// Of a line from here.
    var measure: Int
    var isFirst: Bool
    var start: Int
    var startSpace: Int
    var end: Int
    var endSpace: Int
    var extra: Int
    var isForced: Bool
    var isHyphen: Bool
  }

  init(_ strip: TextStrip, _ setting: Paragraph.Setting, _ width: Length) {
    self.demerits = Demerits(alignment: setting.alignment, measure: width.units)
    self.marks = strip.stops.enumerated().map { index, stop in
      Mark(
        measure: index == 0 ? width.units - setting.firstIndent.units : width.units,
        isFirst: index == 0, start: strip.width[stop.start], startSpace: strip.space[stop.start],
        end: strip.width[stop.end], endSpace: strip.space[stop.end], extra: stop.extra,
        isForced: stop.isForced, isHyphen: stop.tail != nil)
    }
    self.best = Array(repeating: 0, count: marks.count)
    self.previous = Array(repeating: 0, count: marks.count)
  }

  /// The width of a line from here.
  func measure(_ from: Int) -> Int { marks[from].measure }

  /// Finds the best line that ends at `stop`. To be called for each stop in
  /// turn.
  ///
  /// - Returns: nil, or the last stop from which a line was possible when
  ///   none is left.
  mutating func reach(_ stop: Int) -> Int? {
    let mark = marks[stop]
    while head < active.count, demerits.isPast(marks[active[head]], mark) { head += 1 }
    var least = (cost: Int.max, from: -1)
    for index in head..<active.count {
      let from = active[index]
      // No line costs less than nothing.
      guard best[from] < least.cost, let cost = demerits.cost(marks[from], mark) else { continue }
      let sum = best[from] + cost
      if sum < least.cost { least = (sum, from) }
    }
    let nearest = active[active.count - 1]
    if mark.isForced { head = active.count }
    if least.from >= 0 {
      best[stop] = least.cost
      previous[stop] = least.from
      active.append(stop)
    }
    return head == active.count ? nearest : nil
  }

  /// The lines up to the last stop.
  func chosen() -> [TextStrip.Line] {
    var lines: [TextStrip.Line] = []
    var stop = marks.count - 1
    while stop > 0 {
      let from = previous[stop]
      let measure = measure(from)
      lines.append(
        .init(from: from, to: stop, measure: measure, indent: demerits.measure - measure))
      stop = from
    }
    return lines.reversed()
  }
}

extension Demerits {
  /// Whether no line from here can reach this stop or a later one. The
  /// hyphen is left out of account: without it a later stop may be nearer.
  fileprivate func isPast(_ start: Breaker.Mark, _ mark: Breaker.Mark) -> Bool {
    let natural = max(0, mark.end - start.start) + min(0, mark.extra)
    let space = max(0, mark.endSpace - start.startSpace)
    return start.measure - natural < leastSlack(space: space)
  }

  fileprivate func cost(_ start: Breaker.Mark, _ mark: Breaker.Mark) -> Int? {
    let natural = max(0, mark.end - start.start) + mark.extra
    return cost(
      .init(
        slack: start.measure - natural, space: max(0, mark.endSpace - start.startSpace),
        isLast: mark.isForced, isFirst: start.isFirst, endsInHyphen: mark.isHyphen,
        followsHyphen: start.isHyphen))
  }
}
