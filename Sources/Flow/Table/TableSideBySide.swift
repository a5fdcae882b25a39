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
    switch filled(part, count, from: token) {
    case .complete(let frames):
      let frames = region.isUnbounded ? frames : balanced(part, count, from: token) ?? frames
      return .complete(beside(frames, region.width, gutter: gutter))
    case .partial(let frames, let rest):
      return .partial(beside(frames, region.width, gutter: gutter), rest)
    case .refused(let reason): return .refused(reason)
    }
  }
}

extension TableSideBySide {
  private enum Filling {
    case complete([Frame])
    case partial([Frame], Resume)
    case refused(Reason)
  }

  /// Of the table by what is in it; nil of one with shares, which takes all the room there is.
  private var width: Length? {
    table.columns.reduce(.zero) { sum, track in
      sum.flatMap { sum in track.naturalWidth.map { sum + $0 } }
    }
  }

  /// Column by column, each as full as it may be.
  private func filled(_ region: Region, _ count: Int, from token: Resume?) -> Filling {
    var (frames, token): ([Frame], Resume?) = ([], token)
    for _ in 0..<count {
      switch table.layout(in: region, from: token) {
      case .complete(let frame): return .complete(frames + [frame])
      case .partial(let frame, let rest): (frames, token) = (frames + [frame], rest)
      case .refused(let reason):
        guard let token, !frames.isEmpty else { return .refused(reason) }
        return .partial(frames, token)
      }
    }
    return token.map { .partial(frames, $0) } ?? .complete(frames)
  }

  /// The least height, to a point, in which the columns hold all that is left.
  private func balanced(_ region: Region, _ count: Int, from token: Resume?) -> [Frame]? {
    var (low, high) = (Length.zero, region.height)
    var best: [Frame]?
    while high - low > .pt(1) {
      let middle = (low + high) / 2
      let lower = Region(
        width: region.width, height: middle, full: region.full, fit: region.fit)
      if case .complete(let frames) = filled(lower, count, from: token) {
        (best, high) = (frames, middle)
      } else {
        low = middle
      }
    }
    return best
  }

  /// Less than a gutter left over at the right goes to the gutters: the last column ends where
  /// the page's text does, instead of a little before it.
  private func gutter(_ count: Int, of part: Length, in width: Length) -> Length {
    let rest = width - part * count - gutter * (count - 1)
    return rest > .zero && rest < gutter ? gutter + rest / (count - 1) : gutter
  }

  private func beside(_ frames: [Frame], _ width: Length, gutter: Length) -> Frame {
    let height = frames.map(\.size.height).max() ?? .zero
    var frame = Frame(size: Size(width: width, height: height))
    var x = Length.zero
    for part in frames {
      frame = frame.adding(.frame(part), at: Point(x: x, y: .zero))
      x = x + part.size.width + gutter
    }
    return frame
  }
}
