internal import Frames
internal import Measures

extension Paragraph {
  /// The paragraph as it is set in a region that has given way.
  func fitted(to fit: Fit) -> Paragraph {
    guard fit.changesText, let size = text.runs.map(\.size).max() else { return self }
    var paragraph = self
    if fit.size < 100 { paragraph.text = text.fitted(to: fit) }
    paragraph.setting.leading = fit.leading(setting.leading, of: size)
    paragraph.setting.firstIndent = fit.shrunk(setting.firstIndent)
    paragraph.setting.initial = setting.initial?.fitted(to: fit)
    return paragraph
  }
}

extension ShapedText {
  /// In smaller type; kept with the text, as several sizes are tried, and the same ones in
  /// every document of a run.
  fileprivate func fitted(to fit: Fit) -> ShapedText {
    memory.kept { LaidTexts() }.fitted(fit.size, fit.smallest) {
      let largest = runs.map(\.size).max() ?? .zero
      let size = fit.type(largest)
      return ShapedText(
        runs: runs.map { $0.fitted(to: fit) },
        breaks: breaks.map {
          var place = $0
          place.kind = place.kind.fitted(to: fit)
          return place
        },
        ascent: ascent.scaled(size, of: largest), descent: descent.scaled(size, of: largest),
        part: part)
    }
  }
}

extension Initial {
  fileprivate func fitted(to fit: Fit) -> Initial {
    Initial(run.fitted(to: fit), lines: lines, gap: fit.shrunk(gap))
  }
}

extension ShapedText.Break.Kind {
  fileprivate func fitted(to fit: Fit) -> Self {
    if case .hyphen(let tail) = self { .hyphen(tail.fitted(to: fit)) } else { self }
  }
}

extension GlyphRun {
  fileprivate func fitted(to fit: Fit) -> GlyphRun {
    let size = fit.type(size)
    guard size != self.size else { return self }
    var run = self
    run.size = size
    for index in run.glyphs.indices {
      let glyph = glyphs[index]
      run.glyphs[index].advance = glyph.advance.scaled(size, of: self.size)
      guard glyph.offset != .zero else { continue }
      run.glyphs[index].offset = Point(
        x: glyph.offset.x.scaled(size, of: self.size),
        y: glyph.offset.y.scaled(size, of: self.size))
    }
    return run
  }
}

extension Length {
  /// This length of type of size `whole`, for type of size `part`.
  fileprivate func scaled(_ part: Length, of whole: Length) -> Length {
    self * part.units / max(1, whole.units)
  }
}
