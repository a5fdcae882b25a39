internal import Frames
internal import Measures

extension TextStrip {
  /// A chosen line.
  struct Line {
    /// The stops at which it starts and ends.
    var from: Int
    var to: Int
    /// The width it has to fill, without the indent.
    var measure: Int
    var indent: Int
  }

  /// The lines with the least demerits in sum, over all ways to break.
  ///
  /// One pass over the stops. A line may be stretched without limit, so the
  /// only text that cannot be set is a piece wider than the measure.
  ///
  /// - Throws: a reason of width with that piece.
  func broken(_ setting: Paragraph.Setting, width: Length) throws(Reason) -> [Line] {
    if pieces.isEmpty { return [] }
    var breaker = Breaker(self, setting, width)
    for stop in stops.indices.dropFirst() {
      if let start = breaker.reach(stop) { throw tooWide(start, stop, breaker) }
    }
    return breaker.chosen()
  }

  /// The width between two stops in units, the hyphen included.
  func natural(_ from: Int, _ to: Int) -> Int {
    let start = stops[from].start
    let end = max(start, stops[to].end)
    return width[end] - width[start] + stops[to].extra
  }

  /// The width of the spaces between two stops in units.
  func spaceWidth(_ from: Int, _ to: Int) -> Int {
    let start = stops[from].start
    return space[max(start, stops[to].end)] - space[start]
  }

  private func tooWide(_ from: Int, _ to: Int, _ breaker: Breaker) -> Reason {
    let end = max(stops[from].start, stops[to].end)
    let needed = natural(from, to) + breaker.demerits.leastSlack(space: spaceWidth(from, to))
    return Reason(
      .width(
        text: characters(stops[from].start..<end), needed: Length(units: needed),
        measure: Length(units: breaker.measure(from))))
  }
}

/// The search: for each stop that can be reached, the least sum of demerits
/// of the lines up to it, and the stop before it.
private struct Breaker {
  let strip: TextStrip
  let width: Int
  let indent: Int
  let demerits: Demerits
  private var best: [Int]
  private var previous: [Int]
  /// Stops from which a line may still reach further, in order.
  private var active: [Int] = [0]
  private var head = 0

  init(_ strip: TextStrip, _ setting: Paragraph.Setting, _ width: Length) {
    self.strip = strip
    self.width = width.units
    self.indent = setting.firstIndent.units
    self.demerits = Demerits(alignment: setting.alignment, measure: width.units)
    self.best = Array(repeating: 0, count: strip.stops.count)
    self.previous = Array(repeating: 0, count: strip.stops.count)
  }

  func measure(_ from: Int) -> Int { from == 0 ? width - indent : width }

  /// Finds the best line that ends at `stop`.
  ///
  /// - Returns: nil, or the last stop from which a line was possible when
  ///   none is left.
  mutating func reach(_ stop: Int) -> Int? {
    while head < active.count, isPast(active[head], stop) { head += 1 }
    var least: (cost: Int, from: Int)?
    for from in active[head...] {
      guard let cost = cost(from, stop) else { continue }
      let sum = best[from] + cost
      if least == nil || sum < least!.cost { least = (sum, from) }
    }
    let nearest = active[active.count - 1]
    if strip.stops[stop].isForced { head = active.count }
    if let least {
      best[stop] = least.cost
      previous[stop] = least.from
      active.append(stop)
    }
    return head == active.count ? nearest : nil
  }

  /// The lines up to the last stop.
  func chosen() -> [TextStrip.Line] {
    var lines: [TextStrip.Line] = []
    var stop = strip.stops.count - 1
    while stop > 0 {
      let from = previous[stop]
      lines.append(
        .init(
          from: from, to: stop, measure: measure(from), indent: from == 0 ? indent : 0))
      stop = from
    }
    return lines.reversed()
  }

  /// Whether no line from here can reach this stop or a later one. The
  /// hyphen is left out of account: without it a later stop may be nearer.
  private func isPast(_ from: Int, _ stop: Int) -> Bool {
    let natural = strip.natural(from, stop) - max(0, strip.stops[stop].extra)
    return measure(from) - natural < demerits.leastSlack(space: strip.spaceWidth(from, stop))
  }

  private func cost(_ from: Int, _ stop: Int) -> Int? {
    let end = strip.stops[stop]
    return demerits.cost(
      .init(
        slack: measure(from) - strip.natural(from, stop),
        space: strip.spaceWidth(from, stop), isLast: end.isForced, isFirst: from == 0,
        endsInHyphen: end.tail != nil, followsHyphen: strip.stops[from].tail != nil))
  }
}
