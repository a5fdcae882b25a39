internal import Charts
internal import Flow
internal import Frames
internal import Templates

extension Composer {
  /// Every text of a chart but its figures' marks, in pieces that know what they were made of.
  func texts(of chart: ChartElement, _ values: Evaluator) -> [[Piece]] {
    let pieces = { (text: [Inline]?, style: Style, values: Evaluator) in
      SpanBuilder(composer: self, values: values).pieces(text ?? [], style)
    }
    let members = values.members(chart.members).flatMap { values in
      [
        pieces(chart.label, chart.style, values), pieces(chart.text, chart.valueStyle, values),
        pieces([.text(Wording(stringLiteral: chart.missing))], chart.noteStyle, values),
        pieces(chart.thresholdText, chart.noteStyle, values),
      ]
    }
    let names = [chart.valueName, chart.thresholdName, chart.otherName]
    return members + names.map { pieces($0, chart.noteStyle, values) }
  }

  /// What a chart cannot be drawn of.
  func origin(of fault: ChartFault, _ chart: ChartElement, _ values: Evaluator) -> Origin? {
    switch fault {
    case .width(let text, _, _), .crowded(let text), .offScale(let text, _):
      texts(of: chart, values).best(for: text)?.longest
    case .count: values.path(chart.members.list).map { .value($0, part: nil) }
    case .height: nil
    }
  }
}

extension [[Piece]] {
  /// What a chart's text was made of: the same words, or else the longest among them, for a
  /// chart puts two on one line, or else the shortest that they are in.
  fileprivate func best(for text: String) -> [Piece]? {
    let wanted = text.printed
    let known = map { (pieces: $0, words: $0.text.printed) }.filter { !$0.words.isEmpty }
    return known.first { $0.words == wanted }?.pieces
      ?? known.filter { wanted.firstRange(of: $0.words) != nil }
      .max { $0.words.count < $1.words.count }?.pieces
      ?? known.filter { $0.words.firstRange(of: wanted) != nil }
      .min { $0.words.count < $1.words.count }?.pieces
  }
}
