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
    TableCarry(
      forward: { .words(">", "\(values.prefix($0).reduce(0, +))") },
      brought: { .words("<", "\(values.prefix($0).reduce(0, +))") })
  }
}
