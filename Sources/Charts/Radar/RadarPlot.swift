internal import Frames
internal import Measures

/// A radar whose texts are shaped.
struct RadarPlot: Plot, Hashable {
  let axes: [ShapedAxis]
  let rings: [ShapedMark]
  let names: ShapedNames
  let scale: Scale
  let style: ChartStyle

  struct ShapedAxis: Hashable, Sendable {
    var axis: RadarChart.Axis
    /// With the value below it.
    var label: LabelForms

    var isShort: Bool {
      guard let value = axis.value, let threshold = axis.threshold else { return false }
      return value < threshold
    }
  }

  /// Empty lines where there is no name.
  struct ShapedNames: Hashable, Sendable {
    var values: TextLine
    var threshold: TextLine
    var other: TextLine
  }

  init(_ chart: RadarChart, _ lettering: Lettering) throws(ShapingFault) {
    axes = try chart.axes.map { axis throws(ShapingFault) in
      let text = try lettering.value(axis.text, isMissing: axis.value == nil)
      return ShapedAxis(axis: axis, label: try lettering.label(axis.label).adding(text))
    }
    rings = try chart.rings.map { mark throws(ShapingFault) in try ShapedMark(mark, lettering) }
    let inks = lettering.style.inks
    names = ShapedNames(
      values: try lettering.note(chart.names.values ?? "", inks.data),
      threshold: try lettering.note(chart.names.threshold ?? "", inks.threshold),
      other: try lettering.note(chart.names.other ?? "", inks.other))
    scale = Scale(full: chart.full)
    style = lettering.style
  }

  /// With rings of 14 label sizes, unless the labels need larger ones to
  /// stand apart: a larger radar says no more.
  func height(in width: Length) throws(ChartFault) -> Length {
    try check()
    let seat = try RadarSeat.best(self, in: Size(width: width, height: RadarPlot.endless))
    var radius = style.label.size * 14
    while !seat.shrunk(to: radius).isClear { radius += style.label.size }
    return seat.shrunk(to: radius).hull.size.height
  }

  func frame(in size: Size) throws(ChartFault) -> Frame {
    try check()
    let seat = try RadarSeat.best(self, in: size)
    let figure = RadarFigure(self, seat.centred(in: size), size)
    return Frame(size: size, items: try RadarDrawing(figure).items())
  }
}

extension RadarPlot {
  private static let endless = Length.pt(100_000)

  private func check() throws(ChartFault) {
    guard 3...12 ~= axes.count else { throw .count(axes.count, allowed: 3...12) }
    for shaped in axes {
      for value in [shaped.axis.value, shaped.axis.threshold, shaped.axis.other] {
        try scale.check(value, shaped.axis.label)
      }
    }
    for ring in rings { try scale.check(ring.value, ring.line.text) }
  }
}
