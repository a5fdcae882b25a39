internal import Frames
internal import Measures

/// One line of shaped text. It counts as a box of the font's size: three
/// quarters above the baseline, one quarter below.
struct TextLine: Hashable, Sendable {
  var runs: [GlyphRun] = []
  /// The size of the largest face.
  var size: Length = .zero

  var width: Length { runs.reduce(.zero) { $0 + $1.advance } }
  var text: String { runs.map(\.text).joined() }
  /// From baseline to baseline, of lines like this one.
  var leading: Length { size.percent(115) }
  var above: Length { size * 3 / 4 }
}

extension TextLine {
  /// The line with its left end and baseline at a point.
  func placed(at point: Point) -> [Placed] {
    var pen = point
    return runs.map { run in
      defer { pen.x += run.advance }
      return Placed(.glyphs(run), at: pen)
    }
  }
}
