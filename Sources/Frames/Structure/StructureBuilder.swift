internal import Measures

/// Puts a structure tree together, page by page.
struct StructureBuilder {
  private(set) var pages: [[MarkedContent]] = []
  private var nodes: [Int: Node] = [:]
  /// The children of the document.
  private var roots: [Child] = []

  private struct Node {
    var tag: Tag
    var children: [Child] = []
    var places: [StructureTree.Place] = []
  }

  private enum Child: Equatable {
    case element(Int)
    case content(page: Int, Int)
  }

  mutating func add(_ page: Frame) {
    pages.append([])
    add(page, at: .zero, owner: .nothing)
  }

  var elements: [StructureTree.Element] {
    roots.compactMap { if case .element(let number) = $0 { element(number) } else { nil } }
  }
}

extension StructureBuilder {
  private mutating func add(_ frame: Frame, at corner: Point, owner: MarkedContent.Owner) {
    for placed in frame.items {
      let point = corner + placed.origin
      switch placed.item {
      case .frame(let inner): add(inner, at: point, owner: owner)
      case .tagged(let tag, let inner):
        add(inner, at: point, owner: opened(tag, inner.size, at: point, in: owner))
      case .artifact(let kind, let inner):
        add(inner, at: point, owner: owner.isArtifact ? owner : .artifact(kind))
      case .glyphs, .path, .picture: draw(Placed(placed.item, at: point), owner)
      case .bookmark, .slot: break
      }
    }
  }

  /// An element, or one more frame of it; in an artifact there is none.
  private mutating func opened(
    _ tag: Tag, _ size: Size, at origin: Point, in owner: MarkedContent.Owner
  ) -> MarkedContent.Owner {
    if owner.isArtifact { return owner }
    let number = tag.element
    if nodes[number] == nil {
      nodes[number] = Node(tag: tag)
      append(.element(number), to: owner)
    }
    nodes[number]?.places.append(.init(page: pages.count - 1, origin: origin, size: size))
    return .element(number)
  }

  private mutating func draw(_ placed: Placed, _ owner: MarkedContent.Owner) {
    let page = pages.count - 1
    let last = pages[page].count - 1
    if last >= 0, pages[page][last].owner == owner, ends(owner, with: .content(page: page, last)) {
      pages[page][last].items.append(placed)
      return
    }
    pages[page].append(MarkedContent(owner: owner, items: [placed]))
    append(.content(page: page, last + 1), to: owner)
  }

  private mutating func append(_ child: Child, to owner: MarkedContent.Owner) {
    switch owner {
    case .element(let number): nodes[number]?.children.append(child)
    case .nothing: roots.append(child)
    case .artifact: break
    }
  }

  /// Whether nothing of the owner was read since.
  private func ends(_ owner: MarkedContent.Owner, with child: Child) -> Bool {
    switch owner {
    case .element(let number): nodes[number]?.children.last == child
    case .nothing: roots.last == child
    case .artifact: true
    }
  }

  private func element(_ number: Int) -> StructureTree.Element? {
    guard let node = nodes[number] else { return nil }
    let children = node.children.compactMap { child -> StructureTree.Child? in
      switch child {
      case .element(let number): element(number).map { .element($0) }
      case .content(let page, let index): .content(page: page, index)
      }
    }
    return StructureTree.Element(tag: node.tag, children: children, places: node.places)
  }
}

extension MarkedContent.Owner {
  fileprivate var isArtifact: Bool { if case .artifact = self { true } else { false } }
}
