internal import Frames
internal import Measures

/// A bar chart whose texts are shaped.
struct BarPlot: Plot, Hashable {
  let bars: [ShapedBar]
  let axis: [ShapedMark]
  let scale: Scale
  let style: ChartStyle

  struct ShapedBar: Hashable, Sendable {
    var name: String
    var label: LabelForms
    var value: Rational?
    var text: TextLine
    var threshold: Rational?
    /// Empty where it says the same as the bar above.
    var thresholdText = TextLine()

    var isShort: Bool {
      guard let value, let threshold else { return false }
      return value < threshold
    }
  }

  init(_ chart: BarChart, _ lettering: Lettering) throws(ShapingFault) {
    var bars: [ShapedBar] = []
    for (index, bar) in chart.bars.enumerated() {
      let above = index > 0 ? chart.bars[index - 1].threshold : nil
      bars.append(try ShapedBar(bar, below: above, lettering))
    }
    self.bars = bars
    axis = try chart.axis.map { mark throws(ShapingFault) in try ShapedMark(mark, lettering) }
    scale = Scale(full: chart.full)
    style = lettering.style
  }

  func height(in width: Length) throws(ChartFault) -> Length {
    try check()
    return try BarRows(self, try BarColumns(self, width: width)).height
  }

  func frame(in size: Size) throws(ChartFault) -> Frame {
    try check()
    let columns = try BarColumns(self, width: size.width)
    let rows = try BarRows(self, columns).stretched(to: size.height)
    return Frame(size: size, items: try BarDrawing(self, columns, rows).items())
  }
}

extension BarPlot {
  private func check() throws(ChartFault) {
    guard !bars.isEmpty else { throw .count(0, allowed: 1...Int.max) }
    for bar in bars {
      try scale.check(bar.value, bar.name)
      try scale.check(bar.threshold, bar.name)
    }
    for mark in axis { try scale.check(mark.value, mark.line.text) }
  }
}

extension BarPlot.ShapedBar {
  init(
    _ bar: BarChart.Bar, below above: Mark?, _ lettering: Lettering
  ) throws(ShapingFault) {
    name = bar.label
    label = try lettering.label(bar.label)
    value = bar.value
    text = try lettering.value(bar.text, isMissing: bar.value == nil)
    threshold = bar.threshold?.value
    if let mark = bar.threshold, mark != above { thresholdText = try lettering.note(mark.text) }
  }
}
