import Flow
import Frames
import Measures
import TestSupport
import Testing

/// Lists in columns.
@Suite struct ItemColumnsTests {
  private func list(_ count: Int, columns: Int = 2) -> ItemColumns {
    ItemColumns((0..<count).map { paragraph("i\($0 + 1)") }, columns: columns, gutter: .pt(10))
  }

  /// What has room stands in columns that are about equally high, however high the page is.
  @Test func columnsAreLevel() throws {
    #expect(
      try pages(7, 4, list(5)) == """
        ┌───────┐
        │i1  i4 │
        │i2  i5 │
        │i3     │
        │       │
        └───────┘

        """)
  }

  /// By what items take, not by how many they are; none is torn for that.
  @Test func highItemsStayWhole() throws {
    let items = [("a", 4), ("b", 1), ("c", 3), ("d", 1)].map { Lines($0, $1) }
    #expect(
      try pages(7, 6, ItemColumns(items, columns: 2, gutter: .pt(10))) == """
        ┌───────┐
        │a1  c1 │
        │a2  c2 │
        │a3  c3 │
        │a4  d1 │
        │b1     │
        │       │
        └───────┘

        """)
  }

  /// A page that all have no room on is filled column by column, so that the next goes on where
  /// it ends.
  @Test func pagesAreReadOneAfterTheOther() throws {
    #expect(
      try pages(7, 3, list(9)) == """
        ┌───────┐ ┌───────┐
        │i1  i4 │ │i7  i9 │
        │i2  i5 │ │i8     │
        │i3  i6 │ │       │
        └───────┘ └───────┘

        """)
  }

  @Test func gapsVanishAtTheEndsOfColumns() throws {
    let items = (0..<5).map { paragraph("i\($0 + 1)") }
    #expect(
      try pages(7, 3, ItemColumns(items, columns: 2, gutter: .pt(10), gap: .pt(10))) == """
        ┌───────┐ ┌───────┐
        │i1  i3 │ │i5     │
        │       │ │       │
        │i2  i4 │ │       │
        └───────┘ └───────┘

        """)
  }

  /// An item higher than a column goes on in the next, and on the next page.
  @Test func aHighItemGoesOn() throws {
    let items = [Lines("p", 8), Lines("q", 1)] as [any Block]
    #expect(
      try pages(7, 3, ItemColumns(items, columns: 2, gutter: .pt(10))) == """
        ┌───────┐ ┌───────┐
        │p1  p4 │ │p7  q1 │
        │p2  p5 │ │p8     │
        │p3  p6 │ │       │
        └───────┘ └───────┘

        """)
  }

  @Test func oneColumnIsAStack() throws {
    #expect(try pages(7, 2, list(3, columns: 1)) == pages(7, 2, Stack(list(3).items)))
  }
}
