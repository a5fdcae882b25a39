import Flow
import Frames
import Measures
import TestSupport
import Testing

/// Figures of a column stand with their decimal points one below the other.
@Suite struct TablePointsTests {
  /// A figure at the right.
  private func figure(_ text: String, size: Length = .pt(1), columns: Int = 1) -> TableCell {
    var paragraph = Paragraph(SquareShaper.text(text, size: size), .init(leading: .pt(10)))
    paragraph.setting.alignment = .right
    let tail = text.firstIndex(of: ",").map { text[$0...].count } ?? 0
    let isFigure = text.first?.isNumber == true
    return TableCell(paragraph, columns: columns, behindPoint: isFigure ? size * tail : nil)
  }

  private func edges(_ cells: [TableCell], fit: Fit = .natural) throws -> [String] {
    let table = Table(columns: [.fixed(.pt(30))], rows: cells.map { TableRow([$0]) })
    return try table.natural(width: .pt(30), fit: fit).texts.map {
      "\($0.text) \($0.at.x.pointsText)"
    }
  }

  @Test func pointsAreLevel() throws {
    #expect(
      try edges(["5,00", "13,825", "100", "–"].map { figure($0) }) == [
        "5,00 25", "13,825 24", "100 23", "– 29",
      ])
  }

  /// The white goes with the type.
  @Test func pointsAreLevelInSmallerType() throws {
    #expect(
      try edges(["5,00", "13,825"].map { figure($0) }, fit: Fit(size: 50)) == [
        "5,00 27.5", "13,825 27",
      ])
  }

  /// On a page of its own a figure stands where it does beside all others.
  @Test func pagesAreLevel() throws {
    let rows = ["5,00", "6,00", "7,00", "1,125"].map { TableRow([figure($0, size: .pt(10))]) }
    #expect(
      try pages(6, 2, Table(columns: [.fixed(.pt(60))], rows: rows)) == """
        ┌──────┐ ┌──────┐
        │ 5,00 │ │ 7,00 │
        │ 6,00 │ │ 1,125│
        └──────┘ └──────┘

        """)
  }

  /// A column that is as wide as its contents holds the white, too.
  @Test func contentsHoldTheWhite() {
    let rows = ["100", "1,125"].map { TableRow([figure($0)]) }
    let points = TablePoints(rows, in: 1)
    #expect(
      rows.map { [$0].contentWidths(of: 1, padding: .zero, points: points)[0].natural } == [
        .pt(7), .pt(5),
      ])
  }

  @Test func cellsOverColumnsStandAsTheyAre() throws {
    let rows = [
      TableRow([figure("1"), figure("2,25")]), TableRow([figure("3,5", columns: 2)]),
    ]
    let frame = try Table(columns: [.fixed(.pt(10)), .fixed(.pt(10))], rows: rows)
      .natural(width: .pt(20))
    #expect(frame.texts.map(\.at.x) == [.pt(9), .pt(16), .pt(17)])
  }
}
