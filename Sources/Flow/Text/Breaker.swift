internal import Measures

/// The search for the cheapest lines: for each stop that can be reached, the
/// least sum of demerits of the lines up to it, and the stop before it.
///
/// As Knuth and Plass have it, only those stops are kept active from which a
/// line may still reach further, so that the work grows with the length of
/// the text times the stops in one line.
struct Breaker {
  let demerits: Demerits
  private let width: Int
  private let indent: Int
  private let marks: [Mark]
  private var best: [Int]
  private var previous: [Int]
  /// In order; those before `head` are done with.
  private var active: [Int] = [0]
  private var head = 0

  /// A stop in numbers: the widths, up to where a line would start or end
  /// there, of everything and of the spaces.
  private struct Mark {
    var start: Int
    var startSpace: Int
    var end: Int
    var endSpace: Int
    var extra: Int
    var isForced: Bool
    var isHyphen: Bool
  }

  init(_ strip: TextStrip, _ setting: Paragraph.Setting, _ width: Length) {
    self.width = width.units
    self.indent = setting.firstIndent.units
    self.demerits = Demerits(alignment: setting.alignment, measure: width.units)
    self.marks = strip.stops.map { stop in
      Mark(
        start: strip.width[stop.start], startSpace: strip.space[stop.start],
        end: strip.width[stop.end], endSpace: strip.space[stop.end], extra: stop.extra,
        isForced: stop.isForced, isHyphen: stop.tail != nil)
    }
    self.best = Array(repeating: 0, count: marks.count)
    self.previous = Array(repeating: 0, count: marks.count)
  }

  /// The width of a line from here.
  func measure(_ from: Int) -> Int { from == 0 ? width - indent : width }

  /// Finds the best line that ends at `stop`. To be called for each stop in
  /// turn.
  ///
  /// - Returns: nil, or the last stop from which a line was possible when
  ///   none is left.
  mutating func reach(_ stop: Int) -> Int? {
    let mark = marks[stop]
    while head < active.count, isPast(active[head], mark) { head += 1 }
    var least = (cost: Int.max, from: -1)
    for from in active[head...] {
      guard let cost = cost(from, mark) else { continue }
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
      let indent = from == 0 ? indent : 0
      lines.append(.init(from: from, to: stop, measure: measure(from), indent: indent))
      stop = from
    }
    return lines.reversed()
  }
}

extension Breaker {
  /// Whether no line from here can reach this stop or a later one. The
  /// hyphen is left out of account: without it a later stop may be nearer.
  private func isPast(_ from: Int, _ mark: Mark) -> Bool {
    let start = marks[from]
    let natural = max(0, mark.end - start.start) + min(0, mark.extra)
    let space = max(0, mark.endSpace - start.startSpace)
    return measure(from) - natural < demerits.leastSlack(space: space)
  }

  private func cost(_ from: Int, _ mark: Mark) -> Int? {
    let start = marks[from]
    let natural = max(0, mark.end - start.start) + mark.extra
    return demerits.cost(
      .init(
        slack: measure(from) - natural, space: max(0, mark.endSpace - start.startSpace),
        isLast: mark.isForced, isFirst: from == 0, endsInHyphen: mark.isHyphen,
        followsHyphen: start.isHyphen))
  }
}
