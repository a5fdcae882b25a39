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

  /// What readers and searches find: without the characters for which
  /// nothing is drawn (forced line ends), and with plain spaces, since a
  /// no-break space has done its work once the lines are set.
  fileprivate var shownText: (text: String, clusters: [(bytes: Int, glyphs: Int)]) {
    if isPlain { return (text, clusters.map { ($0.bytes, $0.glyphs) }) }
    var bytes: [UInt8] = []
    var shown: [(bytes: Int, glyphs: Int)] = []
    var rest = Array(text.utf8)[...]
    for cluster in clusters {
      let part = rest.prefix(cluster.bytes)
      rest = rest.dropFirst(cluster.bytes)
      guard cluster.glyphs > 0 else { continue }
      let found = part.elementsEqual(GlyphRun.noBreakSpace) ? [UInt8(ascii: " ")] : part
      bytes += found
      shown.append((found.count, cluster.glyphs))
    }
    return (String(decoding: bytes, as: UTF8.self), shown)
  }

  /// Every character is shown as it is.
  private var isPlain: Bool {
    clusters.allSatisfy { $0.glyphs > 0 } && !text.utf8.contains(GlyphRun.noBreakSpace[0])
  }

  private static let noBreakSpace = Array("\u{a0}".utf8)
}
