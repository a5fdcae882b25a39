internal import Frames
internal import Measures

/// Which marks the contents of all pages bear, and which element each belongs to.
struct Marks {
  /// By page and content.
  private(set) var pages: [[Mark]] = []
  /// By page and number of the mark: the element that owns it.
  private(set) var owners: [[Int]] = []
  /// By page and content: whether more of the same element follows.
  private(set) var isContinued: [[Bool]]

  init(_ tree: StructureTree, _ types: ElementTypes) {
    isContinued = tree.pages.map { [Bool](repeating: false, count: $0.count) }
    tree.visit { mark($0, in: tree) }
    for contents in tree.pages { add(contents, types) }
  }

  /// All contents of an element but its last. Links are read amid the text in which they stand:
  /// from one to what follows on the same line, nothing is between.
  private mutating func mark(_ element: StructureTree.Element, in tree: StructureTree) {
    if case .link = element.tag.role { return }
    let read = element.inlines
    for (one, next) in zip(read, read.dropFirst())
    where one.link == next.link
      || !tree.isOnOneLine(one, next)
    {
      isContinued[one.page][one.index] = true
    }
  }

  private mutating func add(_ contents: [MarkedContent], _ types: ElementTypes) {
    var marks: [Mark] = []
    var owners: [Int] = []
    for content in contents {
      switch content.owner {
      case .element(let number):
        marks.append(.element(types[number], id: owners.count))
        owners.append(number)
      case .artifact(let artifact): marks.append(.artifact(artifact))
      // Without a claim nothing need be said of it.
      case .nothing: marks.append(.artifact(.layout))
      }
    }
    pages.append(marks)
    self.owners.append(owners)
  }
}

/// A content of an element, or of a link in it.
private struct InlineContent {
  var page: Int
  var index: Int
  /// The link's number.
  var link: Int?
}

extension StructureTree.Element {
  /// In reading order.
  fileprivate var inlines: [InlineContent] {
    children.flatMap { child -> [InlineContent] in
      switch child {
      case .content(let page, let index): return [InlineContent(page: page, index: index)]
      case .element(let inner):
        guard case .link = inner.tag.role else { return [] }
        return inner.inlines.map {
          InlineContent(page: $0.page, index: $0.index, link: inner.tag.element)
        }
      }
    }
  }
}

extension StructureTree {
  fileprivate func isOnOneLine(_ one: InlineContent, _ next: InlineContent) -> Bool {
    one.page == next.page
      && pages[one.page][one.index].baselines.last == pages[next.page][next.index].baselines.first
  }
}

extension MarkedContent {
  fileprivate var baselines: [Length] {
    items.compactMap { placed in
      if case .glyphs(let run) = placed.item, !run.glyphs.isEmpty { placed.origin.y } else { nil }
    }
  }
}
