internal import Measures

/// How much stands behind the decimal commas of each column of a table, so that figures with more
/// and with fewer decimals stand with their commas one below the other.
public struct TablePoints: Sendable {
  private var widest: [Length]

  /// - Parameter columns: how many there are. Cells over several of them stand as they are.
  public init(_ rows: [TableRow], in columns: Int) {
    widest = Array(repeating: .zero, count: columns)
    for slot in rows.flatMap({ [$0].slots(in: columns) }) where slot.columns.count == 1 {
      let column = slot.columns.lowerBound
      widest[column] = max(widest[column], slot.cell.behindPoint ?? .zero)
    }
  }

  /// How far before the end of its column a cell's text ends; of type that has not shrunk.
  func white(behind slot: TableSlot) -> Length {
    guard slot.columns.count == 1, let behind = slot.cell.behindPoint else { return .zero }
    return max(.zero, widest[slot.columns.lowerBound] - behind)
  }
}
