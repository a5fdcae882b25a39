import Flow
import Frames
import Measures
import TestSupport

/// A random block, and the names of all lines and solids in it in the order
/// in which they must appear.
struct RandomTree {
  var block: any Block
  var names: [String]
}

/// Makes trees out of every block of the room. A leaf is at most `height`
/// high and every tree is laid out in at least that, so that no region
/// refuses for ever.
struct TreeMaker {
  var random: SeededGenerator
  /// Of a leaf or of anything that cannot be split, in cells.
  let height: Int
  private var count = 0

  init(seed: UInt64, height: Int) {
    random = SeededGenerator(seed: seed)
    self.height = height
  }

  mutating func tree(depth: Int) -> RandomTree {
    switch random.below(depth > 0 ? 13 : 3) {
    case 0: solid(upTo: height)
    case 1, 2: lines(upTo: 9)
    case 3, 4, 5: stack(depth)
    case 6: columns(depth)
    case 7: keep(depth)
    case 8: grid()
    case 9: wrapped(depth)
    case 10: overlay()
    case 11: spread()
    default: text()
    }
  }

  private mutating func name() -> String {
    count += 1
    return "n\(count)"
  }

  private mutating func solid(upTo limit: Int) -> RandomTree {
    let name = name()
    return RandomTree(
      block: Solid(name, .pt(10 * random.below(limit + 1))), names: [name])
  }

  private mutating func lines(upTo limit: Int) -> RandomTree {
    let name = name() + "."
    let count = 1 + random.below(limit)
    let block = Lines(name, count, orphans: 1 + random.below(4), widows: 1 + random.below(4))
    return RandomTree(block: block, names: (1...count).map { "\(name)\($0)" })
  }

  /// A paragraph of words that are names, broken by the width.
  private mutating func text() -> RandomTree {
    let words = (0..<1 + random.below(30)).map { _ in name() }
    let alignment = TextAlignment.allCases[random.below(4)]
    let block = Paragraph(
      SquareShaper.text(words.joined(separator: " "), size: .pt(1)),
      .init(alignment: alignment, leading: .pt(10)))
    return RandomTree(block: block, names: words)
  }

  private mutating func children(_ depth: Int) -> (blocks: [any Block], names: [String]) {
    var blocks: [any Block] = []
    var names: [String] = []
    for _ in 0..<random.below(6) {
      if random.below(4) == 0 { blocks.append(white()) }
      let child = tree(depth: depth - 1)
      switch random.below(5) {
      case 0: blocks.append(KeepWithNext(child.block))
      case 1: blocks.append(KeepWithPrevious(child.block))
      default: blocks.append(child.block)
      }
      names += child.names
    }
    if random.below(6) == 0 { blocks.append(Spring(minimum: .pt(10 * random.below(4)))) }
    return (blocks, names)
  }

  private mutating func white() -> any Block {
    let spacer = Spacer(.pt(10 * random.below(4)))
    return count % 2 == 0 ? spacer : Named("w", Padded(.zero, Stack([spacer, Stack([])])))
  }

  private mutating func stack(_ depth: Int) -> RandomTree {
    let (blocks, names) = children(depth)
    return RandomTree(block: Stack(blocks), names: names)
  }

  private mutating func columns(_ depth: Int) -> RandomTree {
    let trees = (0..<1 + random.below(3)).map { _ in tree(depth: depth - 1) }
    let columns = trees.map { Column(width: .share(1 + random.below(3)), $0.block) }
    return RandomTree(
      block: Columns(columns, gutter: .pt(random.below(3))), names: trees.flatMap(\.names))
  }

  private mutating func keep(_ depth: Int) -> RandomTree {
    let first = solid(upTo: height / 2)
    let second = lines(upTo: height / 2)
    return RandomTree(
      block: KeepTogether(Stack([first.block, second.block])), names: first.names + second.names)
  }

  private mutating func grid() -> RandomTree {
    let columns = (0..<1 + random.below(3)).map { _ in
      (0..<random.below(3)).map { _ in solid(upTo: height / 2) }
    }
    let tag = Tag(element: 1, role: .section)
    return RandomTree(
      block: Grid(
        columns: columns.count,
        columns.enumerated().map { index, cells in
          .init(at: index * 2, cells: cells.map { .init($0.block) }, tag: tag)
        }),
      names: columns.flatMap { $0.flatMap(\.names) })
  }

  /// White below a block is laid on every page, so it must be small.
  private mutating func wrapped(_ depth: Int) -> RandomTree {
    let child = tree(depth: depth - 1)
    let block: any Block
    switch random.below(4) {
    case 0: block = Named(name(), child.block)
    case 1: block = Tagged(Tag(element: 1, role: .section), child.block)
    case 2: block = Aligned(.center, width: .pt(20 + random.below(80)), child.block)
    default:
      let insets = Insets(
        top: .pt(random.below(2)), right: .pt(1), bottom: .pt(random.below(2)), left: .pt(1))
      block = Padded(insets, child.block)
    }
    return RandomTree(block: block, names: child.names)
  }

  private mutating func overlay() -> RandomTree {
    let base = lines(upTo: height)
    // Not higher than the base: layers may reach beyond it, off the page.
    let layer = solid(upTo: min(3, base.names.count))
    return RandomTree(
      block: Overlay(base.block, [Layer(layer.block, at: .topLeft)]),
      names: base.names + layer.names)
  }

  private mutating func spread() -> RandomTree {
    let first = solid(upTo: height / 2)
    let second = solid(upTo: height / 2)
    return RandomTree(
      block: Spread([Spring(), first.block, Spring(weight: 2), second.block]),
      names: first.names + second.names)
  }
}
