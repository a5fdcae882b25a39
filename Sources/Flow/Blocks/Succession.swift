internal import Frames
internal import Measures

/// What came of laying out a block in several regions of a page, one after the other.
enum Succession {
  case complete([Frame])
  case partial([Frame], Resume)
  case refused(Reason)
}

extension Block {
  /// Region by region, each as full as it may be.
  func succession(in regions: [Region], from token: Resume?) -> Succession {
    var (frames, token): ([Frame], Resume?) = ([], token)
    for region in regions {
      switch layout(in: region, from: token) {
      case .complete(let frame): return .complete(frames + [frame])
      case .partial(let frame, let rest): (frames, token) = (frames + [frame], rest)
      case .refused(let reason):
        guard let token, !frames.isEmpty else { return .refused(reason) }
        return .partial(frames, token)
      }
    }
    return token.map { .partial(frames, $0) } ?? .complete(frames)
  }

  /// All that is left, in regions as low as they can be to a point: about equally full. Nil where
  /// they have no room for it.
  func leveled(in regions: [Region], from token: Resume?) -> [Frame]? {
    guard case .complete(var frames) = succession(in: regions, from: token) else { return nil }
    var (low, high) = (Length.zero, frames.map(\.size.height).max() ?? .zero)
    while high - low > .pt(1) {
      let middle = (low + high) / 2
      let lower = regions.map { $0.lowered(to: middle) }
      if case .complete(let level) = succession(in: lower, from: token) {
        (frames, high) = (level, middle)
      } else {
        low = middle
      }
    }
    return frames
  }
}

extension [Frame] {
  /// Side by side, level at the top.
  func beside(_ width: Length, gutter: Length) -> Frame {
    let height = map(\.size.height).max() ?? .zero
    var frame = Frame(size: Size(width: width, height: height))
    var x = Length.zero
    for part in self {
      frame = frame.adding(.frame(part), at: Point(x: x, y: .zero))
      x = x + part.size.width + gutter
    }
    return frame
  }
}
