import Flow
import Frames
import Measures
import TestSupport
import Testing

/// A region says how far what stands in it gives way: the same as if that had been made so.
@Suite struct FitTests {
  private let fit = Fit(white: 50, leading: 90, size: 80)

  @Test func spacersGiveWhite() throws {
    #expect(try height(Spacer(.pt(20)), Fit(white: 50)) == .pt(10))
    #expect(try height(Spacer(.pt(20)), fit) == .pt(8))
    #expect(try height(Spring(minimum: .pt(20)), fit) == .pt(8))
  }

  @Test func areasToSignInKeepTheirLeast() throws {
    #expect(try height(Clearing(.pt(40)), fit) == .pt(20))
    #expect(try height(Clearing(.pt(40), least: .pt(30)), fit) == .pt(30))
    #expect(try height(Clearing(.pt(40), least: .pt(30)), .natural) == .pt(40))
  }

  @Test(arguments: ["aa bb cc dd", "a", "aaa\u{ad}aaa bb", "a\u{2028}b"])
  func textIsAsOfThatSize(_ text: String) throws {
    let small = Paragraph(
      SquareShaper.text(text, size: .pt(8)),
      .init(alignment: .justified, leading: .pt(9), firstIndent: .pt(4)))
    let large = Paragraph(
      SquareShaper.text(text),
      .init(alignment: .justified, leading: Length(units: 12800), firstIndent: .pt(5)))
    let wanted = try small.natural(width: .pt(40))
    #expect(try large.natural(width: .pt(40), fit: fit) == wanted)
    #expect(try inside(large) == wanted.size.height)
  }

  /// Nothing but the leading changes: not a line.
  @Test func leadingGivesBeforeSize() throws {
    let block = paragraph("aa bb cc", leading: .pt(20))
    #expect(try block.natural(width: .pt(50), fit: Fit(leading: 90)).size.height == .pt(36))
  }

  @Test func smallTypeDoesNotShrink() throws {
    let block = paragraph("aa bb", leading: .pt(10))
    let least = Fit(size: 50, smallest: .pt(8))
    #expect(try block.natural(width: .pt(90), fit: least).size.height == .pt(8))
    #expect(
      try block.natural(width: .pt(90), fit: Fit(size: 50, smallest: .pt(20)))
        == block.natural(width: .pt(90)))
  }

  @Test func columnsOfTypeShrinkWithIt() throws {
    let columns = Columns([
      Column(width: .ofType(.pt(20)), paragraph("1.")), Column(paragraph("aa")),
    ])
    let frame = try columns.natural(width: .pt(100), fit: Fit(size: 50))
    #expect(frame.items.map(\.origin.x) == [.zero, .pt(10)])
  }

  /// Every block hands on what the region says.
  @Test func allBlocksHandItOn() throws {
    let block = paragraph("aa bb cc dd ee", leading: Length(units: 12800))
    let wanted = try block.natural(width: .pt(40), fit: fit).size.height
    for wrapped: any Block in [
      Aligned(.center, block), Bookmarked(Bookmark("x", level: 1), block),
      Columns([Column(block)]), Grid(columns: [[block]]), KeepTogether(block),
      KeepWithNext(block), KeepWithPrevious(block), Named("x", block), Overlay(block, []),
      Padded(Insets(.zero), block),
      Spread([block]), Stack([block]), Tagged(Tag(element: 1, role: .paragraph), block),
      Table(columns: [.share(1)], rows: [TableRow([TableCell(block)])], style: TableStyle()),
    ] {
      #expect(try inside(wrapped) == wanted, "\(type(of: wrapped))")
    }
  }

  @Test func onePageFitsInSmallerType() throws {
    var page = master(4, 3)
    let root = Spread([paragraph("aa bb cc dd ee")])
    #expect(throws: LayoutFault.self) { try layoutOnePage(root, on: page) }
    page.fit = Fit(size: 60)
    _ = try layoutOnePage(root, on: page)
  }

  private func height(_ block: any Block, _ fit: Fit) throws -> Length {
    try block.natural(width: .pt(40), fit: fit).size.height
  }

  private func inside(_ block: any Block) throws -> Length { try height(block, fit) }
}

extension FitTests {
  /// Where a line best ends is as it was.
  @Test(arguments: [false, true])
  func sensesStay(_ followsSense: Bool) throws {
    func sensible(_ size: Length) -> ShapedText {
      let text = SquareShaper.text("aa bb cc dd ee ff", size: size)
      let breaks = text.breaks.enumerated().map { index, place in
        var place = place
        place.worth = index == 1 ? .sense : .usual
        return place
      }
      return ShapedText(
        runs: text.runs, breaks: breaks, ascent: text.ascent, descent: text.descent)
    }
    var setting = Paragraph.Setting(leading: .pt(10))
    setting.followsSense = followsSense
    let wanted = try Paragraph(sensible(.pt(5)), setting).natural(width: .pt(65))
    setting.leading = .pt(20)
    let fitted = try Paragraph(sensible(.pt(10)), setting)
      .natural(width: .pt(65), fit: Fit(size: 50))
    #expect(fitted == wanted)
  }
}
