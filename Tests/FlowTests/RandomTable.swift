import Flow
import Frames
import Measures
import TestSupport

/// A random table and what it is made of, in numbers.
struct RandomTable {
  var block: Table
  var rows: [Row]
  /// In points: above the rows of a page, without a brought line.
  var header: Bar
  /// Of each group, in the order of the rows' `group`.
  var continued: [Bar]
  var style: Style
  /// Values of the body rows, in order; nil without carried lines.
  var carried: [Int]?

  /// A row or several that stand as one, as tall as they are drawn.
  struct Bar {
    var height: Int
    var above = 0
    var below = 0

    static let none = Bar(height: -1)
    var isThere: Bool { height >= 0 }
  }

  struct Row {
    enum Kind { case opening, body, closing }
    var bar: Bar
    var kind: Kind
    var group: Int?
    var keepsWithNext: Bool
    /// The names of the lines of each cell.
    var lines: [[String]]
  }

  /// Thicknesses in points.
  struct Style {
    var top: Int
    var bottom: Int
    var between: Int
    var padding: Int
  }

  /// Lines at page ends and tops, of one to three lines, by rows placed.
  static func forwardLines(_ count: Int) -> Int { 1 + count % 3 }
  static func broughtLines(_ count: Int) -> Int { 1 + count % 2 }
}

/// Makes tables of one column of numbers and some of text.
struct TableMaker {
  var random: SeededGenerator
  /// The most lines in a cell.
  let tallest: Int
  private let columns: Int
  private let style: RandomTable.Style
  private let uprights: Int
  private var rows: [RandomTable.Row] = []

  init(seed: UInt64, tallest: Int) {
    random = SeededGenerator(seed: seed)
    self.tallest = tallest
    columns = 1 + random.below(4)
    style = RandomTable.Style(
      top: random.below(3), bottom: random.below(3), between: random.below(2),
      padding: random.below(3))
    uprights = random.below(3)
  }

  mutating func table() -> RandomTable {
    let (header, bar) = header()
    var groups: [TableGroup] = []
    var continued: [RandomTable.Bar] = []
    for index in 0..<1 + random.below(4) {
      let hasShort = random.below(2) == 0
      groups.append(
        TableGroup(
          opening: made(random.below(3) % 2, .opening, index),
          continued: hasShort ? [TableRow([TableCell(Bricks(["+\(index)"]))])] : [],
          made(random.below(9), .body, index), closing: made(random.below(3) % 2, .closing, index)))
      continued.append(hasShort ? self.bar([1]) : .none)
    }
    let closing = made(random.below(3) % 2, .closing, nil)
    let values = rows.filter { $0.kind == .body }.map { _ in random.below(1_000) }
    let isCarried = random.below(3) > 0
    let block = Table(
      columns: (0..<columns).map { _ in .share(1 + random.below(3)) }, header: header,
      groups: groups, closing: closing, carry: isCarried ? carry(values) : nil, style: flowStyle)
    return RandomTable(
      block: block, rows: rows, header: bar, continued: continued, style: style,
      carried: isCarried ? values : nil)
  }
}

extension TableMaker {
  private var flowStyle: TableStyle {
    func rule(_ points: Int) -> TableRule? { points > 0 ? TableRule(.pt(points)) : nil }
    return TableStyle(
      padding: Insets(
        top: .pt(style.padding), right: .zero, bottom: .pt(style.padding), left: .zero),
      top: rule(style.top), bottom: rule(style.bottom), between: rule(style.between),
      columns: rule(uprights), sides: rule(uprights))
  }

  private func bar(_ lines: [Int]) -> RandomTable.Bar {
    RandomTable.Bar(height: 10 * (lines.max() ?? 0) + 2 * style.padding)
  }

  private mutating func made(
    _ count: Int, _ kind: RandomTable.Row.Kind, _ group: Int?
  ) -> [TableRow] {
    (0..<count).map { _ in row(kind, group) }
  }

  private mutating func row(_ kind: RandomTable.Row.Kind, _ group: Int?) -> TableRow {
    var cells: [TableCell] = []
    var lines: [[String]] = []
    var free = columns
    while free > 0 {
      let span = 1 + random.below(min(2, free))
      let count = 1 + random.below(kind == .body && random.below(3) == 0 ? tallest : 2)
      let name = "\(rows.count),\(cells.count),"
      lines.append((1...count).map { "\(name)\($0)" })
      let block: any Block =
        random.below(6) == 0
        ? Lines(name, count, orphans: 1 + random.below(3), widows: 1 + random.below(3))
        : Bricks(lines[lines.count - 1])
      cells.append(
        TableCell(block, columns: span, fill: random.below(4) == 0 ? .black : nil))
      free -= span
    }
    var bar = bar(lines.map(\.count))
    (bar.above, bar.below) = (random.below(4), random.below(4))
    let keeps = random.below(8) == 0
    rows.append(
      RandomTable.Row(bar: bar, kind: kind, group: group, keepsWithNext: keeps, lines: lines))
    return TableRow(
      cells, above: TableRule(.pt(bar.above)), below: TableRule(.pt(bar.below)),
      keepWithNext: keeps)
  }

  /// No header, one row, or two with a cell over both.
  private mutating func header() -> ([TableRow], RandomTable.Bar) {
    let first = 1 + random.below(3)
    let lines = Bricks((1...first).map { "H\($0)" })
    let single = TableRow([TableCell(lines, columns: columns)])
    switch random.below(columns > 1 ? 3 : 2) {
    case 0: return ([], .none)
    case 1: return ([single], bar([first]))
    default:
      let both = TableCell(lines, rows: 2)
      let rows = [
        TableRow([both, TableCell(Bricks(["I"]), columns: columns - 1)]),
        TableRow([TableCell(Bricks(["J"]), columns: columns - 1)]),
      ]
      let two = 2 * bar([1]).height + style.between
      return (rows, RandomTable.Bar(height: max(two, bar([first]).height)))
    }
  }

  private func carry(_ values: [Int]) -> TableCarry {
    func line(_ mark: String, _ lines: (Int) -> Int) -> CarriedLine {
      .rows((0...values.count).map { Self.line(mark, values, $0, lines: lines($0)) })
    }
    return TableCarry(
      forward: line(">", RandomTable.forwardLines), brought: line("<", RandomTable.broughtLines))
  }

  /// “>17”, and lines “>” below it.
  private static func line(
    _ mark: String, _ values: [Int], _ count: Int, lines: Int
  ) -> TableRow {
    let sum = "\(mark)\(values.prefix(count).reduce(0, +))"
    return TableRow([TableCell(Bricks([sum] + Array(repeating: mark, count: lines - 1)))])
  }
}
