internal import Frames

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
    tree.visit { mark($0) }
    for contents in tree.pages { add(contents, types) }
  }

  /// All contents of an element but its last.
  private mutating func mark(_ element: StructureTree.Element) {
    var last: (page: Int, index: Int)?
    for case .content(let page, let index) in element.children {
      if let last { isContinued[last.page][last.index] = true }
      last = (page, index)
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
