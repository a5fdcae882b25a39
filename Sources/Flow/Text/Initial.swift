public import Frames
public import Measures

/// The first letter of a paragraph, as high as the lines that stand beside it.
public struct Initial: Hashable, Sendable {
  /// The letter as it is drawn, without text: what it says, the first line does.
  public var run: GlyphRun
  /// How many lines stand beside it, 2 or more. It stands on the last one's baseline.
  public var lines: Int
  /// White between it and them.
  public var gap: Length

  public init(_ run: GlyphRun, lines: Int, gap: Length) {
    self.run = run
    self.run.text = ""
    self.run.clusters = [Cluster(bytes: 0, glyphs: run.glyphs.count)]
    self.lines = lines
    self.gap = gap
  }

  /// What it takes of each line's width.
  var width: Length { run.advance + gap }

  /// As it stands in the first line: so far below its baseline that it stands on the last one's.
  func drawn(leading: Length) -> GlyphRun {
    var run = run
    for index in run.glyphs.indices {
      run.glyphs[index].offset.y = run.glyphs[index].offset.y + leading * (lines - 1)
    }
    return run
  }
}

extension Paragraph.Setting {
  /// How much narrower a line is than the measure.
  ///
  /// - Parameter line: from 0.
  func indent(of line: Int) -> Length {
    guard let initial else { return line == 0 ? firstIndent : .zero }
    return line < initial.lines ? initial.width : .zero
  }

  /// From this line on all are as wide.
  var evenFrom: Int { initial?.lines ?? 1 }
}

extension ShapedText {
  /// The same text whose first letter is not drawn: the next one stands for both. Nil where the
  /// first is no letter, or alone.
  public var withoutInitial: ShapedText? {
    guard let first = runs.first, first.text.first?.isLetter == true, first.clusters.count > 1
    else { return nil }
    var run = first
    let (letter, next) = (run.clusters.removeFirst(), run.clusters[0])
    run.glyphs.removeFirst(letter.glyphs)
    run.clusters[0] = Cluster(bytes: letter.bytes + next.bytes, glyphs: next.glyphs)
    return ShapedText(
      runs: [run] + runs.dropFirst(), breaks: breaks, ascent: ascent, descent: descent,
      part: part)
  }
}
