internal import Frames
internal import Measures

/// Collects the areas and rules of a page's part of a table, from top to
/// bottom.
struct TableDecoration {
  let style: TableStyle
  let size: Size
  private var fills: [Placed] = []
  private var rules: [Placed] = []
  private var uprights: [TableBand.Upright] = []
  /// The upright rule that was drawn last in each place.
  private var latest: [Length: Int] = [:]
  private var y = Length.zero
  /// Where the last band ended.
  private var end = Length.zero

  init(style: TableStyle, size: Size) {
    self.style = style
    self.size = size
  }

  /// A level rule at the place that is reached.
  ///
  /// - Returns: the place below it.
  @discardableResult
  mutating func rule(_ rule: TableRule?) -> Length {
    guard let rule else { return y }
    rules.append(rule.level(size.width, at: Point(x: .zero, y: y)))
    y = y + rule.thickness
    return y
  }

  mutating func add(_ band: TableBand) {
    fills += band.fills.moved(down: y)
    rules += band.rules.moved(down: y)
    for upright in band.uprights { add(upright) }
    y = y + band.height
    end = y
  }

  /// The areas, and the rules on them; nil when there is nothing to draw.
  var item: Item? {
    let items = fills + columnRules + rules + sides
    return items.isEmpty ? nil : .artifact(.layout, Frame(size: size, items: items))
  }
}

extension TableDecoration {
  /// Goes on with the rule above when there is one that ended just there.
  private mutating func add(_ upright: TableBand.Upright) {
    let top = y + upright.top
    if let index = latest[upright.x], uprights[index].bottom >= min(top, end) {
      uprights[index].bottom = y + upright.bottom
    } else {
      latest[upright.x] = uprights.count
      uprights.append(.init(x: upright.x, top: top, bottom: y + upright.bottom))
    }
  }

  private var columnRules: [Placed] {
    uprights.compactMap { style.columns?.upright($0) }
  }

  private var sides: [Placed] {
    guard let rule = style.sides else { return [] }
    return [rule.thickness / 2, size.width - rule.thickness / 2].map { x in
      rule.upright(.init(x: x, top: .zero, bottom: size.height))
    }
  }
}

extension TableRule {
  fileprivate func upright(_ place: TableBand.Upright) -> Placed {
    let end = Point(x: .zero, y: place.bottom - place.top)
    let path = Path(
      [.move(.zero), .line(end)], stroke: Path.Stroke(ink: ink, width: thickness))
    return Placed(.path(path), at: Point(x: place.x, y: place.top))
  }
}
