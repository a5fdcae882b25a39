import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What must hold for every document, tried on thousands of random ones.
@Suite struct RandomDocumentTests {
  static let documents = 3_000

  @Test(arguments: 0..<4)
  func everyDocumentIsLaidOut(_ part: Int) throws {
    for seed in 0..<RandomDocumentTests.documents / 4 {
      try check(seed: UInt64(part * 1_000_000 + seed))
    }
  }

  private func check(seed: UInt64) throws {
    var maker = TreeMaker(seed: seed, height: 4 + Int(seed % 5))
    let tree = maker.tree(depth: 4)
    // Room for the insets around a leaf of the greatest height.
    let rows = maker.height + 1 + maker.random.below(8)
    let page = Region(fresh: Size(width: .pt(260), height: .pt(10 * rows)))
    let parts = try run(tree.block, on: page, seed)
    for part in parts {
      #expect(part.size.height <= page.height, "\(seed)")
      #expect(part.bottom <= page.height, "\(seed)")
    }
    #expect(words(parts).sorted() == tree.names.sorted(), "\(seed)")
    // Side by side, what is read on a page is in order column by column.
    #expect(isOrdered(parts, tree.names), "\(seed)")
  }

  /// All parts. Every token is used twice, and the second time from a
  /// printed and compared copy: replaying a page gives the same page.
  private func run(_ block: any Block, on page: Region, _ seed: UInt64) throws -> [Frame] {
    var parts: [Frame] = []
    var token: Resume?
    var seen: Set<Resume> = []
    while true {
      let outcome = block.layout(in: page, from: token)
      #expect(outcome == block.layout(in: page, from: token), "\(seed)")
      switch outcome {
      case .complete(let frame): return parts + [frame]
      case .partial(let frame, let next):
        try #require(seen.insert(next).inserted, "\(seed) comes back to \(next)")
        parts.append(frame)
        token = next
      case .refused(let reason):
        throw LayoutFault(reason: reason, page: Int(seed))
      }
    }
  }

  private func words(_ parts: [Frame]) -> [String] {
    parts.flatMap { $0.texts.flatMap { $0.text.split(separator: " ").map { String($0) } } }
  }

  /// On each page the names stand in the order of the tree.
  private func isOrdered(_ parts: [Frame], _ names: [String]) -> Bool {
    let rank = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    return parts.allSatisfy { part in
      let ranks = words([part]).compactMap { rank[$0] }
      return ranks == ranks.sorted()
    }
  }
}

extension Frame {
  /// The lowest edge of anything in the frame.
  fileprivate var bottom: Length {
    items.reduce(size.height) { lowest, placed in
      switch placed.item {
      case .frame(let inner), .tagged(_, let inner), .artifact(_, let inner):
        max(lowest, placed.origin.y + inner.bottom)
      default: max(lowest, placed.origin.y)
      }
    }
  }
}
