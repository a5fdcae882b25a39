import Frames
import Measures
import TestSupport
import Testing

@testable import Flow

/// Columns by what is in them.
@Suite struct ContentWidthTests {
  private func text(_ text: String) -> Paragraph {
    Paragraph(SquareShaper.text(text, size: .pt(1)), .init(leading: .pt(1)))
  }

  private func width(_ least: Int, _ natural: Int) -> ContentWidth {
    ContentWidth(least: .pt(least), natural: .pt(natural))
  }

  @Test func ofText() {
    #expect(text("satu dua tiga").contentWidth == width(4, 13))
    #expect(text("").contentWidth == width(0, 0))
    #expect(Stack([text("satu"), text("dua tiga")]).contentWidth == width(4, 8))
    #expect(Padded(Insets(.pt(1)), text("satu")).contentWidth == width(4, 4))
    #expect(Spacer(.pt(3)).contentWidth == width(0, 0))
  }

  /// About as many lines in each; none narrower than its widest word.
  @Test(arguments: [
    (30, [(2, 10), (2, 20)], [10, 20]), (30, [(12, 14), (2, 100)], [12, 18]),
    (30, [(5, 5), (5, 5)], [15, 15]), (30, [(15, 90), (15, 20)], [15, 15]),
    (12, [(3, 10), (4, 10), (5, 1000)], [3, 4, 5]),
  ])
  func divided(room: Int, columns: [(Int, Int)], widths: [Int]) {
    let divided = ContentWidth.divide(.pt(room), among: columns.map { width($0.0, $0.1) })
    #expect(divided == widths.map { .pt($0) })
  }

  @Test func withoutRoomTheyAreEqual() throws {
    #expect(ContentWidth.divide(.pt(9), among: [width(5, 5), width(5, 9)]) == nil)
    let tracks: [TrackWidth] = [.contents(width(9, 9)), .fixed(.pt(4)), .contents(width(5, 9))]
    #expect(
      try TrackWidth.resolve(tracks, gutter: .zero, in: .pt(14)) == [.pt(5), .pt(4), .pt(5)])
    #expect(
      try TrackWidth.resolve(tracks, gutter: .zero, in: .pt(22)) == [.pt(9), .pt(4), .pt(9)])
  }

  /// Beside shares each counts as one.
  @Test func besideShares() throws {
    let tracks: [TrackWidth] = [.share(2), .contents(width(1, 3)), .contents(width(1, 1))]
    #expect(
      try TrackWidth.resolve(tracks, gutter: .zero, in: .pt(16)) == [.pt(8), .pt(6), .pt(2)])
  }

  /// Cells over several columns are nobody's.
  @Test func ofRows() {
    let rows = [
      TableRow([TableCell(text("satu dua")), TableCell(text("tiga"))]),
      TableRow([TableCell(text("panjang sekali"), columns: 2)]),
      TableRow([TableCell(text("lima")), TableCell(text("enam"), padding: .zero)]),
    ]
    let padding = Insets(.pt(1))
    let points = TablePoints(rows, in: 2)
    #expect(
      rows.flatMap { [$0].contentWidths(of: 2, padding: padding, points: points) } == [
        width(6, 10), width(6, 6), width(0, 0), width(0, 0), width(6, 6), width(4, 4),
      ])
  }

  /// Below a cell of two rows a row's first cell is in the second column.
  @Test func ofAHeader() {
    let rows = [
      TableRow([TableCell(text("satu"), rows: 2), TableCell(text("dua tiga"), columns: 2)]),
      TableRow([TableCell(text("a")), TableCell(text("lima"))]),
    ]
    #expect(
      rows.contentWidths(of: 3, padding: .zero, points: TablePoints(rows, in: 3)) == [
        width(4, 4), width(1, 1), width(4, 4),
      ])
  }

  /// On one line where all have room, else as by contents.
  @Test func natural() throws {
    let tracks: [TrackWidth] = [.natural(width(2, 6)), .natural(width(1, 4)), .share(1)]
    func widths(_ width: Int) throws -> [Length] {
      try TrackWidth.resolve(tracks, gutter: .zero, in: .pt(width))
    }
    #expect(try widths(13) == [.pt(6), .pt(4), .pt(3)])
    #expect(try widths(10) == [.pt(6), .pt(4), .zero])
    #expect(try widths(9) == [.pt(6) * 3 / 5, .pt(4) * 3 / 5, .pt(3)])
  }
}
