import Flow
import Frames
import Measures
import TestSupport
import Testing

/// What stands in a paragraph's frame.
@Suite struct ParagraphSettingTests {
  @Test(arguments: [
    (TextAlignment.left, "│aa bb  │", "│cc     │"),
    (.right, "│  aa bb│", "│     cc│"),
    (.center, "│ aa bb │", "│  cc   │"),
  ])
  func aligns(_ alignment: TextAlignment, _ first: String, _ second: String) throws {
    let lines = try pages(7, 2, paragraph("aa bb\u{2028}cc", alignment)).split(separator: "\n")
    #expect(lines[1] == first)
    #expect(lines[2] == second)
  }

  @Test func centresTheFaceInTheLeading() {
    let block = paragraph("a\u{2028}b", leading: .pt(16))
    // Ascent 8 and descent 2 in 16: three above, three below.
    #expect(
      block.layout(in: region(5, 9), from: nil).frame?.dump() == """
        frame 50×32
          "a" at 0,11 Square Regular 10 #000000 advance 10
          "b" at 0,27 Square Regular 10 #000000 advance 10

        """)
  }

  @Test func stretchesSpacesOnly() {
    let block = paragraph("a b c dddd eeeee", .justified)
    // "a b c dddd" is 100 wide in 110; three spaces share 10.
    #expect(
      block.layout(in: region(11, 9), from: nil).frame?.dump() == """
        frame 110×20
          "a b c dddd" at 0,8 Square Regular 10 #000000 advance 110
          "eeeee" at 0,18 Square Regular 10 #000000 advance 50

        """)
    guard case .glyphs(let run) = block.layout(in: region(11, 9), from: nil).frame?.items[0].item
    else {
      Issue.record("no glyphs")
      return
    }
    let spaces = run.glyphs.filter { $0.id == 32 }.map(\.advance.units)
    #expect(spaces == [13653, 13653, 13654])
    #expect(run.glyphs.filter { $0.id != 32 }.allSatisfy { $0.advance == .pt(10) })
  }

  @Test func shrinksSpacesByAThirdAtMost() throws {
    // "aa bb cc" is 80 wide, with 20 of spaces: down to 73.34, not to 73.
    let block = paragraph("aa bb cc dd", .justified)
    let narrow = Length(units: 80 * 1024 - 2 * 10 * 1024 / 3)
    #expect(try block.lines(in: narrow).first?.text == "aa bb cc")
    #expect(try block.lines(in: narrow).first?.ratio == -1024)
    let tooNarrow = narrow - Length(units: 1)
    #expect(try block.lines(in: tooNarrow).first?.text == "aa bb")
  }

  @Test func theLastLineShrinksButNeverStretches() {
    let block = paragraph("aa bb cc", .justified)
    let width = Length.pt(76)
    let frame = block.layout(in: Region(fresh: Size(width: width, height: .pt(99))), from: nil)
      .frame
    #expect(frame?.size.height == .pt(10))
    guard case .glyphs(let run) = frame?.items[0].item else {
      Issue.record("no glyphs")
      return
    }
    #expect(run.advance == width)
  }

  /// 9 cells of letters and spaces in 92 points: 7 cells of letters give 1.96.
  @Test func drawsLettersWider() throws {
    let block = paragraph("aa bbb cc dddd", .justified, expansion: 40)
    let width = Length.pt(92)
    let frame = block.layout(in: Region(fresh: Size(width: width, height: .pt(99))), from: nil)
      .frame
    guard case .glyphs(let run) = frame?.items[0].item else {
      Issue.record("no glyphs")
      return
    }
    #expect(run.text == "aa bbb cc")
    #expect(run.expansion == 28)
    #expect(run.advance == width)
    let letters = run.glyphs.filter { $0.id != 32 }.map(\.advance.units)
    #expect(letters == [10526, 10527, 10527, 10526, 10527, 10527, 10527])
    guard case .glyphs(let last) = frame?.items[1].item else {
      Issue.record("no second line")
      return
    }
    #expect(last.expansion == 0)
  }

  @Test func marksHangInTheMargins() throws {
    #expect(
      frame(paragraph("“aa bb, cccc c-cc", .justified), 60)?.dump() == """
        frame 60×30
          "“aa bb," at -5,8 Square Regular 10 #000000 advance 72
          "cccc c-" at 0,18 Square Regular 10 #000000 advance 67
          "cc" at 0,28 Square Regular 10 #000000 advance 20

        """)
  }

  /// Neither the comma behind a line nor the last letter's tracking moves it.
  @Test func centresWhatIsSeen() {
    var style = SquareShaper.style()
    style.tracking = .pt(2)
    let tracked = Paragraph(
      SquareShaper().squares([Span("aaa", style)]), .init(alignment: .center, leading: .pt(10)))
    // 3 × 12, less 2: 34 in 60.
    #expect(frame(tracked, 60)?.texts.map(\.at.x) == [.pt(13)])
    #expect(frame(paragraph("aa,", .center), 60)?.texts.map(\.at.x) == [.pt(20)])
    // Never beyond the measure.
    #expect(frame(paragraph("aaaaa,", .center), 60)?.texts.map(\.at.x) == [.zero])
  }

  private func frame(_ block: Paragraph, _ width: Int) -> Frame? {
    block.layout(in: Region(fresh: Size(width: .pt(width), height: .pt(99))), from: nil).frame
  }

  @Test func aLoneWordIsNeitherStretchedNorSpaced() throws {
    #expect(
      try pages(5, 3, paragraph("aaa bbbbb cc", .justified)) == """
        ┌─────┐
        │aaa  │
        │bbbbb│
        │cc   │
        └─────┘

        """)
  }

  @Test func aHyphenTakesThePlaceOfTheClusterBefore() {
    let block = paragraph("pen\u{ad}ca\u{ad}nangan", .left)
    let frame = block.layout(in: region(6, 9), from: nil).frame
    #expect(frame?.texts.map(\.text) == ["penca\u{ad}", "nangan"])
    guard case .glyphs(let run) = frame?.items[0].item else {
      Issue.record("no glyphs")
      return
    }
    #expect(run.clusters.map(\.bytes) == [1, 1, 1, 1, 1, 2])
    #expect(run.advance == .pt(60))
  }

  @Test func runsOfOtherStylesStandApart() {
    var bold = SquareShaper.style()
    bold.face.style = "Bold"
    let text = SquareShaper().squares([
      Span("aa b", SquareShaper.style()), Span("b cc", bold), Span(" dd", SquareShaper.style()),
    ])
    let block = Paragraph(text, .init(leading: .pt(10)))
    #expect(
      block.layout(in: region(6, 9), from: nil).frame?.dump() == """
        frame 60×20
          "aa b" at 0,8 Square Regular 10 #000000 advance 40
          "b" at 40,8 Square Bold 10 #000000 advance 10
          "cc" at 0,18 Square Bold 10 #000000 advance 20
          " dd" at 20,18 Square Regular 10 #000000 advance 30

        """)
  }

  @Test func indentsTheFirstLine() throws {
    #expect(
      try pages(6, 2, paragraph("aaaa bbbb", firstIndent: .pt(20))) == """
        ┌──────┐
        │  aaaa│
        │bbbb  │
        └──────┘

        """)
  }

  @Test func whiteAtLineEndsIsNotDrawn() {
    let block = paragraph("aa   bb  \u{2028}  cc ")
    let texts = block.layout(in: region(4, 9), from: nil).frame?.texts
    #expect(texts?.map(\.text) == ["aa", "bb", "  cc"])
  }

  @Test func anEmptyLineIsALine() {
    let frame = paragraph("a\u{2028}\u{2028}b").layout(in: region(4, 9), from: nil).frame
    #expect(frame?.size.height == .pt(30))
    #expect(frame?.texts.map(\.at.y) == [.pt(8), .pt(28)])
  }

  @Test func noTextNoLine() {
    #expect(paragraph("").layout(in: region(4, 9), from: nil).frame?.size.height == .zero)
  }

  @Test func aPieceWiderThanTheMeasureIsRefused() {
    let block = Paragraph(
      SquareShaper.text("aa bbbbbbb cc"), .init(leading: .pt(10), name: "nama"))
    #expect(
      block.layout(in: region(6, 9), from: nil).reason
        == Reason(block: "nama", .width(text: "bbbbbbb", needed: .pt(70), measure: .pt(60))))
  }

  @Test func namesAndNumbersStayWhole() throws {
    let style = SquareShaper.style()
    let text = SquareShaper().squares([
      Span("Nomor ", style), Span("13 PW-01", style, breaking: .never), Span(" tahun", style),
    ])
    let lines = try Paragraph(text, .init(leading: .pt(10))).lines(in: .pt(100))
    #expect(lines.map(\.text) == ["Nomor", "13 PW-01", "tahun"])
  }
}
