import Frames
import Measures
import Testing

@testable import Composition

/// A ground covers every paper, in its own proportions.
@Suite struct GroundTests {
  private func pieces(
    _ width: Int, _ height: Int, isHalf: Bool = false, inset: Insets, on page: Size
  )
    -> [(origin: Point, picture: Picture)]
  {
    let image = Image(name: "a.svg", format: .svg, width: width, height: height, bytes: [])
    return Ground(drawing: image, isHalf: isHalf, inset: inset).frame(on: page).items.compactMap {
      guard case .picture(let picture) = $0.item else { return nil }
      return ($0.origin, picture)
    }
  }

  @Test(arguments: BorderTests.papers, [(300, 200), (200, 300), (10, 900)])
  func itIsCutAtTheInset(_ paper: Size, _ own: (Int, Int)) throws {
    let piece = try #require(pieces(own.0, own.1, inset: Insets(.mm(20)), on: paper).first)
    let shown = piece.picture.bleed
    #expect(piece.origin.x - shown.left == .mm(20))
    #expect(piece.origin.y - shown.top == .mm(20))
    #expect(piece.picture.size.width + shown.horizontal == paper.width - .mm(20) * 2)
    #expect(piece.picture.size.height + shown.vertical == paper.height - .mm(20) * 2)
    #expect([shown.top, shown.right, shown.bottom, shown.left].allSatisfy { $0 <= .zero })
    #expect(shown.horizontal == .zero || shown.vertical == .zero)
    #expect(
      abs((shown.left - shown.right).units) <= 1 && abs((shown.top - shown.bottom).units) <= 1)
  }

  @Test(arguments: BorderTests.papers)
  func halvesMeetInTheMiddle(_ paper: Size) throws {
    let halves = pieces(150, 200, isHalf: true, inset: Insets(.mm(20)), on: paper)
    try #require(halves.count == 2)
    #expect(halves.map(\.picture.image.turn) == [.none, .mirrored])
    #expect(halves[0].picture.unturned == halves[1].picture.unturned)
    let ends = halves[1].origin.x + halves[1].picture.size.width
    #expect(0...2 ~= (ends - halves[0].origin.x).units)
    let right = halves[0].origin.x + halves[0].picture.size.width + halves[0].picture.bleed.right
    #expect(right == paper.width - .mm(20))
    #expect(halves[0].picture.bleed.left == .pt(1) / 2)
  }

  /// A ribbon at one side.
  @Test func everySideHasAnInset() throws {
    let insets = Insets(top: .mm(14), right: .mm(170), bottom: .mm(14), left: .mm(14))
    let piece = pieces(26, 269, inset: insets, on: Paper.a4.size(.portrait))[0]
    let shown = piece.picture.bleed
    #expect(piece.origin.x - shown.left == .mm(14) && piece.origin.y - shown.top == .mm(14))
    #expect(abs((piece.picture.size.width - .mm(26)).units) <= 2)
    #expect(abs((piece.picture.size.height - .mm(269)).units) <= 4)
  }

  /// Whoever cuts the paper need not meet its edge.
  @Test func withoutAnInsetItRunsOver() throws {
    let piece = pieces(297, 210, inset: .zero, on: Paper.a4.size(.landscape))[0]
    #expect(piece.origin.x - piece.picture.bleed.left == -.mm(3))
    #expect(piece.origin.y - piece.picture.bleed.top == -.mm(3))
  }

  @Test func itLiesBelowTheBorder() throws {
    let image = Image(
      name: "a.svg", format: .svg, width: 10, height: 10,
      bytes: Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>"#.utf8))
    let sheet = try Charter(#"<p style="isi">x</p>"#) {
      $0.page = """
        <page paper="A4" orientation="landscape" margins="20mm"><ground file="a.svg" inset="15mm"/>
        <border corner="a.svg" edge="a.svg" inset="8mm" size="25mm"/></page>
        """
      $0.artwork = ["a.svg": image]
    }.sheet()
    #expect(sheet.artifacts.map(\.kind) == [.background])
    guard case .picture(let ground)? = sheet.artifacts[0].frame.items.first?.item else {
      Issue.record("no ground")
      return
    }
    #expect(ground.bleed.vertical < .zero)
  }
}
