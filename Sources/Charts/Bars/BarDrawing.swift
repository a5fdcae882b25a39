internal import Frames
internal import Measures

/// Draws a bar chart whose columns and rows are known.
struct BarDrawing {
  let plot: BarPlot
  let columns: BarColumns
  let rows: BarRows
  private var sketch = Sketch()

  init(_ plot: BarPlot, _ columns: BarColumns, _ rows: BarRows) {
    self.plot = plot
    self.columns = columns
    self.rows = rows
  }

  /// The axis, then the tracks on it, then bar by bar in reading order.
  func items() throws(ChartFault) -> [Placed] {
    var copy = self
    try copy.drawAxis()
    for index in plot.bars.indices { copy.drawTrack(index) }
    for index in plot.bars.indices {
      copy.drawLabel(index)
      copy.drawBar(index)
      copy.drawThreshold(index)
      try copy.drawText(index)
    }
    copy.drawZero()
    return copy.sketch.items
  }
}

extension BarDrawing {
  private var style: ChartStyle { plot.style }

  private func hairline(_ ink: Ink) -> Path.Stroke {
    Path.Stroke(ink: ink, width: style.hairline)
  }

  /// The part of a bar's track up to `end`.
  private func box(_ index: Int, to end: Length) -> Box {
    let top = rows.bar(index)
    return Box(left: columns.zero, top: top, right: end, bottom: top + rows.thickness)
  }

  private func end(of value: Rational) -> Length {
    columns.zero + plot.scale.length(value, of: columns.track)
  }

  private mutating func drawTrack(_ index: Int) {
    let box = box(index, to: columns.trackEnd)
    if plot.bars[index].value == nil {
      var stroke = hairline(style.inks.grid)
      stroke.dash = [style.hairline * 4, style.hairline * 4]
      sketch.fill(box, style.inks.paper)
      sketch.outline(box, stroke)
    } else {
      sketch.fill(box, style.inks.track)
    }
  }

  private mutating func drawLabel(_ index: Int) {
    let label = columns.labels[index]
    let middle = rows.bar(index) + rows.thickness / 2
    // One twelfth lower, so that a line's baseline is that of the value.
    let top = middle - label.height / 2 + style.label.size / 12
    let corner = Point(x: .zero, y: top)
    sketch.label(label, in: Box(corner: corner, size: label.size), 0, of: 1)
  }

  private mutating func drawBar(_ index: Int) {
    let bar = plot.bars[index]
    guard let value = bar.value, value > .zero else { return }
    let box = box(index, to: end(of: value))
    guard bar.isShort else { return sketch.fill(box, style.inks.data) }
    guard box.size.width > style.stroke * 2 else { return sketch.fill(box, style.inks.short) }
    sketch.fill(box, style.inks.shortGround)
    let inner = box.grown(by: -(style.stroke / 2))
    let fine = Path.Stroke(ink: style.inks.short, width: style.stroke * 3 / 5)
    sketch.add(.hatching(in: inner, every: style.stroke * 4, fine))
    sketch.outline(box, Path.Stroke(ink: style.inks.short, width: style.stroke))
  }
}

extension BarDrawing {
  /// On a dark bar the tick has paper on both sides.
  private mutating func drawThreshold(_ index: Int) {
    let bar = plot.bars[index]
    guard let threshold = bar.threshold else { return }
    let x = end(of: threshold)
    let box = box(index, to: x)
    let tick = [
      Point(x: x, y: box.top - rows.overhang), Point(x: x, y: box.bottom + rows.overhang),
    ]
    if let value = bar.value, value > threshold {
      sketch.line(tick, Path.Stroke(ink: style.inks.paper, width: style.stroke * 2))
    }
    sketch.line(tick, Path.Stroke(ink: style.inks.threshold, width: style.stroke))
    sketch.text(bar.thresholdText, at: thresholdBox(index, bar.thresholdText, at: threshold).corner)
  }

  /// In the band above a bar, centred on the tick if the frame has room.
  private func thresholdBox(_ index: Int, _ text: TextLine, at threshold: Rational) -> Box {
    let left = min(end(of: threshold) - text.width / 2, columns.width - text.width)
    let bottom = rows.bar(index) - rows.overhang
    return Box(
      corner: Point(x: max(left, columns.zero), y: bottom - text.size),
      size: Size(width: text.width, height: text.size))
  }

  /// A value at the right edge; the words for a missing one on its track,
  /// behind the tick where they would stand on it.
  private mutating func drawText(_ index: Int) throws(ChartFault) {
    let bar = plot.bars[index]
    var left = columns.zero + columns.gap
    if bar.value != nil {
      left = columns.width - bar.text.width
    } else if let threshold = bar.threshold {
      let tick = end(of: threshold)
      let white = style.stroke * 2
      if left - white < tick && tick < left + bar.text.width + white { left = tick + columns.gap }
    }
    guard left + bar.text.width <= columns.width else {
      throw .width(
        text: bar.text.text, needed: left + bar.text.width, available: columns.width)
    }
    // Figures are two thirds of the size high.
    let baseline = rows.bar(index) + rows.thickness / 2 + bar.text.size / 3
    sketch.text(bar.text, at: Point(x: left, y: baseline - bar.text.above))
  }

  private mutating func drawZero() {
    let last = rows.bar(rows.count - 1) + rows.thickness
    sketch.line(
      [
        Point(x: columns.zero, y: rows.bar(0) - rows.overhang),
        Point(x: columns.zero, y: last + rows.overhang),
      ], hairline(style.inks.threshold))
  }

  /// Lines from tick to tick's text behind the tracks, broken where a
  /// threshold is named.
  private mutating func drawAxis() throws(ChartFault) {
    let foot = rows.bar(rows.count - 1) + rows.thickness + rows.overhang
    var last = Length.zero
    for mark in plot.axis {
      let x = end(of: mark.value)
      let line = Segment(Point(x: x, y: rows.bar(0)), Point(x: x, y: foot))
      for part in line.outside(thresholdBoxes) {
        sketch.line([part.start, part.end], hairline(style.inks.grid))
      }
      let centred = max(.zero, x - mark.line.width / 2)
      let left = min(centred, columns.width - mark.line.width)
      guard left >= last else { throw .crowded(text: mark.line.text) }
      sketch.text(mark.line, at: Point(x: left, y: foot + rows.bottom - rows.overhang))
      last = left + mark.line.width + style.note.size / 3
    }
  }

  private var thresholdBoxes: [Box] {
    plot.bars.enumerated().compactMap { index, bar in
      guard let threshold = bar.threshold, !bar.thresholdText.runs.isEmpty else { return nil }
      return thresholdBox(index, bar.thresholdText, at: threshold).grown(by: style.hairline)
    }
  }
}
