internal import Frames
internal import Measures

/// From top to bottom: room above the first bar, bars and the bands between
/// them, in which the thresholds' texts stand, room below, the axis.
struct BarRows {
  let count: Int
  let top: Length
  var thickness: Length
  /// From a bar's top to the next one's.
  var pitch: Length
  let bottom: Length
  let axis: Length
  /// How far a threshold's tick stands out above and below its bar.
  let overhang: Length

  init(_ plot: BarPlot, _ columns: BarColumns) throws(ChartFault) {
    let style = plot.style
    count = plot.bars.count
    thickness = max(style.label.size, style.value.size, style.note.size).percent(120)
    overhang = thickness / 6
    let texts = plot.bars.map { $0.thresholdText.size }
    let band = (texts.max() ?? .zero) + overhang * 2
    let label = columns.labels.map(\.height).max() ?? .zero
    pitch = max(thickness + max(band, thickness * 3 / 5), label + style.label.size / 2)
    let excess = max((label - thickness) / 2 + style.label.size / 12, .zero)
    top = max(excess, overhang + (texts.first ?? .zero))
    let ticks = plot.axis.isEmpty ? .zero : style.note.size / 2
    bottom = max(excess, overhang, ticks)
    axis = plot.axis.map(\.line.size).max() ?? .zero
  }

  var height: Length { top + thickness + pitch * (count - 1) + bottom + axis }

  /// The top of a bar.
  func bar(_ index: Int) -> Length { top + pitch * index }

  /// The same rows in a height: a larger one moves the bars apart and makes
  /// them thicker, to a degree.
  func stretched(to height: Length) throws(ChartFault) -> BarRows {
    guard height >= self.height else {
      throw .height(needed: self.height, available: height)
    }
    var rows = self
    let thicker = min((height - self.height) / count / 2, thickness / 2)
    rows.thickness += thicker
    guard count > 1 else { return rows }
    rows.pitch = (height - top - rows.thickness - bottom - axis) / count.advanced(by: -1)
    if rows.pitch * (count - 1) > height - top - rows.thickness - bottom - axis {
      rows.pitch -= Length(units: 1)
    }
    return rows
  }
}
