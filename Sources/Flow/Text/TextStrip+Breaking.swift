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
    if let line = only(setting, width) { return [line] }
    var breaker = Breaker(self, setting, width)
    for stop in stops.indices.dropFirst() {
      if let start = breaker.reach(stop) { throw tooWide(start, stop, breaker) }
    }
    return breaker.chosen()
  }

  /// The width between two stops in units, the hyphen included, without what hangs.
  func natural(_ from: Int, _ to: Int) -> Int {
    let start = stops[from].start
    let end = max(start, stops[to].end)
    return width[end] - width[start] + stops[to].extra - stops[from].hang
  }

  /// The width of the spaces between two stops in units.
  func spaceWidth(_ from: Int, _ to: Int) -> Int {
    let start = stops[from].start
    return space[max(start, stops[to].end)] - space[start]
  }

  /// The line of a text without breaks, such as a number in a cell; nil when
  /// there is a choice, or it is too wide.
  private func only(_ setting: Paragraph.Setting, _ width: Length) -> Line? {
    let indent = setting.indent(of: 0).units
    let measure = width.units - indent
    guard stops.count == 2, natural(0, 1) <= measure else { return nil }
    return Line(from: 0, to: 1, measure: measure, indent: indent)
  }

  private func tooWide(_ from: Int, _ to: Int, _ breaker: Breaker) -> Reason {
    let end = max(stops[from].start, stops[to].end)
    let (natural, space) = (natural(from, to), spaceWidth(from, to))
    let needed = natural + breaker.demerits.leastSlack(space: space, letters: natural - space)
    return Reason(
      .width(
        text: characters(stops[from].start..<end), needed: Length(units: needed),
        measure: Length(units: breaker.widest(from))))
  }
}
