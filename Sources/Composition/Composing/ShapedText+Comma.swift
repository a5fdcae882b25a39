internal import Frames
internal import Measures

extension ShapedText {
  /// How wide what stands from the decimal comma of a figure on is: “,75?” of “15,75?”, “%” of
  /// “80%”, nothing of “1.250”. Nil where the text is no figure.
  var behindComma: Length? {
    let text = runs.map(\.text).joined()
    let figure = text.drop { "+-−±".contains($0) }
    guard figure.first?.isNumber == true, !figure.contains(where: \.isWhitespace) else {
      return nil
    }
    let end = figure.firstIndex { !$0.isNumber && $0 != "." } ?? figure.endIndex
    return advance(from: text.utf8.distance(from: text.startIndex, to: end))
  }

  /// - Parameter byte: of the text; a cluster that begins before it is not counted.
  private func advance(from byte: Int) -> Length {
    var (start, width) = (0, Length.zero)
    for run in runs {
      var glyph = 0
      for cluster in run.clusters {
        if start >= byte {
          width = run.glyphs[glyph..<glyph + cluster.glyphs].reduce(width) { $0 + $1.advance }
        }
        start += cluster.bytes
        glyph += cluster.glyphs
      }
    }
    return width
  }
}
