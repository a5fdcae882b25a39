internal import Frames
internal import Measures

/// Blocks one below the other, over as many regions as they take.
///
/// Where a child does not fit the stack breaks before it, stepping back over
/// children that must stay with their next sibling. If nothing would be left
/// above the break the stack refuses, unless the region is fresh: a page
/// full of keeps is broken all the same.
public struct Stack: Block {
  public var children: [any Block]

  public init(_ children: [any Block]) { self.children = children }

  /// What its last child that is not white asks for.
  public var keepWithNext: Bool { children.last { !$0.isWhite }?.keepWithNext ?? false }
  public var isWhite: Bool { children.allSatisfy(\.isWhite) }
  /// Springs stretch in a spread, not in a stack beside content.
  public var stretch: Int { isWhite ? children.reduce(0) { $0 + $1.stretch } : 0 }

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
        return breaking(pile, from: first, before: index, in: region, reason)
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
  /// children from `first` up to it.
  private func breaking(
    _ pile: Pile, from first: Int, before index: Int, in region: Region, _ reason: Reason
  ) -> Outcome {
    guard let next = content(from: index) else {
      // Nothing but white ends the page as a single spacer does.
      return isWhite && !region.isFresh ? .refused(reason) : .complete(pile.frame)
    }
    let stop = steppedBack(from: next, to: first)
    if children[first..<min(stop, index)].contains(where: { !$0.isWhite }) {
      return .partial(pile.keeping(min(stop, index) - first), .child(stop, nil))
    }
    if region.isFresh && index > first {
      return .partial(pile.frame, .child(next, nil))
    }
    return .refused(reason)
  }

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

  var frame: Frame { keeping(parts.count) }

  /// The frame with only the first `count` parts. White leaves no item.
  func keeping(_ count: Int) -> Frame {
    let height = count == 0 ? .zero : ends[count - 1]
    return Frame(
      size: Size(width: width, height: height),
      items: parts.prefix(count).filter(\.item.isInked))
  }
}

extension Item {
  /// Whether anything is in it.
  var isInked: Bool {
    guard case .frame(let frame) = self else { return true }
    return !frame.items.isEmpty
  }
}
