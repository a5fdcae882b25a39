internal import Charts
internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// A chart of the members of a list; nil when it has none.
  func chart(_ element: Element, _ values: Evaluator) throws(CompositionFault) -> (any Block)? {
    guard let source = element.expression("each"), let width = element.length("width"),
      let look = chartStyle(element)
    else { return nil }
    let data = values.members(source, as: element.word("as")).map { ChartDatum(element, $0) }
    if data.isEmpty { return nil }
    let chart: any Chart =
      element.word("kind") == "radar"
      ? radar(data, element, values) : bars(data, element)
    let tag = tag(
      .figure(alternative: try needed("alt", of: element, values)), name: element.word("name"))
    let frame = try drawn(chart, look, element, width: scaled(width))
    return Tagged(tag, Aligned(element.alignment, width: frame.size.width, Fixed(frame)))
  }
}

extension Composer {
  private func chartStyle(_ element: Element) -> ChartStyle? {
    let style = { (name: String) in
      self.design.styles[element.word(name) ?? ""].map(self.textStyle)
    }
    guard let label = style("style") else { return nil }
    return ChartStyle(label: label, value: style("value-style"), note: style("note-style"))
  }

  private func drawn(
    _ chart: any Chart, _ look: ChartStyle, _ element: Element, width: Length
  ) throws(CompositionFault) -> Frame {
    let plot: any Plot
    do throws(ShapingFault) {
      plot = try chart.shaped(look, by: shaper)
    } catch {
      throw .shaping(error)
    }
    do throws(ChartFault) {
      var height = element.length("height").map(scaled)
      if height == nil { height = try plot.height(in: width) }
      return try plot.frame(in: Size(width: width, height: height ?? width))
    } catch {
      throw .chart(error, name: element.word("name") ?? "chart")
    }
  }

  private func bars(_ data: [ChartDatum], _ element: Element) -> BarChart {
    BarChart(
      data.map { datum in
        BarChart.Bar(
          datum.label, value: datum.value, text: datum.text,
          threshold: datum.threshold.map { Mark($0, datum.thresholdText) })
      }, full: element.full, axis: element.marks)
  }

  private func radar(
    _ data: [ChartDatum], _ element: Element, _ values: Evaluator
  ) -> RadarChart {
    let name = { (name: String) in element.text(name).map { plainText($0, values) } }
    return RadarChart(
      data.map { datum in
        RadarChart.Axis(
          datum.label, value: datum.value, text: datum.text, threshold: datum.threshold,
          other: datum.other)
      }, full: element.full, rings: element.marks,
      names: .init(
        values: name("value-name"), threshold: name("threshold-name"), other: name("other-name")))
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

  init(_ element: Element, _ values: Evaluator) {
    let figure = { (name: String) in element.expression(name).flatMap { values.value($0)?.amount } }
    let words = { (name: String) in element.text(name).map { plainText($0, values) } ?? "" }
    label = words("label")
    value = figure("value")
    text = value == nil ? element.word("missing") ?? "–" : words("text")
    threshold = figure("threshold")
    thresholdText = threshold == nil ? "" : words("threshold-text")
    other = figure("other")
  }
}

extension Element {
  fileprivate var full: Rational { figures("full")?.first ?? 100 }

  fileprivate var marks: [Mark] {
    (figures("marks") ?? []).map { Mark($0, $0.shortText + (word("unit") ?? "")) }
  }
}

extension Rational {
  /// With as many decimals as there are, at most three: "60", "59,5".
  fileprivate var shortText: String {
    let places = (0..<3).first { (self * Rational(powerOfTen: $0)).isWhole } ?? 3
    return text(places: places)
  }

  private init(powerOfTen exponent: Int) { self.init((0..<exponent).reduce(1) { n, _ in n * 10 }) }
  private var isWhole: Bool { floor.map { Rational($0) == self } ?? false }
}
