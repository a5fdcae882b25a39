import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What a table cannot do is said with numbers.
@Suite struct TableRefusalTests {
  @Test func aHeaderThatLeavesNoRoom() {
    let header = TableRow([TableCell(Lines("h", 4))])
    let table = Table.narrow(2, header: [header], [TableGroup([.words("a", "b")])])
    #expect(
      table.layout(in: region(6, 4), from: nil)
        == .refused(Reason(.height(needed: .pt(50), left: .pt(40)))))
    #expect(
      table.layout(in: region(6, 3), from: nil)
        == .refused(Reason(.height(needed: .pt(50), left: .pt(30)))))
  }

  @Test func aRowTooHighThatCannotBeSplit() {
    let row = TableRow([TableCell(Solid("s", .pt(40)), padding: Insets(.pt(1)))])
    let table = Table.narrow(2, header: [.words("H")], [TableGroup([row])])
    #expect(
      table.layout(in: region(6, 5), from: nil)
        == .refused(Reason(block: "s", .height(needed: .pt(52), left: .pt(50)))))
  }

  @Test func aRowThatMayStandOnTheNextPage() {
    let table = Table.narrow(2, header: [.words("H")], [TableGroup([.words("a", "b")])])
    #expect(
      table.layout(in: region(6, 1, of: 5), from: nil)
        == .refused(Reason(.height(needed: .pt(20), left: .pt(10)))))
  }

  @Test func linesThatTakeThePageBetweenThem() {
    let carry = TableCarry(
      forward: .rows((0...3).map { _ in TableRow([TableCell(Lines("f", 3))]) }),
      brought: .rows((0...3).map { _ in TableRow([TableCell(Lines("b", 3))]) }))
    let row = TableRow([TableCell(Solid("s", .pt(20)))])
    let table = Table.narrow(1, [TableGroup([row, row, row])], carry: carry)
    // The first page has no brought line; the second has both.
    guard case .partial(_, let rest) = table.layout(in: region(3, 5), from: nil) else {
      Issue.record("not partial")
      return
    }
    #expect(rest == .child(1, nil))
    #expect(
      table.layout(in: region(3, 5), from: rest)
        == .refused(Reason(block: "s", .height(needed: .pt(80), left: .pt(50)))))
  }

  @Test func columnsWiderThanTheRegion() {
    #expect(
      Table.narrow(3, []).layout(in: region(6, 4), from: nil)
        == .refused(Reason(.width(text: "", needed: .pt(90), measure: .pt(60)))))
  }

  @Test func textWiderThanItsColumn() {
    let table = Table.narrow(2, [TableGroup([TableRow([TableCell(paragraph("lebar"))])])])
    let reason = Reason(.width(text: "lebar", needed: .pt(50), measure: .pt(30)))
    #expect(table.layout(in: region(6, 4), from: nil) == .refused(reason))
    #expect(table.layout(in: region(6, 1, of: 9), from: nil) == .refused(reason))
  }

  @Test func aCellWithoutAColumn() {
    let table = Table.narrow(1, [TableGroup([.words("a", "b")])])
    #expect(
      table.layout(in: region(6, 4), from: nil)
        == .refused(Reason(.width(text: "b", needed: .pt(1), measure: .zero))))
  }
}
