import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What must hold for every table, tried on thousands of random ones.
@Suite struct RandomTableTests {
  static let tables = 1_000

  /// Low pages and high cells: rows are split, keeps yield.
  @Test(arguments: 0..<4)
  func nothingIsLost(_ part: Int) throws {
    for seed in 0..<RandomTableTests.tables / 4 {
      let seed = UInt64(part * 1_000_000 + seed)
      var maker = TableMaker(seed: seed, tallest: 3 + Int(seed % 20))
      let table = maker.table()
      let pages = try TableRun(table, height: 135 + maker.random.below(150), seed)
      pages.checkLines()
      pages.checkHeaders()
      pages.checkSums()
      pages.checkKeeps()
    }
  }

  /// No row is split: every page ends where the oracle says.
  @Test(arguments: 0..<4)
  func pagesEndWhereTheyMust(_ part: Int) throws {
    var checked = 0
    for seed in 0..<RandomTableTests.tables / 4 {
      let seed = UInt64(part * 1_000_000 + seed)
      var maker = TableMaker(seed: seed, tallest: 4)
      let table = maker.table()
      let height = 150 + maker.random.below(200)
      guard let breaks = table.breaks(height: height) else { continue }
      let pages = try TableRun(table, height: height, seed)
      #expect(pages.tokens == breaks.map { .child($0, nil) }, "\(seed)")
      checked += 1
    }
    // Most of the tables have no unit higher than a page.
    #expect(checked > RandomTableTests.tables / 5)
  }

  /// The same in the middle of a page, between other blocks.
  @Test func inAStack() throws {
    for seed in 0..<UInt64(250) {
      var maker = TableMaker(seed: seed, tallest: 12)
      let table = maker.table()
      let stack = Stack([
        Lines("a", 1 + maker.random.below(9)), KeepWithNext(Solid("b", .pt(10))), table.block,
        KeepWithPrevious(Solid("z", .pt(20))),
      ])
      let height = 150 + maker.random.below(99)
      let page = PageMaster(size: Size(width: .pt(240), height: .pt(height)), margins: .zero)
      let words = try paginate(stack, on: page).map { $0.texts.map(\.text) }
      let lines = words.joined().filter { $0.contains(",") }
      let isWhole = lines.sorted() == table.rows.flatMap { $0.lines.joined() }.sorted()
      #expect(isWhole, "\(seed)")
      #expect(words.last?.last == "z")
      let heading = words.first { $0.contains("b") }
      let needsMore = table.rows.isEmpty || !table.fitsAlone(0, height - 10)
      #expect(needsMore || heading?.last != "b", "\(seed)")
    }
  }
}

/// A table on pages, and what is checked there.
private struct TableRun {
  let table: RandomTable
  let seed: UInt64
  let height: Int
  private(set) var words: [[String]] = []
  private(set) var lines: [[LinePlace]] = []
  /// With which each page but the first began.
  private(set) var tokens: [Resume] = []

  /// Every page of every fourth table is laid out twice: its token alone says
  /// what is on it.
  init(_ table: RandomTable, height: Int, _ seed: UInt64) throws {
    self.table = table
    self.seed = seed
    self.height = height
    let page = Region(fresh: Size(width: .pt(240), height: .pt(height)))
    var token: Resume?
    while true {
      let outcome = table.block.layout(in: page, from: token)
      if seed % 4 == 0 {
        #expect(outcome == table.block.layout(in: page, from: token), "\(seed)")
      }
      if let frame = outcome.frame { add(frame, page) }
      switch outcome {
      case .complete: return
      case .partial(_, let next):
        try #require(!tokens.contains(next), "\(seed) comes back to \(next)")
        tokens.append(next)
        token = next
      case .refused(let reason): throw LayoutFault(reason: reason, page: Int(seed))
      }
    }
  }

  private mutating func add(_ frame: Frame, _ page: Region) {
    let texts = frame.texts
    #expect(frame.size.height <= page.height, "\(seed)")
    #expect(texts.allSatisfy { $0.at.y < page.height }, "\(seed)")
    words.append(texts.map(\.text))
    lines.append(texts.compactMap { LinePlace($0.text) })
  }

  /// Every line once; in order on each page, and in each cell from page to
  /// page.
  func checkLines() {
    #expect(lines.allSatisfy { zip($0, $0.dropFirst()).allSatisfy(<) }, "\(seed)")
    let count = table.rows.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.count } }
    let all = lines.flatMap { $0 }
    #expect(all.count == count, "\(seed)")
    var last: [[Int]: Int] = [:]
    let isInOrder = all.allSatisfy { place in
      defer { last[[place.row, place.cell]] = place.line }
      return place.line == last[[place.row, place.cell], default: 0] + 1
    }
    #expect(isInOrder, "\(seed)")
  }

  func checkHeaders() {
    let header = table.block.header.isEmpty ? 0 : 1
    for page in words {
      #expect(page.count { $0 == "H1" } == header, "\(seed)")
      #expect(header == 0 || page.first == "H1", "\(seed)")
      #expect(page.count { $0.hasPrefix("+") } <= 1, "\(seed)")
    }
  }

  /// The figure at a page's end is the sum of all rows that are complete by
  /// then, and stands at the top of the next page again.
  func checkSums() {
    var missing = table.rows.map { $0.lines.reduce(0) { $0 + $1.count } }
    let bodies = table.rows.indices.filter { table.rows[$0].kind == .body }
    for index in words.indices.dropLast() {
      for place in lines[index] { missing[place.row] -= 1 }
      let whole = bodies.indices.filter { missing[bodies[$0]] == 0 }
      let isCarried = table.carried != nil && !whole.isEmpty && whole.count < bodies.count
      let sum = whole.reduce(0) { $0 + (table.carried?[$1] ?? 0) }
      let forward = words[index].filter { $0.hasPrefix(">") && $0 != ">" }
      let brought = words[index + 1].filter { $0.hasPrefix("<") && $0 != "<" }
      #expect(forward == (isCarried ? [">\(sum)"] : []), "\(seed)")
      #expect(brought == (isCarried ? ["<\(sum)"] : []), "\(seed)")
      if isCarried { #expect(words[index].last?.hasPrefix(">") == true, "\(seed)") }
    }
    #expect(words.first?.contains { $0.hasPrefix("<") } != true, "\(seed)")
    #expect(words.last?.contains { $0.hasPrefix(">") } != true, "\(seed)")
  }
}

extension TableRun {
  /// Headings are never last, subtotals never first and no row is split, but
  /// where a unit on the page is higher than an untouched page.
  func checkKeeps() {
    var first = 0
    for token in tokens {
      guard case .child(let row, let inner) = token else { continue }
      if inner != nil || !table.mayBreak(before: row) {
        let isTorn = (first...row).contains { !table.fitsAlone(table.unitStart(of: $0), height) }
        #expect(isTorn, "\(seed) at \(token)")
      }
      first = row
    }
  }
}

/// “4,0,2”: row 4, cell 0, line 2.
private struct LinePlace: Comparable {
  var row: Int
  var cell: Int
  var line: Int

  init?(_ text: String) {
    let numbers = text.split(separator: ",").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    (row, cell, line) = (numbers[0], numbers[1], numbers[2])
  }

  static func < (a: LinePlace, b: LinePlace) -> Bool {
    (a.row, a.cell, a.line) < (b.row, b.cell, b.line)
  }
}
