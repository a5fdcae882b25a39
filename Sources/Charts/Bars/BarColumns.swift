internal import Frames
internal import Measures

/// From left to right: labels, tracks, values that end together.
struct BarColumns {
  let width: Length
  let labels: [Label]
  /// Where all tracks start.
  let zero: Length
  let track: Length
  /// White between a track and a value, and around words on a track.
  let gap: Length

  init(_ plot: BarPlot, width: Length) throws(ChartFault) {
    let style = plot.style
    self.width = width
    gap = style.value.size / 3
    let limit = width * 2 / 5
    labels = plot.bars.map { $0.label.form(within: limit) }
    let label = labels.max { $0.width < $1.width }
    let labelWidth = label?.width ?? .zero
    zero = labelWidth > .zero ? labelWidth + style.label.size * 2 / 3 : style.hairline
    let values = plot.bars.compactMap { $0.value == nil ? nil : $0.text.width }
    track = width - zero - (values.max() ?? .zero) - gap
    let least = style.label.size * 6
    let names = plot.bars.map(\.thresholdText.width)
    guard track >= max(least, names.max() ?? .zero) else {
      throw .width(text: label?.text ?? "", needed: width - track + least, available: width)
    }
  }

  var trackEnd: Length { zero + track }
}
