internal import Frames
public import Measures

/// Items one below another in columns of one width. Where all that are left have room, they stay
/// whole and the columns are about equally high; where they have not, columns are filled one after
/// the other, so that no page goes on with items from the middle of the one before.
///
/// Its tokens are those of a `Stack` of the items with white between them.
public struct ItemColumns: Block {
  public let items: [any Block]
  public let columns: Int
  public let gutter: Length
  /// Between items.
  public let gap: Length

  public init(_ items: [any Block], columns: Int, gutter: Length = .zero, gap: Length = .zero) {
    self.items = items
    self.columns = max(1, columns)
    self.gutter = gutter
    self.gap = gap
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    guard columns > 1 else { return Stack(items.spaced(gap)).layout(in: region, from: token) }
    do throws(Reason) {
      let tracks = [TrackWidth](repeating: .share(1), count: columns)
      let widths = try TrackWidth.resolve(tracks, gutter: gutter, in: region.width, region.fit)
      let parts = widths.map { region.with(width: $0) }
      if let level = whole(from: token).leveled(in: parts, from: token) {
        return .complete(level.beside(region.width, gutter: gutter))
      }
      switch Stack(items.spaced(gap)).succession(in: parts, from: token) {
      case .complete(let frames): return .complete(frames.beside(region.width, gutter: gutter))
      case .partial(let frames, let rest):
        return .partial(frames.beside(region.width, gutter: gutter), rest)
      case .refused(let reason): return .refused(reason)
      }
    } catch {
      return .refused(error)
    }
  }
}

extension ItemColumns {
  /// The items, none of which is torn that is not already.
  private func whole(from token: Resume?) -> Stack {
    var torn: Int?
    if case .child(let child, .some) = token { torn = child / 2 }
    return Stack(
      items.enumerated().map { $0 == torn ? $1 : KeepTogether($1) as any Block }.spaced(gap))
  }
}

extension [any Block] {
  /// With white between them.
  fileprivate func spaced(_ gap: Length) -> [any Block] {
    Array(flatMap { [Spacer(gap), $0] as [any Block] }.dropFirst())
  }
}
