internal import Frames
public import Measures

/// A table in several columns of a page, as many as have room; those of its last page about
/// equally high.
///
/// Its tokens are the table's.
public struct TableSideBySide: Block {
  public let table: Table
  /// At most.
  public let columns: Int
  public let gutter: Length

  public init(_ table: Table, columns: Int, gutter: Length) {
    self.table = table
    self.columns = columns
    self.gutter = gutter
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    guard let width, width > .zero else { return table.layout(in: region, from: token) }
    let count = min(columns, (region.width + gutter).units / (width + gutter).units)
    guard count > 1 else { return table.layout(in: region, from: token) }
    let part = region.with(width: width)
    let gutter = gutter(count, of: width, in: region.width)
    let parts = Array(repeating: part, count: count)
    switch table.succession(in: parts, from: token) {
    case .complete(let frames):
      let frames = region.isUnbounded ? frames : table.leveled(in: parts, from: token) ?? frames
      return .complete(frames.beside(region.width, gutter: gutter))
    case .partial(let frames, let rest):
      return .partial(frames.beside(region.width, gutter: gutter), rest)
    case .refused(let reason): return .refused(reason)
    }
  }
}

extension TableSideBySide {
  /// Of the table by what is in it; nil of one with shares, which takes all the room there is.
  private var width: Length? {
    table.columns.reduce(.zero) { sum, track in
      sum.flatMap { sum in track.naturalWidth.map { sum + $0 } }
    }
  }

  /// Less than a gutter left over at the right goes to the gutters: the last column ends where
  /// the page's text does, instead of a little before it.
  private func gutter(_ count: Int, of part: Length, in width: Length) -> Length {
    let rest = width - part * count - gutter * (count - 1)
    return rest > .zero && rest < gutter ? gutter + rest / (count - 1) : gutter
  }
}
