import Flow
import Frames
import Measures
import TestSupport
import Testing

/// How rows of a table become pages.
@Suite struct TableTests {
  let head = TableRow.words("H", "V")

  private func rows(_ values: ClosedRange<Int>) -> [TableRow] {
    values.map { .words("r\($0)", "\($0)") }
  }

  @Test func theHeaderIsOnEveryPage() throws {
    let table = Table.narrow(2, header: [head], [TableGroup(rows(1...6))])
    #expect(
      try pages(6, 3, table) == """
        ┌──────┐ ┌──────┐ ┌──────┐
        │H  V  │ │H  V  │ │H  V  │
        │r1 1  │ │r3 3  │ │r5 5  │
        │r2 2  │ │r4 4  │ │r6 6  │
        └──────┘ └──────┘ └──────┘

        """)
  }

  @Test func theLastRowIsNotAlone() throws {
    let table = Table.narrow(2, header: [head], [TableGroup(rows(1...5))])
    #expect(
      try pages(6, 5, table) == """
        ┌──────┐ ┌──────┐
        │H  V  │ │H  V  │
        │r1 1  │ │r4 4  │
        │r2 2  │ │r5 5  │
        │r3 3  │ │      │
        │      │ │      │
        └──────┘ └──────┘

        """)
  }

  @Test func aRowThatFitsAPageMovesWhole() throws {
    let tall = TableRow([TableCell(word("a")), TableCell(Lines("p", 4))])
    let table = Table.narrow(2, header: [head], [TableGroup(rows(1...2) + [tall])])
    #expect(
      try pages(6, 5, table) == """
        ┌──────┐ ┌──────┐
        │H  V  │ │H  V  │
        │r1 1  │ │a  p1 │
        │r2 2  │ │   p2 │
        │      │ │   p3 │
        │      │ │   p4 │
        └──────┘ └──────┘

        """)
  }

  @Test func aRowTooHighForAPageIsSplitBetweenLines() throws {
    let tall = TableRow([TableCell(Lines("o", 3)), TableCell(Lines("p", 9))])
    let table = Table.narrow(2, header: [head], [TableGroup(rows(1...1) + [tall] + rows(2...2))])
    #expect(
      try pages(6, 5, table) == """
        ┌──────┐ ┌──────┐ ┌──────┐
        │H  V  │ │H  V  │ │H  V  │
        │r1 1  │ │   p4 │ │   p8 │
        │o1 p1 │ │   p5 │ │   p9 │
        │o2 p2 │ │   p6 │ │r2 2  │
        │o3 p3 │ │   p7 │ │      │
        └──────┘ └──────┘ └──────┘

        """)
  }

  @Test func aSplitRowCarriesATokenForEachCell() {
    let tall = TableRow([TableCell(Lines("o", 3)), TableCell(Lines("p", 9))])
    let table = Table.narrow(2, header: [head], [TableGroup(rows(1...1) + [tall])])
    guard case .partial(let frame, let rest) = table.layout(in: region(6, 5), from: nil) else {
      Issue.record("not partial")
      return
    }
    #expect(frame.size == Size(width: .pt(60), height: .pt(50)))
    #expect(rest == .child(1, .cells([.finished, .line(3)])))
  }

  @Test func groupsGoOnUnderTheirShortHeading() throws {
    let groups = ["A", "B"].map { name in
      TableGroup(
        opening: [.across(2, name)], continued: [.across(2, name.lowercased() + "+")],
        rows(1...3), closing: [.words("=", "6")])
    }
    #expect(
      try pages(6, 6, Table.narrow(2, header: [head], groups, closing: [.words("==", "12")])) == """
        ┌──────┐ ┌──────┐ ┌──────┐
        │H  V  │ │H  V  │ │H  V  │
        │A     │ │B     │ │b+    │
        │r1 1  │ │r1 1  │ │r3 3  │
        │r2 2  │ │r2 2  │ │=  6  │
        │r3 3  │ │      │ │== 12 │
        │=  6  │ │      │ │      │
        └──────┘ └──────┘ └──────┘

        """)
  }

  @Test func aHeadingIsNeverLast() throws {
    let groups = [TableGroup(rows(1...2)), TableGroup(opening: [.across(2, "B")], rows(3...3))]
    #expect(
      try pages(6, 3, Table.narrow(2, groups)) == """
        ┌──────┐ ┌──────┐
        │r1 1  │ │B     │
        │r2 2  │ │r3 3  │
        │      │ │      │
        └──────┘ └──────┘

        """)
  }

  /// Three rows stand with a heading, and three before a subtotal.
  @Test func headingsAndSubtotalsHaveCompany() throws {
    let group = { (name: String, values: ClosedRange<Int>) in
      TableGroup(opening: [.across(2, name)], rows(values), closing: [.words("=", name)])
    }
    let table = Table.narrow(2, [group("A", 1...4), group("B", 5...13)])
    // B and two rows would have had room on the first page, two rows more on the second.
    #expect(
      try pages(6, 9, table) == """
        ┌──────┐ ┌──────┐ ┌──────┐
        │A     │ │B     │ │r1111 │
        │r1 1  │ │r5 5  │ │r1212 │
        │r2 2  │ │r6 6  │ │r1313 │
        │r3 3  │ │r7 7  │ │=  B  │
        │r4 4  │ │r8 8  │ │      │
        │=  A  │ │r9 9  │ │      │
        │      │ │r1010 │ │      │
        │      │ │      │ │      │
        │      │ │      │ │      │
        └──────┘ └──────┘ └──────┘

        """)
  }

  /// Not where that leaves more than a third of a page empty.
  @Test func companyYields() throws {
    let tall = (1...4).map { TableRow([TableCell(Lines("\($0)", 2, orphans: 2))]) }
    let groups = [TableGroup(rows(1...1)), TableGroup(opening: [.across(2, "B")], tall)]
    #expect(
      try pages(6, 6, Table.narrow(2, groups)) == """
        ┌──────┐ ┌──────┐
        │r1 1  │ │31    │
        │B     │ │32    │
        │11    │ │41    │
        │12    │ │42    │
        │21    │ │      │
        │22    │ │      │
        └──────┘ └──────┘

        """)
  }

  @Test func aHeadingStandsOnTheBeginningOfARowTooHigh() throws {
    let tall = TableRow([TableCell(Lines("p", 6))])
    let groups = [TableGroup(rows(1...1)), TableGroup(opening: [.across(2, "B")], [tall])]
    #expect(
      try pages(6, 4, Table.narrow(2, groups)) == """
        ┌──────┐ ┌──────┐
        │r1 1  │ │p3    │
        │B     │ │p4    │
        │p1    │ │p5    │
        │p2    │ │p6    │
        └──────┘ └──────┘

        """)
  }

  @Test func sumsAreCarried() throws {
    let table = Table.narrow(
      2, header: [head], [TableGroup(rows(1...5))], closing: [.words("=", "15")],
      carry: .sums([1, 2, 3, 4, 5]))
    #expect(
      try pages(6, 5, table) == """
        ┌──────┐ ┌──────┐
        │H  V  │ │H  V  │
        │r1 1  │ │<  6  │
        │r2 2  │ │r4 4  │
        │r3 3  │ │r5 5  │
        │>  6  │ │=  15 │
        └──────┘ └──────┘

        """)
  }

  /// Slots, filled once the pages are known, make the same pages as lines made before.
  @Test func slotsAreLeftForWhatIsCarried() throws {
    let slots = TableCarry(
      forward: .slot(0, like: .words("a", "b")), brought: .slot(1, like: .words("c", "d")))
    let values = [1, 2, 3, 4, 5]
    let style = TableStyle(padding: Insets(.pt(5)), between: TableRule(.pt(1)))
    func table(_ carry: TableCarry) -> Table {
      .narrow(2, header: [head], [TableGroup(rows(1...5))], carry: carry, style: style)
    }
    let pages = try paginate(table(slots), on: master(6, 9))
    #expect(
      diagram(pages) == """
        ┌──────┐ ┌──────┐ ┌──────┐
        │      │ │      │ │      │
        │H  V  │ │H  V  │ │H  V  │
        │──────│ │······│ │······│
        │r1 1  │ │······│ │······│
        │──────│ │──────│ │──────│
        │r2 2  │ │r3 3  │ │r4 4  │
        │······│ │······│ │──────│
        │······│ │······│ │r5 5  │
        │      │ │      │ │      │
        └──────┘ └──────┘ └──────┘

        """)
    let filled = try pages.map { page in
      try page.filled { (slot) throws(Reason) in
        let sum = values.prefix(slot.count).reduce(0, +)
        return try table(slots).line(
          .words([">", "<"][slot.line], "\(sum)"), in: slot.size.width)
      }
    }
    let whole = try paginate(table(.sums(values)), on: master(6, 9))
    #expect(filled.map { $0.dump() } == whole.map { $0.dump() })
  }

  @Test func nothingIsCarriedBeforeTheFirstRowOrAfterTheLast() throws {
    let tall = TableRow([TableCell(Lines("p", 4)), TableCell(word("7"))])
    let carry = TableCarry.sums([7])
    #expect(
      try pages(6, 2, Table.narrow(2, [TableGroup([tall])], carry: carry)) == """
        ┌──────┐ ┌──────┐
        │p1 7  │ │p3    │
        │p2    │ │p4    │
        └──────┘ └──────┘

        """)
    let totals = (1...3).map { TableRow.words("=", "\($0)") }
    #expect(
      try pages(6, 2, Table.narrow(2, [TableGroup(rows(7...7))], closing: totals, carry: carry))
        == """
        ┌──────┐ ┌──────┐
        │r7 7  │ │=  2  │
        │=  1  │ │=  3  │
        └──────┘ └──────┘

        """)
  }

  @Test func aRowWaitsForTheLineBelowIt() throws {
    let row = TableRow([TableCell(Lines("p", 3)), TableCell(word("2"))])
    let table = Table.narrow(
      2, [TableGroup(rows(1...1) + [row] + rows(3...4))], carry: .sums([1, 2, 3, 4]))
    #expect(
      try pages(6, 5, table) == """
        ┌──────┐ ┌──────┐
        │r1 1  │ │<  3  │
        │p1 2  │ │r3 3  │
        │p2    │ │r4 4  │
        │p3    │ │      │
        │>  3  │ │      │
        └──────┘ └──────┘

        """)
    // Below r1 the row would fit, but not the line below the row.
    #expect(
      try pages(6, 4, table) == """
        ┌──────┐ ┌──────┐ ┌──────┐
        │r1 1  │ │<  1  │ │<  1  │
        │>  1  │ │p1 2  │ │p3    │
        │      │ │p2    │ │r3 3  │
        │      │ │>  1  │ │r4 4  │
        └──────┘ └──────┘ └──────┘

        """)
  }

  @Test func keepsReachOverRows() throws {
    let kept = TableRow.words("k", "4", keepWithNext: true)
    let table = Table.narrow(2, [TableGroup(rows(1...2) + [kept] + rows(5...6))])
    #expect(
      try pages(6, 3, table) == """
        ┌──────┐ ┌──────┐
        │r1 1  │ │k  4  │
        │r2 2  │ │r5 5  │
        │      │ │r6 6  │
        └──────┘ └──────┘

        """)
  }

  @Test func keepsYieldInAFreshRegion() throws {
    let kept = (1...5).map { TableRow.words("k", "\($0)", keepWithNext: true) }
    #expect(
      try pages(6, 3, Table.narrow(2, [TableGroup(kept)])) == """
        ┌──────┐ ┌──────┐
        │k  1  │ │k  4  │
        │k  2  │ │k  5  │
        │k  3  │ │      │
        └──────┘ └──────┘

        """)
  }

  @Test func aHeaderIsNeverAlone() throws {
    let table = Table.narrow(2, header: [head], [TableGroup(rows(1...1))])
    let stack = Stack([Solid("a", .pt(20)), KeepWithNext(Solid("h", .pt(10))), table])
    #expect(
      try pages(6, 4, stack) == """
        ┌──────┐ ┌──────┐
        │a░░░░░│ │h░░░░░│
        │░░░░░░│ │H  V  │
        │      │ │r1 1  │
        │      │ │      │
        └──────┘ └──────┘

        """)
  }

  @Test func atAPlaceInAStack() throws {
    let table = Table.narrow(2, header: [head], [TableGroup(rows(1...3))])
    #expect(
      try pages(6, 4, Stack([Solid("a", .pt(20)), table, Solid("z", .pt(10))])) == """
        ┌──────┐ ┌──────┐
        │a░░░░░│ │H  V  │
        │░░░░░░│ │r2 2  │
        │H  V  │ │r3 3  │
        │r1 1  │ │z░░░░░│
        └──────┘ └──────┘

        """)
  }

  @Test func withoutRows() throws {
    #expect(
      try pages(6, 3, Table.narrow(2, header: [head], [], closing: [.words("=", "0")])) == """
        ┌──────┐
        │H  V  │
        │=  0  │
        │      │
        └──────┘

        """)
    let empty = Table(columns: [], rows: [])
    #expect(empty.layout(in: region(6, 3), from: nil) == .complete(Frame(size: .zero)))
  }
}
