import Frames
import Measures
import Testing

@testable import Composition

/// The ornament closes on every paper.
@Suite struct BorderTests {
  static let papers = Paper.allCases.flatMap { paper in
    Orientation.allCases.map { paper.size($0) }
  }

  private func border() -> Border {
    Border(
      corner: image(BorderTests.svg(100, 100), 100, 100),
      edge: image(BorderTests.svg(37, 100), 37, 100), inset: .mm(8), size: .mm(25))
  }

  private static func svg(_ width: Int, _ height: Int) -> String {
    #"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" "#
      + #"viewBox="0 0 \#(width) \#(height)"><path/></svg>"#
  }

  private func image(_ text: String, _ width: Int, _ height: Int) -> Image {
    Image(name: "a.svg", format: .svg, width: width, height: height, bytes: Array(text.utf8))
  }

  private func pieces(on paper: Size, _ width: Int) -> [(corner: Point, picture: Picture)] {
    border().frame(on: paper).items.compactMap { placed in
      guard case .picture(let picture) = placed.item, picture.unturned.image.width == width
      else { return nil }
      return (placed.origin, picture)
    }
  }

  @Test(arguments: papers)
  func repeatsFillTheEdges(_ paper: Size) {
    let edges = pieces(on: paper, 37)
    for turn in [Image.Turn.none, .mirroredHalf, .mirroredThreeQuarters, .quarter] {
      let side = edges.filter { $0.picture.image.turn == turn }
      let isDown = turn.isSideways
      let whole = (isDown ? paper.height : paper.width) - .mm(66)
      let starts = side.map { isDown ? $0.corner.y : $0.corner.x }
      let length = side[0].picture.unturned.size.width
      #expect(starts.first == .mm(33))
      // No gap, and no more of an overlap than a unit.
      let ends = starts.dropFirst() + [.mm(33) + whole]
      #expect(zip(starts, ends).allSatisfy { 0...1 ~= ($0 + length - $1).units })
      // No repeat is stretched by more than a half of what one is too many.
      let natural = Length.mm(25) * 37 / 100
      let stretch = abs(length.units - natural.units) * 200 / natural.units
      #expect(stretch <= 100 / side.count + 2)
      #expect(side.allSatisfy { $0.picture.unturned.size == side[0].picture.unturned.size })
    }
    #expect(Set(edges.map(\.picture.unturned)).count == 2)
    #expect(edges.allSatisfy { $0.picture.bleed == Insets(.pt(1)) })
    // Stretched from one size, so that a file holds one of them.
    let natural = Size(width: .mm(25) * 37 / 100, height: .mm(25))
    #expect(
      edges.allSatisfy {
        [natural, $0.picture.unturned.size].contains($0.picture.unturned.drawnSize)
      })
  }

  @Test func cornersAreMirrored() {
    let paper = Paper.a4.size(.portrait)
    let (far, low) = (paper.width - .mm(33), paper.height - .mm(33))
    let corners = pieces(on: paper, 100)
    #expect(corners.map(\.picture.image.turn) == [.none, .mirrored, .mirroredHalf, .half])
    #expect(corners.map(\.corner.x) == [.mm(8), far, .mm(8), far])
    #expect(corners.map(\.corner.y) == [.mm(8), .mm(8), low, low])
    #expect(Set(corners.map(\.picture.unturned)).count == 1)
  }

  @Test func theBorderIsDecorationBehindTheText() throws {
    let sheet = try Charter(#"<p style="isi">x</p>"#) {
      $0.page = """
        <page paper="A4" orientation="landscape" margins="20mm">
        <border corner="a.svg" edge="a.svg" inset="8mm" size="25mm"/></page>
        """
      $0.artwork = ["a.svg": image(BorderTests.svg(10, 10), 10, 10)]
    }.sheet()
    #expect(sheet.tags.map(\.tag.role) == [.paragraph])
    #expect(sheet.artifacts.map(\.kind) == [.background])
    #expect(sheet.artifacts[0].frame.size == Paper.a4.size(.landscape))
    guard case .frame(let ground) = sheet.items[0].item,
      case .artifact = ground.items[0].item
    else {
      Issue.record("\(sheet.items[0].item)")
      return
    }
  }
}
