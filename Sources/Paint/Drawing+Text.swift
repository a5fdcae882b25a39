internal import Frames
internal import Measures
internal import PangoCairo

extension Drawing {
  func draw(_ run: GlyphRun, at point: Point) throws(PaintFault) {
    guard !run.glyphs.isEmpty else { return }
    let face = try faces.face(run.face)
    canvas.setColor(run.ink)
    let shown = run.shownText
    canvas.show(
      run.placed(from: point), text: shown.text, clusters: shown.clusters, face: face,
      size: run.size.points)
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

  /// Without the characters for which nothing is drawn: forced line ends.
  fileprivate var shownText: (text: String, clusters: [(bytes: Int, glyphs: Int)]) {
    let shown = clusters.filter { $0.glyphs > 0 }.map { (bytes: $0.bytes, glyphs: $0.glyphs) }
    guard shown.count < clusters.count else { return (text, shown) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    for cluster in clusters {
      if cluster.glyphs > 0 { bytes += rest.prefix(cluster.bytes) }
      rest = rest.dropFirst(cluster.bytes)
    }
    return (String(decoding: bytes, as: UTF8.self), shown)
  }
}
