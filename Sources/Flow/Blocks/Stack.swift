internal import Frames
internal import Measures

/// Blocks one below the other, over as many regions as they take.
///
/// Where a child does not fit the stack breaks before it, stepping back over
/// children that must stay with their next sibling. Before one that must stay
/// with its previous sibling, that one is laid out again, a little shorter.
/// If nothing would be left above the break the stack refuses, unless the
/// region is fresh: a page full of keeps is broken all the same.
public struct Stack: Block {
  public var children: [any Block]

  public init(_ children: [any Block]) { self.children = children }

  /// What its last child that is not white asks for.
  public var keepWithNext: Bool { children.last { !$0.isWhite }?.keepWithNext ?? false }
  public var keepWithPrevious: Bool { children.first { !$0.isWhite }?.keepWithPrevious ?? false }
  public var isWhite: Bool { children.allSatisfy(\.isWhite) }
  /// Springs stretch in a spread, not in a stack beside content.
  public var stretch: Int { isWhite ? children.reduce(0) { $0 + $1.stretch } : 0 }

  public var contentStart: Resume? {
    guard let index = content(from: 0) else { return nil }
    let inner = children[index].contentStart
    return index == 0 && inner == nil ? nil : .child(index, inner)
  }

  public var contentWidth: ContentWidth {
    children.reduce(ContentWidth()) { $0.beside($1.contentWidth) }
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    let (first, resumed) = start(token)
    var pile = Pile(width: region.width)
    var inner = resumed
    for index in children.indices.dropFirst(first) {
      switch children[index].layout(in: region.below(pile.height), from: inner) {
      case .complete(let frame):
        pile.add(frame)
        inner = nil
      case .partial(let frame, let rest):
        pile.add(frame)
        return .partial(pile.frame, .child(index, rest))
      case .refused(let reason) where reason.isFinal:
        return .refused(reason)
      case .refused(let reason):
        return breaking(pile, from: token, before: index, in: region, reason)
      }
    }
    return .complete(pile.frame)
  }
}

extension Stack {
  private func start(_ token: Resume?) -> (Int, Resume?) {
    switch token {
    case .child(let index, let inner): (index, inner)
    case .finished: (children.count, nil)
    default: (0, nil)
    }
  }

  /// The outcome when child `index` was refused and `pile` holds the
  /// children from the token up to it.
  private func breaking(
    _ pile: Pile, from token: Resume?, before index: Int, in region: Region, _ reason: Reason
  ) -> Outcome {
    guard let next = content(from: index) else {
      // Nothing but white ends the page as a single spacer does.
      return isWhite && !region.isFresh ? .refused(reason) : .complete(pile.frame)
    }
    let (first, resumed) = start(token)
    var stop = next
    while let last = previous(of: stop, from: first, in: region) {
      let (above, end) = (pile.prefix(last - first), pile.prefix(last - first + 1).height)
      let inner = last == first ? resumed : nil
      let part = children[last].cut(in: region.below(above.height), to: end - above.height, inner)
      guard isTogether(last, part?.rest ?? inner, with: next, in: region) else { break }
      if let part { return .partial(above.adding(part.frame).frame, .child(last, part.rest)) }
      stop = last
    }
    stop = steppedBack(from: stop, to: first)
    if children[first..<min(stop, index)].contains(where: { !$0.isWhite }) {
      return .partial(pile.prefix(min(stop, index) - first).frame, begin(at: stop))
    }
    if region.isFresh && index > first {
      return .partial(pile.frame, begin(at: next))
    }
    return .refused(reason)
  }

  /// From the content of child `index` on.
  private func begin(at index: Int) -> Resume { .child(index, children[index].contentStart) }

  /// The first child from `index` on that is not white; nil when none is.
  private func content(from index: Int) -> Int? {
    children.indices.dropFirst(index).first { !children[$0].isWhite }
  }

  /// The place before the children that must stay with child `index`.
  private func steppedBack(from index: Int, to first: Int) -> Int {
    var stop = index
    while let previous = children[first..<stop].lastIndex(where: { !$0.isWhite }),
      children[previous].keepWithNext
    {
      stop = previous
    }
    return stop
  }
}

// What goes on together with the child after it.
extension Stack {
  /// The child whose end child `next` must stand with.
  private func previous(of next: Int, from first: Int, in region: Region) -> Int? {
    guard children[next].keepWithPrevious, !region.isShortened else { return nil }
    return children[first..<next].lastIndex { !$0.isWhite }
  }

  /// Whether an untouched page holds child `last`, from its token on, and the beginning of `next`.
  private func isTogether(
    _ last: Int, _ token: Resume?, with next: Int, in region: Region
  ) -> Bool {
    let page = region.shortened(to: region.full)
    switch Stack(Array(children[last...next])).layout(in: page, from: .child(0, token)) {
    case .complete: return true
    case .partial(_, .child(let child, let inner)): return child == next - last && inner != nil
    case .partial, .refused: return false
    }
  }
}

extension Block {
  /// A part that leaves the end of the block to the next page, where it takes `height` of the
  /// region in one piece; nil when it cannot be split.
  fileprivate func cut(
    in region: Region, to height: Length, _ token: Resume?
  ) -> (frame: Frame, rest: Resume)? {
    var room = height - Length(units: 1)
    while true {
      switch layout(in: region.shortened(to: room), from: token) {
      // White at its end has vanished.
      case .complete(let frame) where frame.size.height < room:
        room = frame.size.height - Length(units: 1)
      case .partial(let frame, let rest): return (frame, rest)
      case .complete, .refused: return nil
      }
    }
  }
}

/// Frames that were placed one below the other.
struct Pile {
  let width: Length
  private(set) var height = Length.zero
  private var parts: [Placed] = []
  private var ends: [Length] = []

  init(width: Length) { self.width = width }

  mutating func add(_ frame: Frame) {
    parts.append(Placed(.frame(frame), at: Point(x: .zero, y: height)))
    height = height + frame.size.height
    ends.append(height)
  }

  /// White leaves no item.
  var frame: Frame {
    Frame(size: Size(width: width, height: height), items: parts.filter(\.item.isInked))
  }

  /// The pile with only its first `count` frames.
  func prefix(_ count: Int) -> Pile {
    var pile = self
    pile.parts.removeLast(parts.count - count)
    pile.ends.removeLast(ends.count - count)
    pile.height = pile.ends.last ?? .zero
    return pile
  }

  func adding(_ frame: Frame) -> Pile {
    var pile = self
    pile.add(frame)
    return pile
  }
}

extension Item {
  /// Whether anything is in it.
  var isInked: Bool {
    guard case .frame(let frame) = self else { return true }
    return !frame.items.isEmpty
  }
}
