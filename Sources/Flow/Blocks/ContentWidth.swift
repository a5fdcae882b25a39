public import Measures

/// How wide content is by itself.
public struct ContentWidth: Hashable, Sendable {
  /// Of its widest part that is never broken.
  public var least: Length
  /// On one line.
  public var natural: Length

  public init(least: Length = .zero, natural: Length = .zero) {
    self.least = least
    self.natural = natural
  }

  /// Of both, one below the other.
  public func beside(_ other: ContentWidth) -> ContentWidth {
    ContentWidth(least: max(least, other.least), natural: max(natural, other.natural))
  }

  func padded(by white: Length) -> ContentWidth {
    ContentWidth(least: least + white, natural: natural + white)
  }
}

extension ContentWidth {
  /// Divides a width so that every column takes about as many lines as the others, and
  /// none is narrower than what is never broken.
  ///
  /// - Returns: nil when there is not room enough for that.
  static func divide(_ width: Length, among columns: [ContentWidth]) -> [Length]? {
    guard columns.reduce(.zero, { $0 + $1.least }) <= width else { return nil }
    var widths = columns.map(\.least)
    var open = Set(columns.indices)
    while true {
      let rest = columns.indices.reduce(width) { open.contains($1) ? $0 : $0 - widths[$1] }
      let weights = columns.indices.map { open.contains($0) ? columns[$0].natural.units : 0 }
      let shares = rest.divided(by: weights)
      let narrow = open.filter { shares[$0] < columns[$0].least }
      if narrow.isEmpty {
        for index in open { widths[index] = shares[index] }
        return widths
      }
      open.subtract(narrow)
    }
  }
}

extension Paragraph {
  public var contentWidth: ContentWidth {
    let strip = TextStrip(text, setting.alignment)
    let parts = zip(strip.stops, strip.stops.dropFirst()).map { start, end in
      strip.width[end.end] - strip.width[min(start.start, end.end)] + end.extra
    }
    return ContentWidth(
      least: Length(units: parts.max() ?? 0), natural: Length(units: strip.width.last ?? 0))
  }
}

extension [TableRow] {
  /// Of the cells of rows that stand together, each column's that stand in it alone.
  ///
  /// - Parameter padding: white in each cell that has none of its own.
  public func contentWidths(
    of columns: Int, padding: Insets, points: TablePoints
  ) -> [ContentWidth] {
    var widths = [ContentWidth](repeating: ContentWidth(), count: columns)
    for slot in slots(in: columns) where slot.columns.count == 1 {
      let white = slot.cell.padding ?? padding
      let width = slot.cell.block.contentWidth.padded(
        by: white.left + white.right + points.white(behind: slot))
      widths[slot.columns.lowerBound] = widths[slot.columns.lowerBound].beside(width)
    }
    return widths
  }
}
