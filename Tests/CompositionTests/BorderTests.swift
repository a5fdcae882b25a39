import Frames
import Measures
import Testing

@testable import Composition

/// The ornament closes on every paper.
@Suite struct BorderTests {
  static let papers = Paper.allCases.flatMap { paper in
    Orientation.allCases.map { paper.size($0) }
  }

  private func border(corner: String = svg(100, 100), edge: String = svg(37, 100)) -> Border {
    Border(
      corner: image(corner, 100, 100), edge: image(edge, 37, 100), inset: .mm(8), size: .mm(25))
  }

  private static func svg(_ width: Int, _ height: Int, body: String = "<path/>") -> String {
    #"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" "#
      + #"viewBox="0 0 \#(width) \#(height)">\#(body)</svg>"#
  }

  private func image(_ text: String, _ width: Int, _ height: Int) -> Image {
    Image(name: "a.svg", format: .svg, width: width, height: height, bytes: Array(text.utf8))
  }

  @Test(arguments: papers)
  func repeatsFillTheEdges(_ paper: Size) {
    let text = String(decoding: border().image(on: paper).bytes, as: UTF8.self)
    let uses = text.matches(of: /<use xlink:href="#e" x="([0-9.]+)" width="([0-9.]+)"/)
      .map { (x: Double($0.output.1)!, width: Double($0.output.2)!) }
    let (across, down) = (paper.width - .mm(66), paper.height - .mm(66))
    // Two edges across and two down; each starts behind its corner.
    let starts = uses.indices.filter { abs(uses[$0].x - Length.mm(25).points) < 0.002 }
    #expect(starts.count == 4)
    let sides = zip(starts, starts.dropFirst() + [uses.count]).map { Array(uses[$0..<$1]) }
    for (side, length) in zip(sides, [across, across, down, down]) {
      #expect(abs(side.reduce(0) { $0 + $1.width } - length.points) < 0.01 * Double(side.count))
      for (one, next) in zip(side, side.dropFirst()) {
        #expect(abs(one.x + one.width - next.x) < 0.003)
      }
      // No repeat is stretched by more than a half of what one is too many.
      let natural = Length.mm(25).points * 37 / 100
      #expect(side.allSatisfy { abs($0.width / natural - 1) <= 0.5 / Double(side.count) + 0.01 })
    }
  }

  @Test func cornersAreMirrored() {
    let text = String(
      decoding: border().image(on: Paper.a4.size(.portrait)).bytes, as: UTF8.self)
    #expect(text.ranges(of: ##"xlink:href="#c""##).count == 4)
    #expect(text.ranges(of: "scale(-1 -1)").count == 1)
  }

  @Test func artworkWithoutViewBoxKeepsItsSize() {
    let bare = #"<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><path/></svg>"#
    let text = String(
      decoding: border(corner: bare).image(on: Paper.a4.size(.portrait)).bytes, as: UTF8.self)
    #expect(
      text.contains(
        #"<symbol id="c" preserveAspectRatio="none" viewBox="0 0 100 100"><path/></symbol>"#))
  }

  @Test func artworkKeepsItsLook() {
    let corner = """
      <?xml version='1.0'?><!-- <svg> --><svg xmlns='http://www.w3.org/2000/svg' fill='none'
       xmlns:i='http://i/' viewBox = '0 0 50 60' width="5" i:note='a>b'><path id="a" fill="#abc"/>
      <use href='#a'/><path fill="url(#a)" style="stroke: url('#a')"/></svg>
      """
    let text = String(
      decoding: border(corner: corner, edge: corner).image(on: Paper.a4.size(.portrait)).bytes,
      as: UTF8.self)
    for name in ["c", "e"] {
      #expect(
        text.contains(
          """
          <symbol id="\(name)" preserveAspectRatio="none" viewBox="0 0 50 60" fill='none' \
          xmlns:i='http://i/' i:note='a>b'><path id="\(name)-a" fill="#abc"/>
          <use href='#\(name)-a'/><path fill="url(#\(name)-a)" \
          style="stroke: url('#\(name)-a')"/></symbol>
          """))
    }
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
