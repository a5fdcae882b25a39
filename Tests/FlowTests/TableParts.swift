import Flow
import Frames
import Measures
import TestSupport

/// One line of text, one point wide a character.
func word(_ text: String) -> any Block {
  Paragraph(SquareShaper.text(text, size: .pt(1)), .init(leading: .pt(10)))
}

extension TableRow {
  /// A cell of one line for each word.
  static func words(_ words: String..., keepWithNext: Bool = false) -> TableRow {
    TableRow(words.map { TableCell(word($0)) }, keepWithNext: keepWithNext)
  }

  /// One cell over so many columns.
  static func across(_ columns: Int, _ text: String) -> TableRow {
    TableRow([TableCell(word(text), columns: columns)])
  }
}

extension Table {
  /// Columns of three characters.
  static func narrow(
    _ columns: Int, header: [TableRow] = [], _ groups: [TableGroup], closing: [TableRow] = [],
    carry: TableCarry? = nil, style: TableStyle = TableStyle()
  ) -> Table {
    Table(
      columns: Array(repeating: .fixed(.pt(30)), count: columns), header: header, groups: groups,
      closing: closing, carry: carry, style: style)
  }
}

extension TableCarry {
  /// “>6” at page ends and “<6” at page tops, with the sum of the first rows.
  static func sums(_ values: [Int]) -> TableCarry {
    func line(_ mark: String) -> CarriedLine {
      .rows((0...values.count).map { .words(mark, "\(values.prefix($0).reduce(0, +))") })
    }
    return TableCarry(forward: line(">"), brought: line("<"))
  }
}

/// Lines of 10 points that are ready, without a paragraph's work and rules:
/// thousands of tables are quick to lay out.
struct Bricks: Block {
  private let lines: [GlyphRun]

  init(_ lines: [String]) {
    self.lines = lines.flatMap { SquareShaper.text($0, size: .pt(1)).runs }
  }

  func layout(in region: Region, from token: Resume?) -> Outcome {
    var start = 0
    if case .line(let line) = token { start = line }
    let count = min(lines.count - start, max(0, region.height.units) / Length.pt(10).units)
    if count == 0 { return .refused(Reason(.height(needed: .pt(10), left: region.height))) }
    let items = (0..<count).map { index in
      Placed(.glyphs(lines[start + index]), at: Point(x: .zero, y: .pt(10 * index + 5)))
    }
    let frame = Frame(size: Size(width: region.width, height: .pt(10 * count)), items: items)
    let end = start + count
    return end == lines.count ? .complete(frame) : .partial(frame, .line(end))
  }
}
