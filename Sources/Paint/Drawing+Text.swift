internal import Frames
internal import Measures
internal import PangoCairo

extension Drawing {
  func draw(_ run: GlyphRun, at point: Point) throws(PaintFault) {
    guard !run.glyphs.isEmpty else { return }
    let face = try faces.face(run.face)
    canvas.setColor(run.ink)
    let shown = run.shown
    canvas.show(
      run.placed(from: point), text: shown.text,
      clusters: shown.clusters.map { ($0.bytes, $0.glyphs) }, face: face,
      size: (run.size.points * Double(1000 + run.expansion) / 1000, run.size.points))
  }
}

extension GlyphRun {
  /// Every glyph where the pen is; summed in whole units, so that a long
  /// line does not drift.
  fileprivate func placed(from point: Point) -> [PlacedGlyph] {
    var pen = point
    return glyphs.map { glyph in
      let place = pen + glyph.offset
      pen.x += glyph.advance
      return PlacedGlyph(id: glyph.id, x: place.x.points, y: place.y.points)
    }
  }
}
