internal import Frames
internal import Measures

extension RadarSeat {
  /// The largest rings that a frame can hold: every sensible way to set the
  /// labels is tried, from the widest to the narrowest.
  static func best(_ plot: RadarPlot, in size: Size) throws(ChartFault) -> RadarSeat {
    let least = plot.style.label.size * 4
    let seats = settings(plot).map { labels in
      RadarSeat(labels, gap: plot.style.label.size * 3 / 5, radius: least)
    }
    var best: RadarSeat?
    for seat in seats {
      // Only a seat that allows larger rings is worth a search.
      let start = seat.with(radius: max(least, best?.radius ?? .zero) + Length(units: 1))
      guard start.fits(size) else { continue }
      let seat = start.largest(in: size)
      if seat.isClear { best = seat }
    }
    if let best { return best }
    throw seats.last?.fault(in: size) ?? .count(0, allowed: 3...12)
  }

  private static func settings(_ plot: RadarPlot) -> [[Label]] {
    let widths = Set(plot.axes.flatMap { $0.label.forms.map(\.width) })
    var settings: [[Label]] = []
    for limit in widths.sorted(by: >) {
      let labels = plot.axes.map { $0.label.form(within: limit) }
      if settings.last != labels { settings.append(labels) }
    }
    return settings
  }

  private func fits(_ size: Size) -> Bool {
    let hull = hull.size
    return hull.width <= size.width && hull.height <= size.height
  }

  /// By halving; this seat fits.
  private func largest(in size: Size) -> RadarSeat {
    var low = radius.units
    var high = max(size.width, radius).units
    while high - low > 1 {
      let middle = (low + high) / 2
      if with(radius: Length(units: middle)).fits(size) { low = middle } else { high = middle }
    }
    return with(radius: Length(units: low))
  }

  private func with(radius: Length) -> RadarSeat {
    var seat = self
    seat.radius = radius
    return seat
  }

  /// Why not even the smallest rings have room.
  private func fault(in size: Size) -> ChartFault {
    let hull = hull.size
    let widest = labels.max { $0.width < $1.width }
    if hull.width > size.width {
      return .width(text: widest?.text ?? "", needed: hull.width, available: size.width)
    }
    if hull.height > size.height {
      return .height(needed: hull.height, available: size.height)
    }
    return .crowded(text: widest?.text ?? "")
  }
}
