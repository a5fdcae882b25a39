internal import Charts
internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A chart of the members of a list; nil when it has none.
  func chart(_ element: ChartElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let data = values.members(element.members).map { ChartDatum(element, $0) }
    if data.isEmpty { return nil }
    let chart: any Chart =
      switch element.kind {
      case .bars: bars(data, element)
      case .radar: radar(data, element, values)
      }
    let alternative = try nonBlank(element.alternative, "alt", of: name ?? "chart", values)
    let tag = tag(.figure(alternative: alternative), name: name)
    guard let frame = try drawn(chart, element, named: name, values) else { return nil }
    return Tagged(tag, Aligned(element.align, width: frame.size.width, Fixed(frame)))
  }
}

extension Composer {
  /// Nil when a face lacks a character of it.
  private func drawn(
    _ chart: any Chart, _ element: ChartElement, named name: String?, _ values: Evaluator
  ) throws(CompositionFault) -> Frame? {
    let style = ChartStyle(
      label: textStyle(element.style), value: textStyle(element.valueStyle),
      note: textStyle(element.noteStyle))
    let plot: any Plot
    do throws(ShapingFault) {
      plot = try chart.shaped(style, by: shaper)
    } catch {
      try note(error, in: texts(of: element, values).flatMap(\.self))
      return nil
    }
    do throws(ChartFault) {
      let width = scaled(element.width)
      var height = element.height.map(scaled)
      if height == nil { height = try plot.height(in: width) }
      return try plot.frame(in: Size(width: width, height: height ?? width))
    } catch {
      throw .chart(error, name: name ?? "chart", origin(of: error, element, values))
    }
  }

  private func bars(_ data: [ChartDatum], _ element: ChartElement) -> BarChart {
    BarChart(
      data.map { datum in
        BarChart.Bar(
          datum.label, value: datum.value, text: datum.text,
          threshold: datum.threshold.map { Mark($0, datum.thresholdText) })
      }, full: element.full, axis: element.named)
  }

  private func radar(
    _ data: [ChartDatum], _ element: ChartElement, _ values: Evaluator
  ) -> RadarChart {
    let name = { (name: [Inline]?) in name.map { plainText($0, values) } }
    return RadarChart(
      data.map { datum in
        RadarChart.Axis(
          datum.label, value: datum.value, text: datum.text, threshold: datum.threshold,
          other: datum.other)
      }, full: element.full, rings: element.named,
      names: .init(
        values: name(element.valueName), threshold: name(element.thresholdName),
        other: name(element.otherName)))
  }
}

/// What a chart shows of one member.
private struct ChartDatum {
  var label: String
  var value: Rational?
  var text: String
  var threshold: Rational?
  var thresholdText: String
  var other: Rational?

  init(_ element: ChartElement, _ values: Evaluator) {
    let figure = { (figure: Expression?) in figure.flatMap { values.value($0)?.amount } }
    label = plainText(element.label, values)
    value = figure(element.value)
    text = value == nil ? element.missing : plainText(element.text, values)
    threshold = figure(element.threshold)
    thresholdText = threshold == nil ? "" : plainText(element.thresholdText ?? [], values)
    other = figure(element.other)
  }
}

extension ChartElement {
  fileprivate var named: [Mark] { marks.map { Mark($0, $0.shortText + unit) } }
}

extension Rational {
  /// With as many decimals as there are, at most three: "60", "59,5".
  fileprivate var shortText: String {
    let places = (0..<3).first { (self * Rational(powerOfTen: $0)).isWhole } ?? 3
    return text(places: places)
  }

  private init(powerOfTen exponent: Int) { self.init((0..<exponent).reduce(1) { n, _ in n * 10 }) }
}
