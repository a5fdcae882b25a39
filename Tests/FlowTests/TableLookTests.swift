import Flow
import Frames
import Measures
import TestSupport
import Testing

/// Heights, rules, areas and elements of a table.
@Suite struct TableLookTests {
  private func height(_ table: Table) throws -> Length {
    try table.natural(width: .pt(60)).size.height
  }

  private func rule(_ thickness: Int) -> TableRule { TableRule(.pt(thickness)) }

  @Test func aHeaderSpansRowsAndColumns() throws {
    let header = [
      TableRow([
        TableCell(word("no"), rows: 2, valign: .bottom), TableCell(word("area"), columns: 2),
        TableCell(Lines("t", 4), rows: 2),
      ]),
      .words("a", "b"),
    ]
    let table = Table.narrow(4, header: header, [TableGroup([.words("1", "2", "3", "4")])])
    #expect(
      try pages(12, 5, table) == """
        ┌────────────┐
        │   area  t1 │
        │   a  b  t2 │
        │         t3 │
        │no       t4 │
        │1  2  3  4  │
        └────────────┘

        """)
    let texts = try table.natural(width: .pt(120)).texts.map(\.text)
    #expect(texts == ["no", "area", "t1", "t2", "t3", "t4", "a", "b", "1", "2", "3", "4"])
  }

  @Test func whatABodyCellSpansIsItsRow() throws {
    let row = TableRow([TableCell(word("a"), rows: 3), TableCell(word("b"))])
    #expect(try height(.narrow(2, [TableGroup([row, .words("c", "d")])])) == .pt(20))
  }

  @Test func ofTwoRulesTheThickerIsDrawn() throws {
    let rows = [
      TableRow([TableCell(word("a"))], below: rule(1)),
      TableRow([TableCell(word("b"))], above: rule(3)),
      TableRow([TableCell(word("c"))]),
    ]
    let style = TableStyle(top: rule(5), bottom: rule(7), between: rule(2))
    let table = Table.narrow(2, [TableGroup(rows)], style: style)
    #expect(try height(table) == .pt(30 + 5 + 3 + 2 + 7))
    #expect(
      try table.natural(width: .pt(60)).dump() == """
        frame 60×47
          tag 0 artifact at 0,0 size 60×47
            path at 0,2.5 stroke #000000 5 m0,0 l60,0
            path at 0,16.5 stroke #000000 3 m0,0 l60,0
            path at 0,29 stroke #000000 2 m0,0 l60,0
            path at 0,43.5 stroke #000000 7 m0,0 l60,0
          "a" at 0,10.3 Square Regular 1 #000000 advance 1
          "b" at 0,23.3 Square Regular 1 #000000 advance 1
          "c" at 0,35.3 Square Regular 1 #000000 advance 1

        """)
  }

  @Test func everyPagesPartIsClosed() throws {
    let style = TableStyle(top: rule(10), bottom: rule(10))
    let rows = (1...4).map { TableRow.words("r\($0)") }
    #expect(
      try pages(3, 4, Table.narrow(1, [TableGroup(rows)], style: style)) == """
        ┌───┐ ┌───┐
        │───│ │───│
        │r1 │ │r3 │
        │r2 │ │r4 │
        │───│ │───│
        └───┘ └───┘

        """)
  }

  @Test func aPartOfARowHasItsAreaAndItsRules() throws {
    let row = TableRow(
      [TableCell(word("a")), TableCell(Lines("p", 4))], fill: Ink(hex: "#eeeeee"),
      below: rule(10))
    #expect(
      try pages(6, 4, Table.narrow(2, header: [.words("H")], [TableGroup([row])])) == """
        ┌──────┐ ┌──────┐
        │H     │ │H     │
        │a░░p1░│ │░░░p3░│
        │░░░p2░│ │░░░p4░│
        │──────│ │──────│
        └──────┘ └──────┘

        """)
  }

  @Test func uprightRulesRunThroughAndStopAtSpans() throws {
    let rows = [TableRow.words("a", "b"), .words("c", "d"), .across(2, "e"), .words("f", "g")]
    let style = TableStyle(between: rule(1), columns: rule(2), sides: rule(4))
    let frame = try Table.narrow(2, [TableGroup(rows)], style: style).natural(width: .pt(60))
    let uprights = frame.dump().split(separator: "\n").filter { $0.contains("l0,") }
    #expect(
      uprights == [
        "    path at 30,0 stroke #000000 2 m0,0 l0,21",
        "    path at 30,33 stroke #000000 2 m0,0 l0,10",
        "    path at 2,0 stroke #000000 4 m0,0 l0,43",
        "    path at 58,0 stroke #000000 4 m0,0 l0,43",
      ])
  }

  @Test func rulesOfAHeaderLeaveOutWhatSpansRows() throws {
    let header = [
      TableRow([TableCell(word("a"), rows: 2), TableCell(word("b"))], fill: .black),
      TableRow.words("c"),
    ]
    let table = Table.narrow(2, header: header, [], style: TableStyle(between: rule(2)))
    let paths = try table.natural(width: .pt(60)).dump().split(separator: "\n")
      .filter { $0.contains("path") }
    #expect(
      paths == [
        // The area reaches below the rule, where the first cell has none.
        "    path at 0,0 fill #000000 m0,0 l60,0 l60,12 l0,12 z",
        "    path at 30,11 stroke #000000 2 m0,0 l30,0",
      ])
  }

  @Test func paddingAndPlaceOfACell() throws {
    let style = TableStyle(padding: Insets(.pt(10)))
    let row = TableRow([
      TableCell(word("a"), valign: .middle), TableCell(word("b"), padding: .zero, valign: .bottom),
      TableCell(Lines("p", 3)),
    ])
    #expect(
      try pages(9, 5, Table.narrow(3, [TableGroup([row])], style: style)) == """
        ┌─────────┐
        │         │
        │       p1│
        │ a     p2│
        │       p3│
        │   b     │
        └─────────┘

        """)
  }

  @Test func elementsAndWhatIsRepeated() throws {
    let header = TableRow(
      [
        TableCell(
          Tagged(.init(element: 1, role: .paragraph), word("H")), columns: 2,
          isHead: true, mark: .init(2))
      ], mark: .init(3))
    let row = TableRow(
      [
        TableCell(word("n"), isHead: true, mark: .init(4)),
        TableCell(Lines("p", 4), fill: .black, mark: .init(5)),
      ], mark: .init(7))
    let table = Table.narrow(2, header: [header], [TableGroup([row])])
    #expect(
      try paginate(table, on: master(6, 3)).map { $0.dump() } == [
        """
        frame 60×30
          tag 0 artifact at 0,0 size 60×30
            path at 30,10 fill #000000 m0,0 l30,0 l30,20 l0,20 z
          tag 3 table row at 0,0 size 60×10
            tag 2 header cell scope=column span=2×1 at 0,0 size 60×10
              tag 1 paragraph at 0,0 size 60×10
                "H" at 0,5.3 Square Regular 1 #000000 advance 1
          tag 7 table row at 0,10 size 60×20
            tag 4 header cell scope=row at 0,10 size 30×10
              "n" at 0,15.3 Square Regular 1 #000000 advance 1
            tag 5 data cell at 30,10 size 30×20
              "p1" at 30,15.3 Square Regular 1 #000000 advance 2
              "p2" at 30,25.3 Square Regular 1 #000000 advance 2

        """,
        """
        frame 60×30
          tag 0 artifact at 0,0 size 60×30
            path at 30,10 fill #000000 m0,0 l30,0 l30,20 l0,20 z
          tag 0 artifact at 0,0 size 60×10
            "H" at 0,5.3 Square Regular 1 #000000 advance 1
          tag 7 table row at 0,10 size 60×20
            tag 5 data cell at 30,10 size 30×20
              "p3" at 30,15.3 Square Regular 1 #000000 advance 2
              "p4" at 30,25.3 Square Regular 1 #000000 advance 2

        """,
      ])
  }

  @Test func emptyCellsAreElements() throws {
    let row = TableRow([TableCell(Stack([]), mark: .init(1))])
    let frame = try Table.narrow(1, [TableGroup([row])]).natural(width: .pt(30))
    #expect(frame.dump().contains("tag 1 data cell at 0,0 size 30×0"))
  }

  @Test func aTableMayBeNarrowerThanItsRegion() throws {
    let table = Table.narrow(1, [TableGroup([.words("a")])])
    #expect(
      try pages(7, 1, Aligned(.center, table)) == """
        ┌───────┐
        │  a    │
        └───────┘

        """)
  }
}
