internal import Frames
internal import Measures

/// The part of a table that stands on one page: bands one below the other,
/// with the rules between them.
struct TableSheet {
  let style: TableStyle
  let width: Length
  private(set) var bands: [TableBand] = []
  /// Where each band ends, the rule below it not included.
  private(set) var ends: [Length] = []

  init(style: TableStyle, width: Length) {
    self.style = style
    self.width = width
  }

  var count: Int { bands.count }
  var height: Length { height(of: count) }

  mutating func add(_ band: TableBand) {
    let gap = rule(bands.last, band)?.thickness ?? .zero
    bands.append(band)
    ends.append((ends.last ?? .zero) + gap + band.height)
  }

  /// The sheet with only the first bands.
  func prefix(_ count: Int) -> TableSheet {
    var copy = self
    copy.bands.removeLast(self.count - count)
    copy.ends.removeLast(self.count - count)
    return copy
  }

  /// The height when the sheet ends after so many bands and the foot.
  func height(of count: Int, foot: TableBand? = nil) -> Length {
    guard count > 0 else { return .zero }
    let last = bands[count - 1]
    var height = ends[count - 1]
    if let foot { height = height + (rule(last, foot)?.thickness ?? .zero) + foot.height }
    return height + (rule(foot ?? last, nil)?.thickness ?? .zero)
  }

  /// The first bands and the foot as they are drawn: areas and rules first,
  /// as one artifact, then the rows.
  func frame(_ count: Int, foot: TableBand? = nil) -> Frame {
    let shown = foot.map { bands.prefix(count) + [$0] } ?? bands.prefix(count)
    var frame = Frame(size: Size(width: width, height: height(of: count, foot: foot)))
    var decoration = TableDecoration(style: style, size: frame.size)
    var previous: TableBand?
    for band in shown {
      let top = decoration.rule(rule(previous, band))
      decoration.add(band)
      frame.items += band.content.moved(down: top)
      previous = band
    }
    decoration.rule(rule(previous, nil))
    if let item = decoration.item { frame.items.insert(Placed(item, at: .zero), at: 0) }
    return frame
  }
}

extension TableSheet {
  /// The rule between two bands, or at an edge where there is only one.
  private func rule(_ upper: TableBand?, _ lower: TableBand?) -> TableRule? {
    if upper == nil && lower == nil { return nil }
    let own = upper == nil ? style.top : lower == nil ? style.bottom : style.between
    return TableRule.thickest(upper?.below, lower?.above, own)
  }
}

extension [Placed] {
  func moved(down y: Length) -> [Placed] {
    map { Placed($0.item, at: $0.origin + Point(x: .zero, y: y)) }
  }
}
