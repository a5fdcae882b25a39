internal import Frames
internal import Measures

/// The search for the cheapest lines: for each stop that can be reached, each class of the line
/// that ends there, and each number of lines before it while their widths differ, the least sum of
/// demerits of the lines up to it, and the one before.
///
/// As Knuth and Plass have it, only those stops are kept active from which a
/// line may still reach further, so that the work grows with the length of
/// the text times the stops in one line.
struct Breaker {
  let demerits: Demerits
  private let marks: [Mark]
  /// Of each line, the last one of all that follow.
  private let measures: [Int]
  /// By stop, number of lines and class.
  private var best: [Int]
  private var previous: [Int]
  /// By stop and number of lines, of all classes.
  private var least: [Int]
  /// In order; those before `head` are done with.
  private var active: [Int] = [0]
  private var head = 0

  private static let classes = Demerits.Fitness.allCases.count
  private static let unreached = Int.max / 2

  /// A stop in numbers: the widths, up to where a line would start or end
  /// there, of everything and of the spaces.
  fileprivate struct Mark {
    /// Of the widest line from here.
    var measure: Int
    var isFirst: Bool
    var start: Int
    var startSpace: Int
    var end: Int
    var endSpace: Int
    var extra: Int
    var isForced: Bool
    var isHyphen: Bool
    var worth: ShapedText.Break.Worth
  }

  init(_ strip: TextStrip, _ setting: Paragraph.Setting, _ width: Length) {
    self.demerits = Demerits(setting, strip.stops, width.units)
    let measures = (0...setting.evenFrom).map { width.units - setting.indent(of: $0).units }
    self.measures = measures
    self.marks = strip.stops.enumerated().map { index, stop in
      Mark(
        measure: index == 0 ? measures[0] : width.units,
        isFirst: index == 0, start: strip.width[stop.start] + stop.hang,
        startSpace: strip.space[stop.start],
        end: strip.width[stop.end], endSpace: strip.space[stop.end], extra: stop.extra,
        isForced: stop.isForced, isHyphen: stop.tail != nil, worth: stop.worth)
    }
    let classes = Breaker.classes
    let nodes = marks.count * setting.evenFrom
    self.best = Array(repeating: Breaker.unreached, count: classes * nodes)
    self.previous = Array(repeating: 0, count: classes * nodes)
    self.least = Array(repeating: Breaker.unreached, count: nodes)
    // The first line has no neighbour before it.
    for fitness in 0..<classes { best[fitness] = 0 }
    least[0] = 0
  }

  /// The width of the widest line from here.
  func widest(_ from: Int) -> Int { marks[from].measure }

  /// How many numbers of lines before a stop are told apart: none before the first one, else 1, 2
  /// and so on, the last one of all that are more.
  private var counts: Int { measures.count - 1 }

  /// - Parameter count: of those told apart, from 0.
  private func measure(_ from: Int, _ count: Int) -> Int { measures[from == 0 ? 0 : count + 1] }

  /// Finds the best line that ends at `stop`. To be called for each stop in
  /// turn.
  ///
  /// - Returns: nil, or the last stop from which a line was possible when
  ///   none is left.
  mutating func reach(_ stop: Int) -> Int? {
    let mark = marks[stop]
    while head < active.count, demerits.isPast(marks[active[head]], mark) { head += 1 }
    for index in head..<active.count {
      let from = active[index]
      for count in 0..<(from == 0 ? 1 : counts) { reach(stop, from: from, count) }
    }
    let nearest = active[active.count - 1]
    if mark.isForced { head = active.count }
    let own = least[counts * stop..<counts * (stop + 1)]
    if own.contains(where: { $0 < Breaker.unreached }) { active.append(stop) }
    return head == active.count ? nearest : nil
  }

  /// By the line from a stop before which so many lines stand.
  private mutating func reach(_ stop: Int, from: Int, _ count: Int) {
    let start = counts * from + count
    let end = counts * stop + (from == 0 ? 0 : min(count + 1, counts - 1))
    // No line costs less than nothing, and no class is worth more than a contrast.
    guard least[start] < least[end] + demerits.contrast,
      let (cost, fitness) = demerits.cost(marks[from], marks[stop], measure(from, count))
    else { return }
    let own = Breaker.classes * end + fitness.rawValue
    for before in 0..<Breaker.classes {
      let node = Breaker.classes * start + before
      let sum = best[node] + cost + (abs(before - fitness.rawValue) > 1 ? demerits.contrast : 0)
      if sum < best[own] { (best[own], previous[own]) = (sum, node) }
    }
    least[end] = min(least[end], best[own])
  }

  /// The lines up to the last stop.
  func chosen() -> [TextStrip.Line] {
    var lines: [TextStrip.Line] = []
    var stop = marks.count - 1
    var node =
      best.indices.suffix(Breaker.classes * counts).min { best[$0] < best[$1] } ?? 0
    while stop > 0 {
      node = previous[node]
      let start = node / Breaker.classes
      let from = start / counts
      let measure = measure(from, start % counts)
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
    return start.measure - natural < leastSlack(space: space, letters: natural - space)
  }

  fileprivate func cost(
    _ start: Breaker.Mark, _ mark: Breaker.Mark, _ measure: Int
  ) -> (sum: Int, fitness: Fitness)? {
    let natural = max(0, mark.end - start.start) + mark.extra
    let space = max(0, mark.endSpace - start.startSpace)
    return cost(
      .init(
        slack: measure - natural, space: space, letters: natural - space,
        isLast: mark.isForced, isFirst: start.isFirst, endsInHyphen: mark.isHyphen,
        followsHyphen: start.isHyphen, worth: mark.worth))
  }
}
