import Frames
import Measures
import Testing

/// Whatever stands in a frame, at half its size.
@Suite struct ScaledTests {
  private func point(_ x: Int, _ y: Int) -> Point { Point(x: .pt(x), y: .pt(y)) }
  private func size(_ width: Int, _ height: Int) -> Size {
    Size(width: .pt(width), height: .pt(height))
  }

  private func glyphs(_ unit: Int) -> Item {
    var run = GlyphRun(
      face: Face(family: "F", style: "R"), size: .pt(unit), ink: .black, text: "a",
      glyphs: [Glyph(id: 7, advance: .pt(3 * unit), offset: point(unit, 2 * unit))],
      clusters: [Cluster(bytes: 1, glyphs: 1)])
    run.tracking = .pt(4 * unit)
    return .glyphs(run)
  }

  private func path(_ unit: Int) -> Item {
    .path(
      Path(
        [
          .move(point(unit, 0)), .line(point(0, unit)),
          .curve(point(unit, unit), point(2 * unit, 0), point(0, 3 * unit)), .close,
        ], fill: .black,
        stroke: Path.Stroke(
          ink: .black, width: .pt(unit), dash: [.pt(2 * unit)], round: true)))
  }

  private func picture(_ unit: Int) -> Item {
    .picture(
      Picture(
        Image(name: "a.png", format: .png, width: 1, height: 1, bytes: []),
        size: size(unit, 2 * unit),
        bleed: Insets(
          top: .pt(unit), right: .pt(2 * unit), bottom: .pt(3 * unit), left: .pt(4 * unit))))
  }

  private func frame(_ unit: Int) -> Frame {
    let inner = [
      glyphs(unit), path(unit), picture(unit), .bookmark(Bookmark("b")),
      .slot(Slot(line: 1, count: 2, size: size(unit, unit))),
    ].reduce(Frame(size: size(5 * unit, 6 * unit))) {
      $0.adding($1, at: point(unit, 3 * unit))
    }
    let tag = Tag(element: 1, role: .paragraph)
    return Frame(size: size(10 * unit, 20 * unit))
      .adding(.frame(inner), at: point(unit, unit))
      .adding(.tagged(tag, inner), at: point(0, unit))
      .adding(.artifact(.layout, inner), at: point(unit, 0))
  }

  @Test func everyLengthIsHalved() {
    #expect(frame(2).scaled(Scale(.mm(1), of: .mm(1) * 2)) == frame(1))
    #expect(frame(3).scaled(Scale(.pt(5), of: .pt(5))) == frame(3))
  }
}
