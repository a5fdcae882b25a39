internal import Frames
internal import Measures

/// The heights of rows that stand together, and the rules between them.
struct TableLevels {
  private(set) var tops: [Length] = []
  private(set) var heights: [Length]
  /// Below each row but the last.
  let rules: [TableRule?]

  init(of rows: [TableRow], _ slots: [TableSlot], _ frames: [Frame?], _ style: TableStyle) {
    rules = zip(rows, rows.dropFirst()).map { upper, lower in
      TableRule.thickest(upper.below, lower.above, style.between)
    }
    heights = rows.map { _ in .zero }
    for (slot, frame) in zip(slots, frames) where slot.rows.count == 1 {
      let row = slot.rows.lowerBound
      heights[row] = max(heights[row], frame?.size.height ?? .zero)
    }
    stretch(slots, frames)
    var y = Length.zero
    for row in rows.indices {
      tops.append(y)
      y = y + heights[row] + gap(below: row)
    }
  }

  var height: Length { heights.indices.last.map { tops[$0] + heights[$0] } ?? .zero }

  func gap(below row: Int) -> Length {
    rules.indices.contains(row) ? rules[row]?.thickness ?? .zero : .zero
  }

  func height(of rows: Range<Int>) -> Length {
    rows.reduce(.zero) { $0 + heights[$1] }
      + rows.dropLast().reduce(.zero) { $0 + gap(below: $1) }
  }

  /// What a cell over several rows needs beyond them goes to the last.
  private mutating func stretch(_ slots: [TableSlot], _ frames: [Frame?]) {
    for (slot, frame) in zip(slots, frames) where slot.rows.count > 1 {
      let missing = (frame?.size.height ?? .zero) - height(of: slot.rows)
      if missing > .zero { heights[slot.rows.upperBound - 1] += missing }
    }
  }
}
