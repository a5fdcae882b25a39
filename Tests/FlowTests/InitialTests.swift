import Flow
import Frames
import Measures
import TestSupport
import Testing

/// A first letter that is as high as several lines.
@Suite struct InitialTests {
  /// A letter of 20 points in text of 10.
  private func opened(
    _ text: String, lines: Int = 2, gap: Length = .zero, _ alignment: TextAlignment = .left
  ) throws -> Paragraph {
    var opened = paragraph(text, alignment)
    let run = try #require(
      SquareShaper.text("P", size: .pt(20)).runs.first)
    opened.text = try #require(opened.text.withoutInitial)
    opened.setting.initial = Initial(run, lines: lines, gap: gap)
    return opened
  }

  @Test func shortensTheLinesBesideIt() throws {
    let block = try opened("Paa bb cc dd ee ff gg")
    #expect(
      block.layout(in: region(7, 9), from: nil).frame?.dump() == """
        frame 70×40
          "" at 0,8 Square Regular 20 #000000 advance 20
          "Paa bb" at 20,8 Square Regular 10 #000000 advance 50
          "cc dd" at 20,18 Square Regular 10 #000000 advance 50
          "ee ff" at 0,28 Square Regular 10 #000000 advance 50
          "gg" at 0,38 Square Regular 10 #000000 advance 20

        """)
  }

  /// Every line fills its own width; the letter stands on the last line beside it.
  @Test func fillsTheLinesOfJustifiedText() throws {
    let block = try opened("Paaa bb ccc ddd eee ffff ggg", gap: .pt(5), .justified)
    let frame = try #require(block.layout(in: region(10, 9), from: nil).frame)
    let runs = frame.items.compactMap { if case .glyphs(let run) = $0.item { run } else { nil } }
    #expect(runs.map(\.text) == ["", "Paaa bb", "ccc ddd", "eee ffff", "ggg"])
    #expect(runs.map(\.advance.pointsText) == ["20", "75", "75", "100", "30"])
    #expect(runs[0].glyphs.map(\.offset.y) == [.pt(10)])
  }

  /// The lines beside the letter stay together; one that has fewer is as high.
  @Test func staysWithItsLines() throws {
    let block = try opened("Paa bb cc dd ee", lines: 3)
    #expect(
      block.layout(in: region(5, 2, of: 9), from: nil).reason?.kind
        == .height(needed: .pt(40), left: .pt(20)))
    let short = try opened("Paa", lines: 3)
    #expect(short.layout(in: region(7, 9), from: nil).frame?.size.height == .pt(30))
    #expect(short.layout(in: region(7, 2, of: 9), from: nil).frame == nil)
  }

  @Test func goesOnWithoutTheLetter() throws {
    let block = try opened("Paa bb cc dd ee ff gg hh")
    guard case .partial(let first, let rest) = block.layout(in: region(5, 3), from: nil),
      case .complete(let second) = block.layout(in: region(5, 3), from: rest)
    else {
      Issue.record("five lines on pages of three")
      return
    }
    #expect(first.texts.map(\.text) == ["", "Paa", "bb", "cc dd"])
    #expect(second.texts.map(\.text) == ["ee ff", "gg hh"])
  }

  @Test(arguments: ["1aa bb", "P", "“Aa bb"])
  func needsALetter(_ text: String) {
    #expect(SquareShaper.text(text).withoutInitial == nil)
  }

  @Test func aPieceThatIsWiderThanTheShortLinesIsRefused() throws {
    let block = try opened("Paaaaaa bb")
    #expect(block.layout(in: region(7, 9), from: nil).reason?.isFinal == true)
  }
}
