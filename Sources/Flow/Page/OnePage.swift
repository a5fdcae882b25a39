public import Frames
internal import Measures

/// Lays `root` out on a single page.
///
/// - Throws: `LayoutFault` when it does not fit. Its reason names the block
///   at which the page is full, of a `Spread` once it is `located`; `needed` is the height of
///   the whole content and `left` that of the page's body, so that their difference is exactly
///   what has to be saved.
public func layoutOnePage(
  _ root: any Block, on master: PageMaster
) throws(LayoutFault) -> Frame {
  let region = master.body(of: 1)
  switch root.layout(in: region, from: nil) {
  case .complete(let body):
    return master.page(1, body)
  case .partial(let body, let rest):
    throw LayoutFault(reason: overflow(of: root, body, rest, in: region), page: 1)
  case .refused(let reason):
    throw LayoutFault(reason: reason, page: 1)
  }
}

extension LayoutFault {
  /// With the block at which the page is full. Of all the sizes that are tried until a page holds
  /// everything, nobody asks for it.
  public func located(in root: any Block, on master: PageMaster) -> LayoutFault {
    guard reason.block == nil, let spread = root as? Spread else { return self }
    var fault = self
    fault.reason.block = spread.crossing(master.body(of: page))
    return fault
  }
}

private func overflow(
  of root: any Block, _ body: Frame, _ rest: Resume, in region: Region
) -> Reason {
  let endless = Region.unbounded(width: region.width, fit: region.fit)
  var whole = [root.layout(in: endless, from: nil)].compactMap(\.frame)
  if whole.height <= region.height {
    // Something filled the page that takes less when there is no page end.
    whole = [body] + [root.layout(in: endless, from: rest)].compactMap(\.frame)
  }
  let kind = Reason.Kind.height(needed: whole.height, left: region.height)
  // What comes next refuses a region without height, and says its name.
  let next = root.layout(in: region.foot, from: rest)
  let name: String? = if case .refused(let reason) = next { reason.block } else { nil }
  return Reason(block: name, kind, parts: whole.flatMap(\.parts))
}

extension Outcome {
  fileprivate var frame: Frame? {
    switch self {
    case .complete(let frame), .partial(let frame, _): frame
    case .refused: nil
    }
  }
}

extension [Frame] {
  fileprivate var height: Length { reduce(.zero) { $0 + $1.size.height } }
}
